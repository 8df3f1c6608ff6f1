// Where a message's sentences stand in its text, and what edits of the text make of them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../src/domain/message/compose.ts";
import { textOf } from "../../src/domain/message/layout.ts";
import { emptyChoices } from "../../src/domain/message/start.ts";
import { editRows, layRows, piecesOf, type TextRow } from "../../src/stores/coach-rows.ts";
import { filledAnswers, TODAY } from "../answers.ts";
import { playbook } from "../playbook.ts";

/** Rows of these words, a blank between them. */
function rowsOf(...words: string[]): TextRow[] {
  let at = 0;
  return words.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { move: `m${index}`, index, text, start, end: start + text.length };
  });
}

const TWO = rowsOf("One is here.", "Two is here.");

test("what the coach reads is what is copied, and each row stands where it says, in every play and channel", () => {
  const plays = fc.constantFrom(...Object.values(playbook.plays));
  fc.assert(
    fc.property(plays, fc.nat(), filledAnswers, (play, nth, answers) => {
      const channel = play.channels[nth % play.channels.length] ?? "voicemail";
      const message = compose(playbook, { ...emptyChoices(playbook, play.id), channel, answers }, { today: TODAY, region: "GB" });
      const { text, rows } = layRows(message);
      if (message.missing.length === 0) expect(text).toBe(textOf(message));
      for (const row of rows) expect(text.slice(row.start, row.end)).toBe(message.sentences[row.index]?.text);
    }),
    { numRuns: 60 },
  );
});

describe("an edit", () => {
  test("within a row changes that row alone", () =>
    expect([...editRows(TWO, [{ start: 13, end: 16, insert: "Both" }])]).toEqual([["m1", "Both is here."]]));

  test("at the end of a row is added to it", () =>
    expect([...editRows(TWO, [{ start: 12, end: 12, insert: " More." }])]).toEqual([["m0", "One is here. More."]]));

  test("at the end of the text is added to the last row", () =>
    expect([...editRows(TWO, [{ start: 25, end: 25, insert: "\nBye." }])]).toEqual([["m1", "Two is here.\nBye."]]));

  test("before a row is put in front of it", () =>
    expect([...editRows(TWO, [{ start: 13, end: 13, insert: "Well. " }])]).toEqual([["m1", "Well. Two is here."]]));

  test("that cuts a row whole leaves it empty, and its neighbour as it was", () => {
    expect([...editRows(TWO, [{ start: 12, end: 25, insert: "" }])]).toEqual([["m1", ""]]);
    expect([...editRows(TWO, [{ start: 0, end: 13, insert: "" }])]).toEqual([["m0", ""]]);
  });

  test("across two rows changes both, and puts what is new into the first", () =>
    expect([...editRows(TWO, [{ start: 7, end: 20, insert: "there, so" }])]).toEqual([
      ["m0", "One is there, so"],
      ["m1", "here."],
    ]));
});

test("several edits within rows make the same text as they make of the whole", () => {
  const rows = rowsOf("alpha beta gamma", "delta epsilon", "zeta");
  const text = rows.map((row) => row.text).join(" ");
  const inside = rows.flatMap(({ start, end }) => Array.from({ length: end - start - 2 }, (_, i) => start + 1 + i));
  const places = fc.subarray(inside, { minLength: 1 });
  fc.assert(
    fc.property(places, fc.stringMatching(/^[a-z]{0,3}$/), (starts, insert) => {
      const edits = starts.map((start) => ({ start, end: start + 1, insert }));
      const changed = editRows(rows, edits);
      const whole = edits.toReversed().reduce((now, { start, end }) => now.slice(0, start) + insert + now.slice(end), text);
      expect(rows.map(({ move, text: words }) => changed.get(move) ?? words).join(" ")).toBe(whole);
    }),
  );
});

test("words across two rows are marked in each", () =>
  expect(piecesOf(TWO, { start: 7, end: 16 }).map(({ row, start, end }) => row.text.slice(start, end))).toEqual(["here.", "Two"]));
