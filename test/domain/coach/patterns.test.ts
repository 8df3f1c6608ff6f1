// Claims: phrases match whole words, gaps are bounded, stems stand for their words.
import { expect, test } from "vitest";
import { phrases, signOf } from "../../../src/domain/coach/patterns.ts";

const finds = (lines: string, text: string) => text.search(phrases(lines)) >= 0;

test("a part stands for its words", () => expect(finds("<call> me", "please ring me")).toBe(true));
test("a phrase is whole words", () => expect(finds("call me", "recall mental")).toBe(false));
test("a gap holds up to so many words", () => {
  expect(finds("give ~1 ring", "give a ring")).toBe(true);
  expect(finds("give ~1 ring", "give me a ring")).toBe(false);
});
test("a stem takes any ending", () => expect(finds("sav* money", "saving money")).toBe(true));
test("a space before a question mark may be missing", () => expect(finds("\\d ?pm", "3pm")).toBe(true));
test("a sign matches a blank of its kind, whole", () =>
  expect(`on ${signOf("phone").repeat(5)}`.match(phrases("on @P"))?.[0]).toHaveLength(8));
