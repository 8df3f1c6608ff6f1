// Claims: of a pasted e-mail only the writer's own words are read, and every word keeps its place.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownWords } from "../../../src/domain/coach/own-words.ts";

const OWN = "Hi Ms Iyer,\n\nPlease ring me on 01632 960193.\n\nThanks,\nCallum\n\n";

test.each([
  ["an older message", "On Mon, 2 Nov 2026 at 10:14, Priya <p@iyer.example> wrote:\n> Please book a demo.\n> Priya"],
  ["an older message as Outlook has it", "From: Priya Iyer\nSent: Monday\nSubject: Vans\n\nPlease book a demo."],
  ["a forwarded message", "---------- Forwarded message ---------\nPlease book a demo."],
  ["quoted lines", "> Please book a demo.\n> Priya"],
  ["small print", "This e-mail is confidential. Please call us and delete it."],
  ["what a telephone adds", "Sent from my iPhone"],
])("%s is left out", (_, rest) => {
  expect(ownWords(OWN + rest).trim()).toBe(OWN.trim());
  expect(ownWords(OWN + rest)).toHaveLength((OWN + rest).length);
});
test("an answer below what it answers is kept", () =>
  expect(ownWords(`On Mon, 2 Nov 2026, Priya wrote:\n> Please book a demo.\n\n${OWN}`)).toContain("Please ring me"));
test("an e-mail of the writer’s words alone is left as it is", () => expect(ownWords(OWN)).toBe(OWN));
test("every letter left keeps its place, whatever the text", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const own = ownWords(text);
      expect(own).toHaveLength(text.length);
      expect(own.split("").every((letter, at) => letter === text.split("")[at] || letter === "\n")).toBe(true);
    }),
  ));
