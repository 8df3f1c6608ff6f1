// Claims: numbers, counted nouns and ordinals read as English says them, for every number a message can meet.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counted, inWords, ordinal } from "../../../src/domain/message/numbers.ts";

describe("numbers in words", () => {
  test.each([
    [0, "zero"],
    [1, "one"],
    [10, "ten"],
    [12, "twelve"],
    [13, "thirteen"],
    [15, "fifteen"],
    [18, "eighteen"],
    [19, "nineteen"],
    [20, "twenty"],
    [21, "twenty-one"],
    [30, "thirty"],
    [40, "forty"],
    [45, "forty-five"],
    [59, "fifty-nine"],
  ])("%d is %s", (n, words) => expect(inWords(n)).toBe(words));

  test.each([
    [60, "60"],
    [-1, "-1"],
    [2.5, "2.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("%d stays in digits", (n, digits) => expect(inWords(n)).toBe(digits));

  test("no two numbers of an hour sound alike, and each is letters with at most one hyphen", () => {
    const hour = Array.from({ length: 60 }, (_, n) => inWords(n));
    expect(new Set(hour).size).toBe(60);
    expect(hour.filter((words) => !/^[a-z]+(-[a-z]+)?$/.test(words))).toEqual([]);
  });
});

describe("counted nouns", () => {
  test.each([
    [1, "week", "one week"],
    [3, "week", "three weeks"],
    [12, "minute", "twelve minutes"],
    [13, "minute", "13 minutes"],
    [21, "day", "21 days"],
    [60, "minute", "60 minutes"],
  ])("%d × %s is “%s”", (n, noun, words) => expect(counted(n, noun)).toBe(words));

  test("only one is singular", () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 100_000 }), (n) => counted(n, "week").endsWith(" weeks")));
  });
});

describe("ordinals", () => {
  const days =
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th";
  test("every day of a month", () => {
    const month = Array.from({ length: 31 }, (_, i) => ordinal(i + 1)).join(" ");
    expect(month).toBe(`${days} 28th 29th 30th 31st`);
  });

  test.each([
    [100, "100th"],
    [101, "101st"],
    [111, "111th"],
    [112, "112th"],
    [113, "113th"],
    [122, "122nd"],
    [1013, "1013th"],
  ])("%d is %s", (n, words) => expect(ordinal(n)).toBe(words));
});
