// Claims: marked words become said words, one each, in lower case, with their manner and their pause.
import { expect, test } from "vitest";
import { letters, readTable, say } from "../../../src/domain/speech/reader.ts";

test("each word between blanks is said once, without a pause", () =>
  expect(say(" Oh  Two ")).toEqual([
    { word: "oh", manner: "word", pause: "none" },
    { word: "two", manner: "word", pause: "none" },
  ]));

test("a sign before a word is its manner, a bar after it the end of a group", () =>
  expect(say("^B *C #two|")).toEqual([
    { word: "b", manner: "letter", pause: "none" },
    { word: "c", manner: "spelled", pause: "none" },
    { word: "two", manner: "digit", pause: "group" },
  ]));

test("nothing is said for nothing", () => expect(say("")).toEqual([]));

test("letters are said by their names, what lies between them is not", () =>
  expect(say(letters("U.K")).map(({ word, manner }) => word + manner)).toEqual(["uletter", "kletter"]));

test("a row is a pattern and its words", () => {
  const [pattern, read] = readTable("w/o  without")[0] ?? [/$/, () => ""];
  expect([pattern.test("w/o"), read("US")]).toEqual([true, "without"]);
});
