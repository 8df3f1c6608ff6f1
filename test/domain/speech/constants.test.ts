// Claims: the seconds stand in the order that speech has, and ordinary prose takes them at the pace of the professionals.
import { describe, expect, test } from "vitest";
import { SECONDS } from "../../../src/domain/speech/constants.ts";
import { estimate } from "../../../src/domain/speech/estimate.ts";
import type { Pause } from "../../../src/domain/speech/spoken.ts";

const PAUSES: Pause[] = ["none", "group", "comma", "clause", "sentence"];

describe("the seconds", () => {
  test("no part takes time away", () => expect(Object.values(SECONDS).filter((seconds) => !(seconds >= 0))).toEqual([]));
  test("a stronger pause is longer", () => {
    const lengths = PAUSES.map((pause) => SECONDS[pause]);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(SECONDS.none).toBe(0);
  });
});

test("160 words of plain prose take about a minute at rate 1, as at the 156 and 160 words a minute of the professionals", () => {
  const twenty = "The letter came early in the morning, and before the rain had stopped my father walked down to the harbour.";
  const { words, seconds } = estimate(Array.from({ length: 8 }, () => twenty).join(" "), { habit: "GB", pace: { rate: 1 } });
  expect(words).toBe(160);
  expect(Math.abs(seconds / 60 - 1)).toBeLessThan(0.15);
});
