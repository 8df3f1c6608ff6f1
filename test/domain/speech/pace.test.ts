// Claims: a rate, words a minute and a measured reading say the same thing, and no pace is absurd.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measuredRate, rangeOf, rateOf, usableDictation, usableRate, wordsPerMinute } from "../../../src/domain/speech/pace.ts";

describe("a rate", () => {
  test.each([
    [1.2, 1.2],
    [0, 0.5],
    [-3, 0.5],
    [9, 2.5],
    [Infinity, 2.5],
    [-Infinity, 0.5],
    [Number.NaN, 1],
  ])("%d is used as %d", (given, used) => expect(usableRate(given)).toBe(used));
});

describe("words a minute", () => {
  test("158 of them are rate 1, 79 are half of it", () => expect([rateOf(158), rateOf(79)]).toEqual([1, 0.5]));
  test("rate 1.2 is about 190", () => expect(wordsPerMinute(1.2)).toBe(190));
  test("there and back is the same number", () => {
    fc.assert(fc.property(fc.integer({ min: 80, max: 390 }), (words) => wordsPerMinute(rateOf(words)) === words));
  });
});

describe("a reading", () => {
  test("of 30 seconds over what takes 36 is a fifth faster", () => expect(measuredRate(36, 30)).toBeCloseTo(1.2));
  test.each([
    [0, 0, 1],
    [30, 0, 2.5],
    [0, 30, 0.5],
  ])("%d estimated and %d taken is rate %d", (estimated, taken, rate) => expect(measuredRate(estimated, taken)).toBe(rate));
});

describe("the range", () => {
  test("is 25 % either way for a voice that was never measured", () => expect(rangeOf(20, { rate: 1 })).toEqual({ low: 15, high: 25 }));
  test("is 15 % for one that was", () => {
    const { low, high } = rangeOf(20, { rate: 1, isMeasured: true });
    expect([low, high]).toEqual([17, expect.closeTo(23)]);
  });
});

describe("dictation", () => {
  test("stays within what can be written down and heard", () =>
    expect(usableDictation({ digitsPerSecond: 0, gap: 60 })).toEqual({ digitsPerSecond: 0.5, gap: 5 }));
  test("what is no number is the usual two digits a second with half a second between groups", () =>
    expect(usableDictation({ digitsPerSecond: Number.NaN, gap: Number.NaN })).toEqual({ digitsPerSecond: 2, gap: 0.5 }));
});
