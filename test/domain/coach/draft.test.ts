// Claims: every token keeps its place, a subject is a unit of its own, and what is known is signed by what it is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { draftOf, find, inBody, knowing, shown } from "../../../src/domain/coach/draft.ts";
import { phrases } from "../../../src/domain/coach/patterns.ts";

test("a token has two signs and lies within the text, in order", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { tokens, signs } = draftOf(text, "voicemail");
      expect(signs).toHaveLength(tokens.length * 2);
      expect(tokens.every(({ start, end }, at) => start <= end && end <= text.length && start >= (tokens[at - 1]?.end ?? 0))).toBe(true);
    }),
  ));
test("the subject comes first and shows no words of the text", () => {
  const draft = draftOf("Hi.", "email", "Please call?");
  expect(draft.units[0]).toMatchObject({ isSubject: true, isQuestion: true });
  expect(shown(find(draft, phrases("please call")))).toEqual([]);
});
test("a phrase shows its words alone", () =>
  expect(shown(find(draftOf("Oh, please call me.", "text"), phrases("please call")))).toEqual([{ start: 4, end: 15 }]));
test("what forbids a phrase silences its sentence", () =>
  expect(find(draftOf("We sell. We do not sell.", "email"), phrases("sell"), phrases("not"))).toHaveLength(1));
test("what is known is signed", () => {
  const draft = knowing(draftOf("It's Tern.", "email"), [["OURS", [{ start: 5, end: 9 }]]]);
  expect(find(draft, phrases("OURS"))).toMatchObject([{ start: 5, end: 9 }]);
});
test("a signature is no body", () => {
  const draft = draftOf("Please call.\n\nRegards,\nAnn Call", "email");
  expect(inBody(draft, find(draft, phrases("regard")))).toEqual([]);
});
