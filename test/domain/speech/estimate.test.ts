// Claims: the time is the sum of what is said, more text is never faster, and nothing that can be pasted hangs or throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SECONDS } from "../../../src/domain/speech/constants.ts";
import { dictatedSeconds, type Estimate, estimate } from "../../../src/domain/speech/estimate.ts";
import type { Pace } from "../../../src/domain/speech/pace.ts";

const time = (text: string, pace: Pace = { rate: 1 }): Estimate => estimate(text, { habit: "US", pace });
const { start, word, syllable, letter, hiss, weight, sentence, comma, group, turn } = SECONDS;
/** Milliseconds. */
const taken = (text: string) => {
  const began = performance.now();
  time(text);
  return performance.now() - began;
};
const WORDS = fc.constantFrom("hello", "dana", "the", "of", "quarterly", "shipments", "ring", "back", "tomorrow", "please", "warehouse");
const PROSE = fc
  .array(fc.tuple(WORDS, fc.constantFrom(" ", ", ", ". ", "; ", " – ", "\n")), { maxLength: 30 })
  .map((parts) => parts.flat().join(""));
const PASTED = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Mr. ", "5pm ", "020 7946 0958 ", "a.b@c.d ", "NASA ", "<b>", "\u200b", "👩‍💻", "你好"),
    ),
  )
  .map((parts) => parts.join(" "));

describe("worked out by hand", () => {
  test("“Ring back.” is two words of one syllable and four letters, with one that hisses", () =>
    expect(time("Ring back.").seconds).toBeCloseTo(start + 2 * (word + syllable + 4 * letter + weight) + hiss));
  test("a comma adds its pause, a stop that of a sentence", () => {
    const plain = time("Ring back ring back").seconds;
    expect(time("Ring back, ring back").seconds - plain).toBeCloseTo(comma);
    expect(time("Ring back. Ring back.").seconds - plain).toBeCloseTo(sentence);
  });
  test("dictated at two a second with half a second between groups, 555-0142 takes 7 × 0.5 + 0.5", () => {
    const slowly = time("555-0142", { rate: 1, dictation: { digitsPerSecond: 2, gap: 0.5 } });
    expect(slowly.seconds).toBeCloseTo(start + 7 * 0.5 + 0.5);
  });
  test("words are counted as they are written", () => expect(time("Ring 020 7946 0958 — now.").words).toBe(5));
  test("a text in which nothing is said takes no time", () =>
    expect(time(" … 🙂 ")).toEqual({ seconds: 0, low: 0, high: 0, words: 0, sentences: [] }));
  test("the turn to a number and the turn back take their time, and a pause ends its last group", () =>
    expect(time("ring 555-0142 now").seconds).toBeCloseTo(time("ring now").seconds + time("555-0142").seconds - start + 2 * turn + group));
});

describe("the breakdown", () => {
  test("sums to the total, whatever is pasted", () => {
    fc.assert(
      fc.property(PASTED, fc.double({ min: 0.3, max: 3, noNaN: true }), (text, rate) => {
        const { seconds, sentences } = time(text, { rate });
        const parts = sentences.map(({ onset, pieces }) => pieces.reduce((sum, piece) => sum + piece.seconds + piece.pause, onset));
        expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(seconds, 6);
        sentences.forEach((one, at) => expect(one.seconds).toBeCloseTo(parts[at] ?? NaN, 6));
      }),
    );
  });
  test("leads back to the text, in order", () => {
    const text = "Hi Dana. It’s Rosa, on 555-0142.";
    const { sentences } = time(text);
    expect(sentences.map((one) => text.slice(one.start, one.end))).toEqual(["Hi Dana.", "It’s Rosa, on 555-0142."]);
    expect(sentences.flatMap(({ start, pieces }) => pieces.map((piece) => text.slice(start + piece.start, start + piece.end)))).toEqual([
      "Hi",
      "Dana",
      "It’s",
      "Rosa",
      "on",
      "555-0142",
    ]);
  });
  test("has one onset and no pause at the end", () => {
    const { sentences } = time("Hi. Ring me. Bye.");
    expect(sentences.map(({ onset }) => onset)).toEqual([start, 0, 0]);
    expect(sentences.map(({ pieces }) => pieces.at(-1)?.pause)).toEqual([sentence, sentence, 0]);
  });
});

describe("more is never faster", () => {
  test("a word more", () => {
    fc.assert(fc.property(PROSE, WORDS, (text, more) => time(`${text} ${more}`).seconds >= time(text).seconds - 1e-9));
  });
  test("a sentence more", () => {
    fc.assert(fc.property(PROSE, PROSE, (text, more) => time(`${text} ${more}`).seconds >= time(text).seconds - 1e-9));
  });
  test("a faster rate takes less time", () => {
    const rates = fc.tuple(fc.double({ min: 0.5, max: 2.5, noNaN: true }), fc.double({ min: 0.5, max: 2.5, noNaN: true }));
    fc.assert(
      fc.property(PASTED, rates, (text, [one, other]) => {
        const [slow, fast] = [Math.min(one, other), Math.max(one, other)];
        expect(time(text, { rate: fast }).seconds).toBeLessThanOrEqual(time(text, { rate: slow }).seconds + 1e-9);
      }),
    );
  });
});

describe("a phone number takes the same time however it is written", () => {
  test.each([
    ["212 555 0142", "212-555-0142", "212.555.0142", "(212) 555-0142", "(212) 555 0142"],
    ["020 7946 0958", "020-7946-0958", "020.7946.0958", "(020) 7946 0958", "02079460958"],
  ])("%s", (...ways) => expect(new Set(ways.map((way) => time(`Ring ${way} today.`).seconds)).size).toBe(1));
});

describe("nothing hangs or throws", () => {
  const HOSTILE = [
    "word ",
    "a",
    "1",
    "a.",
    "1-",
    "((((",
    "@",
    ". ",
    "\n",
    "你",
    "👩‍💻",
    "\u200b",
    "\u0000",
    "<b>",
    "e'",
    "N-",
    "Mr. ",
    "555 0142 ",
  ];
  test.each(HOSTILE)("10,000 characters of %j in under 50 ms, 100,000 in proportion", (unit) => {
    const best = Math.min(...Array.from({ length: 5 }, () => taken(unit.repeat(Math.ceil(10_000 / unit.length)))));
    expect(best).toBeLessThan(50);
    expect(taken(unit.repeat(Math.ceil(100_000 / unit.length)))).toBeLessThan(2000);
  });
  test("one word of 50,000 letters is long, and finite", () => {
    const { seconds } = time("abc".repeat(16_667));
    expect(seconds).toBeGreaterThan(1000);
    expect(Number.isFinite(seconds)).toBe(true);
  });
  test("whatever the rate", () => {
    for (const rate of [Number.NaN, 0, -1, Infinity]) expect(time("Ring me.", { rate }).seconds).toBeGreaterThan(0);
  });
});

describe("numbers that are dictated", () => {
  const text = "Ring me on 020 7946 0321. Thank you.";
  const at = (rate: number) => estimate(text, { habit: "GB", pace: { rate, dictation: { digitsPerSecond: 2, gap: 0.5 } } });

  test("take their own time: eleven digits at two a second, two gaps of half a second", () =>
    expect(dictatedSeconds(at(1))).toBeCloseTo(6.5, 9));
  test("whatever the rate", () => expect(dictatedSeconds(at(2))).toBeCloseTo(6.5, 9));
  test("and only the rest follows the rate", () => {
    const [slow, fast] = [at(1), at(2)].map((timed) => timed.seconds - dictatedSeconds(timed));
    expect(fast).toBeCloseTo((slow ?? 0) / 2, 9);
  });
});
