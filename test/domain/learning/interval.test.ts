// Claims: the interval is Wilson's, holds the share, narrows with the cases, and is narrow enough from the stated count on.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENOUGH, isEnough, wilson } from "../../../src/domain/learning/interval.ts";

const points = (hits: number, cases: number) => {
  const { low, high } = wilson(hits, cases);
  return [Math.round(low * 1000) / 10, Math.round(high * 1000) / 10];
};

describe("worked out by hand", () => {
  test("half of ten: 0.5 ± 1.96 √(0.025 + 0.0096) ÷ 1.3842", () => expect(points(5, 10)).toEqual([23.7, 76.3]));
  test("none of ten: up to 3.8415 ÷ 13.8415", () => expect(points(0, 10)).toEqual([0, 27.8]));
  test("all of ten", () => expect(points(10, 10)).toEqual([72.2, 100]));
  test("one of ten: the middle lies above the share", () => expect(points(1, 10)).toEqual([1.8, 40.4]));
  test("nothing of nothing may be anything", () => expect(points(0, 0)).toEqual([0, 100]));
});

test("any interval holds its share, mirrors the opposite one, and stays between none and all", () => {
  const any = fc.integer({ min: 1, max: 5000 }).chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));
  fc.assert(
    fc.property(any, ([hits, cases]) => {
      const { low, high } = wilson(hits, cases);
      const other = wilson(cases - hits, cases);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low - 1e-9).toBeLessThanOrEqual(hits / cases);
      expect(high + 1e-9).toBeGreaterThanOrEqual(hits / cases);
      expect(other.low).toBeCloseTo(1 - high, 9);
      expect(wilson(hits * 2, cases * 2).high - wilson(hits * 2, cases * 2).low).toBeLessThan(high - low);
    }),
  );
});

describe("the stated count", () => {
  const reach = (hits: number, cases: number) => (wilson(hits, cases).high - wilson(hits, cases).low) / 2;
  const widest = (cases: number) => Math.max(...Array.from({ length: cases + 1 }, (_, hits) => reach(hits, cases)));
  test("is the first at which no interval reaches 20 points to either side", () => {
    expect(widest(ENOUGH)).toBeLessThan(0.2);
    expect(widest(ENOUGH - 1)).toBeGreaterThanOrEqual(0.2);
    expect([isEnough(ENOUGH - 1), isEnough(ENOUGH)]).toEqual([false, true]);
  });
});
