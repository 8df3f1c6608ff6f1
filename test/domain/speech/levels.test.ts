// Claims: levels are dB for each 20 ms and never NaN; speech is found above the recording's own noise, clicks and hum left out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelsOf, speechIn } from "../../../src/domain/speech/levels.ts";
import { samplesOf } from "../../wav.ts";

const RATE = 8000;
/** Levels of stretches, each "seconds × dB". */
const levels = (...stretches: [seconds: number, level: number][]) =>
  stretches.flatMap(([seconds, level]) => Array.from({ length: Math.round(seconds * 50) }, () => level));
/** A hiss of this amplitude, the same each time: a linear congruential generator stands for chance. */
const hiss = (samples: Float32Array, amplitude: number) => {
  let state = 1;
  return samples.map((sample) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return sample + amplitude * (state / 2 ** 30 - 1);
  });
};

describe("levels", () => {
  test("a full square wave is 0 dB, a tenth of it −20, silence −100", () => {
    const square = (amplitude: number) => Float32Array.from({ length: 160 }, (_, i) => (i % 2 ? amplitude : -amplitude));
    expect(levelsOf(square(1), RATE)).toEqual([0]);
    expect(levelsOf(square(0.1), RATE)[0]).toBeCloseTo(-20, 3);
    expect(levelsOf(square(0), RATE)).toEqual([-100]);
  });

  test("a full sine is 3 dB below", () => {
    const [level] = levelsOf(samplesOf([{ seconds: 1, amplitude: 1 }], RATE), RATE);
    expect(Math.abs((level ?? 0) + 3)).toBeLessThan(0.5);
  });

  test.each([8000, 11_025, 16_000, 44_100, 48_000])("two seconds at %i Hz are a hundred levels", (rate) =>
    expect(levelsOf(new Float32Array(rate * 2), rate)).toHaveLength(100),
  );

  test("a steady offset is no sound", () => expect(levelsOf(new Float32Array(160).fill(0.5), RATE)).toEqual([-100]));

  test.each([
    [0, 48_000],
    [100, 0],
    [100, -1],
    [100, Number.NaN],
    [100, Number.POSITIVE_INFINITY],
    [100, 1e-9],
  ])("%i samples at %d Hz have no levels", (length, rate) => expect(levelsOf(new Float32Array(length), rate)).toEqual([]));

  test("whatever the samples, levels are finite", () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 20, maxLength: 200 }), (samples) =>
        levelsOf(samples, 1000).every((level) => level >= -100 && Number.isFinite(level)),
      ),
    );
  });
});

describe("speech", () => {
  test("is what stands out, from its first sound to its last", () =>
    expect(speechIn(levels([1, -60], [2, -20], [0.5, -60], [1, -25], [0.8, -60]))).toEqual({ start: 1, end: 4.5 }));

  test("may begin and end the recording", () => expect(speechIn(levels([1, -20], [0.3, -70], [1, -20]))).toEqual({ start: 0, end: 2.3 }));

  test("is heard from a quiet speaker", () => expect(speechIn(levels([1, -75], [2, -55], [1, -75]))).toEqual({ start: 1, end: 3 }));

  test("is heard above a loud fan", () => expect(speechIn(levels([1, -38], [2, -24], [1, -38]))).toEqual({ start: 1, end: 3 }));

  test("is heard where the silence is perfect", () =>
    expect(speechIn(levels([1, -100], [2, -30], [1, -100]))).toEqual({ start: 1, end: 3 }));

  test("is found in a hissing room though the microphone wakes late", () => {
    const bursts = samplesOf(
      [
        { seconds: 1, amplitude: 0 },
        { seconds: 2, amplitude: 0.2 },
        { seconds: 1, amplitude: 0 },
      ],
      RATE,
    );
    const late = Float32Array.from([...new Float32Array(RATE), ...hiss(bursts, 0.02)]);
    expect(speechIn(levelsOf(late, RATE))).toEqual({ start: 2, end: 4 });
  });

  test("does not include a click, soft or loud, single or double", () => {
    expect(speechIn(levels([0.1, -60], [0.06, -5], [0.5, -60], [2, -20], [1, -60]))).toEqual({ start: 0.66, end: 2.66 });
    expect(speechIn(levels([0.5, -60], [2, -20], [0.5, -60], [0.04, -15], [0.1, -60], [0.04, -15], [1, -60]))).toEqual({
      start: 0.5,
      end: 2.5,
    });
  });

  test("includes a last consonant after its closure", () =>
    expect(speechIn(levels([0.5, -60], [1, -20], [0.12, -60], [0.04, -30], [1, -60]))?.end).toBe(1.66));

  test("does not include breath", () =>
    expect(speechIn(levels([0.5, -75], [0.4, -58], [0.2, -75], [2, -20], [0.5, -75]))).toEqual({ start: 1.1, end: 3.1 }));

  test.each<[string, number[]]>([
    ["no recording", []],
    ["perfect silence", levels([3, -100])],
    ["a steady hum", levels([3, -30])],
    ["clicks alone", levels([1, -60], [0.06, -10], [1, -60], [0.04, -10], [1, -60])],
    ["a hiss", levelsOf(hiss(new Float32Array(RATE * 5), 0.05), RATE)],
  ])("is not in %s", (_, silent) => expect(speechIn(silent)).toBeUndefined());
});

describe("speech in a hissing room", () => {
  const burst = fc.record({ speech: fc.integer({ min: 8, max: 60 }), pause: fc.integer({ min: 11, max: 40 }) });
  const take = fc.array(burst, { minLength: 1, maxLength: 5 }).map((bursts) =>
    hiss(
      samplesOf(
        [
          { seconds: 0.5, amplitude: 0 },
          ...bursts.flatMap(({ speech, pause }) => [
            { seconds: speech / 50, amplitude: 0.2 },
            { seconds: pause / 50, amplitude: 0 },
          ]),
        ],
        RATE,
      ),
      0.004,
    ),
  );
  const within = (levelsApart: number, a: number | undefined, b: number | undefined) =>
    expect(Math.abs((a ?? Number.NaN) - (b ?? Number.NaN))).toBeLessThan(levelsApart / 50 + 0.001);

  test("is the same at a fifth and at three times the loudness", () => {
    fc.assert(
      fc.property(take, fc.constantFrom(0.2, 3), (samples, factor) => {
        const [plain, scaled] = [
          speechIn(levelsOf(samples, RATE)),
          speechIn(
            levelsOf(
              samples.map((s) => s * factor),
              RATE,
            ),
          ),
        ];
        within(1, scaled?.start, plain?.start);
        within(1, scaled?.end, plain?.end);
      }),
    );
  });

  test("moves with a silence before it, perfect or hissing, and changes in nothing else", () => {
    fc.assert(
      fc.property(take, fc.integer({ min: 1, max: 100 }), fc.constantFrom(0, 0.004), (samples, count, noise) => {
        const lead = hiss(new Float32Array((count * RATE) / 50), noise);
        const [plain, later] = [speechIn(levelsOf(samples, RATE)), speechIn(levelsOf(Float32Array.from([...lead, ...samples]), RATE))];
        within(1, (later?.start ?? 0) - count / 50, plain?.start);
        within(1, (later?.end ?? 0) - count / 50, plain?.end);
      }),
    );
  });
});
