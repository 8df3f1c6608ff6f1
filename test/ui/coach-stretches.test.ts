// A text cut at its marks: nothing of it is lost, and marks may overlap.
import fc from "fast-check";
import { expect, test } from "vitest";
import { sameUntil, stretchesOf } from "../../src/ui/coach/stretches.ts";

const mark = (id: string, start: number, end: number, level: "warning" | "suggestion" = "suggestion") => ({ id, level, start, end });

test("marks that overlap are cut at each other, and a warning shows over a suggestion", () =>
  expect(stretchesOf("abcdefgh", [mark("one", 1, 5), mark("two", 3, 7, "warning")])).toEqual([
    { text: "a", end: 1, ids: [], level: "none" },
    { text: "bc", end: 3, ids: ["one"], level: "suggestion" },
    { text: "de", end: 5, ids: ["one", "two"], level: "warning" },
    { text: "fg", end: 7, ids: ["two"], level: "warning" },
    { text: "h", end: 8, ids: [], level: "none" },
  ]));

test("put together again the stretches are the text, wherever marks lie", () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -2, max: 30 }), fc.nat(12)).map(([start, length]) => mark("m", start, start + length)));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), marks, (text, list) => {
      expect(
        stretchesOf(text, list)
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("two texts are the same until the first letter that differs", () => {
  expect([sameUntil("abc", "abd"), sameUntil("abc", "abcde"), sameUntil("", "a"), sameUntil("same", "same")]).toEqual([2, 3, 0, 4]);
});
