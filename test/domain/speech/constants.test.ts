// Claims: the constants stand in the order that speech has, and every pause has its seconds.
import { describe, expect, test } from "vitest";
import { DOUBT, SECONDS, WORDS_A_MINUTE } from "../../../src/domain/speech/constants.ts";
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

describe("the paces", () => {
  test("rate 1 lies between the two professionals measured, 156 and 160 words a minute", () =>
    expect(WORDS_A_MINUTE).toBe((156 + 160) / 2));
  test("a known voice leaves less doubt than an unknown one", () => expect(DOUBT.known).toBeLessThan(DOUBT.unknown));
});
