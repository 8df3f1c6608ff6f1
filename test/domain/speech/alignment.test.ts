// Claims: marks go to the places that keep their shares, gains draw them, and marks without a place keep their share.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginnings } from "../../../src/domain/speech/alignment.ts";

const at = (...seconds: number[]) => seconds.map((second) => ({ at: second, gain: 0 }));

describe("a mark", () => {
  test("goes to the place nearest to its share", () => expect(beginnings([0, 4, 10], at(0, 1, 4.4, 9, 10))).toEqual([0, 4.4, 10]));

  test("goes further for a gain", () => {
    const places = [...at(0, 4), { at: 5, gain: 4 }, ...at(10)];
    expect(beginnings([0, 4, 10], places)).toEqual([0, 5, 10]);
  });

  test("keeps its share where no place suits", () => expect(beginnings([0, 5, 10], at(0, 0.2, 9.8, 10))).toEqual([0, 5, 10]));

  test("keeps its share between the neighbours that have one", () =>
    expect(beginnings([0, 4, 6, 10], at(0, 7, 10))).toEqual([0, expect.closeTo(4.667, 3), 7, 10]));

  test("leaves a crowd of places to the best of them", () =>
    expect(beginnings([0, 3, 6, 9], at(0, 1, 2, 3.1, 4, 5, 5.9, 7, 9))).toEqual([0, 3.1, 5.9, 9]));
});

test("marks keep their order and their ends, whatever the places", () => {
  const rising = fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 1, maxLength: 12 }).map((steps) => {
    let sum = 0;
    return [0, ...steps.map((step) => (sum += step))];
  });
  fc.assert(
    fc.property(rising, rising, fc.double({ min: 0, max: 5, noNaN: true }), (marks, seconds, gain) => {
      const found = beginnings(
        marks,
        seconds.map((second, i) => ({ at: second, gain: i % 2 ? gain : 0 })),
      );
      expect(found).toHaveLength(marks.length);
      expect([found[0], found.at(-1)]).toEqual([0, seconds.at(-1)]);
      expect(found.every((second, i) => i === 0 || second > (found[i - 1] as number))).toBe(true);
    }),
  );
});
