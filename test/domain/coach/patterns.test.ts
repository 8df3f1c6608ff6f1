// Claims: a word stands for all that mean the same, endings can be asked for, gaps are bounded.
import { expect, test } from "vitest";
import { draftOf, find } from "../../../src/domain/coach/draft.ts";
import { phrases } from "../../../src/domain/coach/patterns.ts";

function finds(lines: string, text: string): boolean {
  const pattern = phrases(lines);
  return find(draftOf(text, "voicemail"), pattern).length > 0;
}

test("a word stands for its meaning", () => expect(finds("call me", "Please ring me.")).toBe(true));
test("a phrase is whole words", () => expect(finds("call me", "I recall mental notes.")).toBe(false));
test("a gap holds up to so many words", () => {
  expect([finds("give ~1 bell", "Give a bell."), finds("give ~1 bell", "Give me a bell.")]).toEqual([true, false]);
});
test("an ending can be asked for", () => {
  expect([finds("we (call|save)_d", "We saved it."), finds("we (call|save)_d", "We save it."), finds("we save", "We saving.")]).toEqual([
    true,
    false,
    true,
  ]);
});
test("a phrase stays within its sentence", () => expect(finds("call ~2 me", "Please call. Tell me.")).toBe(false));
test("a blank is known by its kind", () => expect(finds("on PHONE", "I'm on [Phone].")).toBe(true));
test("a word of no list is told apart", () =>
  expect([finds("our WORD", "Our marmots."), finds("our WORD", "Our call.")]).toEqual([true, false]));
