// Claims: what is said covers the text in order, pauses follow the writing, and nothing a person can paste hangs or throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speak } from "../../../src/domain/speech/speak.ts";
import type { Habit } from "../../../src/domain/regions.ts";
import { markedOf } from "./said.ts";

const FRAGMENTS = [
  "020 7946 0958",
  "$1.2m",
  "p.m.",
  " ",
  ". ",
  "\n",
  "St.",
  "9–5",
  "A",
  "IV",
  "(",
  "½",
  "x2",
  "@a.com",
  "中",
  "🙂",
  "1,",
  "-",
  "'s",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 30 })
  .map((parts) => parts.join(""));
const anyHabit = fc.constantFrom<Habit>("US", "GB", "AU");

describe("pauses", () => {
  test.each([
    ["Hello, this is Rosa. Please ring; I am in (until noon) today", "hello, this is rosa please ring; i am in; until noon; today"],
    ["I rang – twice – on Monday", "i rang; twice; on monday"],
    ["Well… you see", "well; you see"],
    ["Ring 020 7946 0958, please", "ring oh two oh | seven nine four six | oh nine five eight, please"],
    ["We open at 5 p.m. Please ring", "we open at five p m please ring"],
  ])("%s", (text, marked) => expect(markedOf(text)).toBe(marked));

  test("the last word of each sentence carries its end", () => {
    const ends = speak("Mr. Lee rang. Ring me at 5 p.m. Please do", "US").filter(({ said }) => said.at(-1)?.pause === "sentence");
    expect(ends.map(({ said }) => said.at(-1)?.word)).toEqual(["rang", "m", "do"]);
  });
});

describe("always", () => {
  test("pieces lie in order, apart, inside the text, and each says something in letters", () =>
    fc.assert(
      fc.property(anyText, anyHabit, (text, habit) => {
        let last = 0;
        for (const { start, end, said } of speak(text, habit)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(said.length).toBeGreaterThan(0);
          for (const { word } of said) expect(word).toMatch(/^[\p{L}\p{M}']+$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));

  test("every letter of the text is said", () =>
    fc.assert(
      fc.property(anyText, anyHabit, (text, habit) => {
        const left = text.split("");
        for (const { start, end } of speak(text, habit)) left.fill("", start, end);
        expect(
          left
            .join("")
            .replaceAll(/[\ud800-\udfff]/g, "")
            .match(/\p{L}/gu) ?? [],
        ).toEqual([]);
      }),
    ));
});

describe("time in proportion to the length", () => {
  const hostile =
    "1 a. 1- ( @ + / . 0 1, 中 🙂 A A- a- www. http:// $1- ' w/ <p> – \0 020· x1 I· A1- St.· 1\" _ 1: % ½ ° 1/ +44 a@ 1x 1%- \ud800";
  test.each(hostile.split(" ").map((part) => part.replace("·", " ")))("%j over and over", (part) => {
    const text = part.repeat(Math.ceil(10_000 / part.length));
    speak(text, "US");
    const start = performance.now();
    speak(text.repeat(5), "GB");
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("one word of 50,000 letters is one word", () => expect(speak("a".repeat(50_000), "US")).toHaveLength(1));
  test("nothing is said for nothing", () => expect(speak(" \u200b\n… 🙂", "US")).toEqual([]));
});
