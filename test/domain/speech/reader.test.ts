// Claims: words and letters become said words, one each, in lower case.
import { expect, test } from "vitest";
import { say, sayLetters } from "../../../src/domain/speech/reader.ts";

test("each word between blanks is said once, without a pause", () =>
  expect(say(" Oh  Two ", "digit")).toEqual([
    { word: "oh", manner: "digit", pause: "none" },
    { word: "two", manner: "digit", pause: "none" },
  ]));

test("nothing is said for nothing", () => expect(say("")).toEqual([]));

test("letters are said by their names", () =>
  expect(sayLetters("UK").map(({ word, manner }) => word + manner)).toEqual(["uletter", "kletter"]));
