// The words shown under a page's title.
import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, partsOf } from "../../../src/domain/find/excerpt.ts";
import { formsOf } from "../../../src/domain/find/words.ts";
import { anyPage } from "./any-page.ts";

const found = (...words: string[]) => new Set(words.flatMap(formsOf));
const whole = (parts: { text: string }[]) => parts.map(({ text }) => text).join("");

test("found words are marked in all their endings, and nothing is lost", () => {
  expect(partsOf("Calls: call, then recall.", found("calling"))).toEqual([
    { text: "Calls", isFound: true },
    { text: ": ", isFound: false },
    { text: "call", isFound: true },
    { text: ", then recall.", isFound: false },
  ]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(whole(partsOf(text, found("a1", "to")))).toBe(text);
    }),
  );
});

const page = anyPage({
  title: "Leave a number",
  summary: "Say your number twice.",
  sections: [
    { id: "", title: "", text: "People write slowly. They like digits." },
    { id: "how", title: "How to do it", text: "Say it once. Leave the number slowly, at both ends." },
  ],
});

test("the sentence with most of the words is shown, with its section", () => {
  const { section, parts } = excerptOf(page, found("number", "slowly"));
  expect(section).toMatchObject({ id: "how", title: "How to do it" });
  expect(whole(parts)).toBe("Leave the number slowly, at both ends.");
});

test("the summary is shown where no sentence has more of the words than summary or title", () => {
  expect(whole(excerptOf(page, found("number")).parts)).toBe("Say your number twice.");
  expect(excerptOf(page, found("leave", "number")).section.id).toBe("how");
});

test("a long sentence is cut between words, around the first word found", () => {
  const before = "one two three four five six seven eight nine ten ".repeat(5);
  const long = anyPage({ sections: [{ id: "", title: "", text: `${before}needle ${before}end.` }] });
  const shown = whole(excerptOf(long, found("needle")).parts);
  expect(shown).toContain("needle");
  expect(shown).toMatch(/^… \w+ .* \w+\u{A0}…$/u);
  expect(shown.length).toBeLessThan(180);
});
