// Claims: the meter says whether a text fits, and the smallest cut that helps. Seconds chosen by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutToFit, cuts, fits } from "../../../src/domain/speech/cut.ts";
import { type Estimate, type TimedSentence, estimate } from "../../../src/domain/speech/estimate.ts";
import type { Manner } from "../../../src/domain/speech/spoken.ts";

const sentence = (seconds: number, words: number, { onset = 0, pause = 0, manner = "word" as Manner } = {}): TimedSentence => ({
  start: 0,
  end: 0,
  onset,
  seconds,
  words,
  pieces: [
    { start: 0, end: 0, seconds: seconds - onset - pause, pause, said: [{ word: "x", manner, pause: "none", seconds: 0, rest: 0 }] },
  ],
});

/** 4 s greeting, 6 s and 9 s of talk, 7 s of a phone number: 26 s. */
const VOICEMAIL: Estimate = {
  seconds: 26,
  low: 22,
  high: 30,
  words: 52,
  sentences: [
    sentence(4, 8, { onset: 0.5, pause: 0.5 }),
    sentence(6, 15, { pause: 0.5 }),
    sentence(9, 22, { pause: 0.5 }),
    sentence(7, 7, { manner: "digit" }),
  ],
};

describe("fits", () => {
  test.each([
    [31, "yes"],
    [30, "yes"],
    [29, "close"],
    [22, "close"],
    [21, "no"],
  ])("22 to 30 seconds in %d: %s", (limit, answer) => expect(fits(VOICEMAIL, limit)).toBe(answer));
});

describe("each cut saves its sentence and one pause", () => {
  test("the first leaves the onset to the next, the last takes the pause before it along", () =>
    expect(cuts(VOICEMAIL)).toEqual([
      { sentence: 0, seconds: 3.5, words: 8 },
      { sentence: 1, seconds: 6, words: 15 },
      { sentence: 2, seconds: 9, words: 22 },
      { sentence: 3, seconds: 7.5, words: 7 },
    ]));
  test("an only sentence saves everything", () => {
    const only = { ...VOICEMAIL, sentences: [sentence(4, 8, { onset: 0.5 })] };
    expect(cuts(only)).toEqual([{ sentence: 0, seconds: 4, words: 8 }]);
  });
  test("what is left takes as long as the text without it", () => {
    const parts = ["I saw the news.", "We help depots.", "Please ring me, if you can.", "Ring soon."];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (gone) => {
        const time = (lines: string[]) => estimate(lines.join(" "), { habit: "US", pace: { rate: 1 } });
        const whole = time(parts);
        expect(whole.seconds - (cuts(whole)[gone]?.seconds ?? 0)).toBeCloseTo(time(parts.toSpliced(gone, 1)).seconds);
      }),
    );
  });
});

describe("the cut that makes it fit", () => {
  test("is none when it fits already", () => expect(cutToFit(VOICEMAIL, 26)).toBeUndefined());
  test("takes away the least that is enough", () => expect(cutToFit(VOICEMAIL, 20)?.sentence).toBe(1));
  test("goes for the longer sentence when it must", () => expect(cutToFit(VOICEMAIL, 18)?.sentence).toBe(2));
  test("keeps the greeting and the number while another will do", () => expect(cutToFit(VOICEMAIL, 25)?.sentence).toBe(1));
  test("is none when no single one is enough", () => expect(cutToFit(VOICEMAIL, 10)).toBeUndefined());
});
