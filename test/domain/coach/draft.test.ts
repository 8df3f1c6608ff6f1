// Claims: masking and lower case keep every offset; a subject is a unit of its own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { draftOf, find, knowing, lower } from "../../../src/domain/coach/draft.ts";

test("lower case is as long as the text", () =>
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void expect(lower(text).length).toBe(text.length))));
test("a masked draft is as long as the text", () => {
  const { plain, units } = draftOf("Hi [Name], İt’s 555-0110.", "voicemail");
  expect(plain).toHaveLength(25);
  expect(units[0]?.low).toHaveLength(25);
});
test("the subject comes first", () =>
  expect(draftOf("Hi.", "email", "Bread?").units[0]).toMatchObject({ isSubject: true, isQuestion: true }));
test("what forbids a phrase silences its sentence", () =>
  expect(find(draftOf("We sell. We do not sell.", "email").units, /sell/g, /not/)).toHaveLength(1));
test("what is known is masked", () =>
  expect(knowing(draftOf("It's Tern.", "email"), [["ours", [{ start: 5, end: 9 }]]]).units[0]?.low).not.toContain("tern"));
