// Claims: phrases are found as whole words, whatever their case, apostrophes and line breaks, and never as expressions.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrasesIn } from "../../../../src/domain/coach/advice/phrase-finder.ts";

const found = (text: string, ...phrases: string[]) => phrasesIn(text, phrases).map(({ start, end }) => text.slice(start, end));

describe("a phrase is found", () => {
  test.each([
    ["Just checking in on this.", "just checking in"],
    ["I hope you’re well.", "hope you're well"],
    ["I hope you're well.", "hope you’re well"],
    ["We are touching\nbase today.", "touching base"],
    ["Is it win-win?", "win-win"],
  ])("in “%s”: %s", (text, phrase) => expect(found(text, phrase)).toHaveLength(1));
});

describe("a phrase is not found", () => {
  test.each([
    ["Readjust checking inside.", "just checking in"],
    ["The asapling grows.", "asap"],
    ["Nothing here.", "no.hing"],
    ["Nothing here.", ".*"],
    ["Nothing here.", "  "],
  ])("in “%s”: %s", (text, phrase) => expect(found(text, phrase)).toEqual([]));
});

test("where two overlap the longer one counts", () =>
  expect(found("I was just wondering if you could.", "just", "I was just wondering if")).toEqual(["I was just wondering if"]));

test("any phrase at all, in any text at all, is looked for without harm", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, phrase) => {
      for (const { start, end } of phrasesIn(`${text} ${phrase}`, [phrase])) expect(end).toBeGreaterThan(start);
    }),
  );
});
