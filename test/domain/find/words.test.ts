// Words and the forms under which they are found.
import fc from "fast-check";
import { expect, test } from "vitest";
import { formsOf, tellingWords, wordSpans, wordsOf } from "../../../src/domain/find/words.ts";

test("accents, case and apostrophes do not matter", () => {
  expect(formsOf("Bergström’s")).toEqual(formsOf("BERGSTROM"));
  expect(formsOf("don’t")).toEqual(formsOf("dont"));
});

test("a word is found by its other endings", () => {
  for (const [one, other] of [
    ["calls", "calling"],
    ["called", "call"],
    ["replies", "reply"],
    ["stopping", "stop"],
    ["messages", "message"],
    ["leaving", "leave"],
    ["pitches", "pitch"],
    ["referred", "refer"],
    ["timing", "time"],
  ] as const)
    expect(formsOf(one), one).toEqual(formsOf(other));
});

test("short words and words that only look like plurals keep their endings", () => {
  expect(formsOf("business")).not.toEqual(formsOf("busines"));
  expect(formsOf("bus")).toEqual(["bus"]);
  expect(formsOf("ring")).toEqual(["ring"]);
  expect(formsOf("need")).toEqual(["need"]);
});

test("a word with a hyphen is found whole and by its parts", () => {
  expect(formsOf("follow-up")).toEqual(["followup", "follow", "up"]);
  expect(formsOf("e-mail")).toEqual(["email", "mail"]);
});

test("a question is about its telling words, or about all where none tells", () => {
  expect(tellingWords("When should I leave my number?")).toEqual(["leave", "number"]);
  expect(tellingWords("who are you")).toEqual(["who", "are", "you"]);
});

test("spans hold exactly the words", () => {
  const text = "“Mr O’Neill”, 80 % – follow-up";
  expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Mr", "O’Neill", "80", "follow-up"]);
  fc.assert(
    fc.property(fc.string(), (any) => {
      expect(wordSpans(any).map(({ start, end }) => any.slice(start, end))).toEqual(wordsOf(any));
    }),
  );
});
