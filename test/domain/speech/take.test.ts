// Claims: sentences of a take begin where the pauses that fit the estimate end; they are ordered and cover the speech, always.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelsOf, speechIn } from "../../../src/domain/speech/levels.ts";
import { alignTake } from "../../../src/domain/speech/take.ts";
import { samplesOf, wavOf } from "../../wav.ts";

/** A take in a quiet room, half a second of silence at both ends: seconds of speech and of silence in turn. */
const take = (...seconds: number[]) =>
  [0.5, ...seconds, 0.5].flatMap((one, i) => Array.from({ length: Math.round(one * 50) }, () => (i % 2 ? -20 : -70)));
const begins = (levels: number[], estimated: number[]) => alignTake(levels, estimated)?.map(({ start }) => start);

describe("a sentence begins", () => {
  test("after the pause before it", () =>
    expect(alignTake(take(2, 0.5, 3), [2.5, 3])).toEqual([
      { start: 0.5, end: 3 },
      { start: 3, end: 6 },
    ]));

  test("after the long pause rather than the comma's", () => expect(begins(take(1, 0.2, 1, 0.6, 2), [2.2, 2.4])).toEqual([0.5, 3.3]));

  test("after the comma's pause when only that fits", () => expect(begins(take(1, 0.2, 6, 0.6, 0.8), [1.2, 7.2])).toEqual([0.5, 1.7]));

  test("at its pause for a slow reader too, though every sentence takes twice as long", () =>
    expect(begins(take(4, 0.3, 2, 0.9, 4, 0.8, 2), [3.5, 2.4, 1.1])).toEqual([0.5, 7.7, 12.5]));

  test("by its share where the reader did not pause", () => expect(begins(take(4), [1, 1, 2])).toEqual([0.5, 1.5, 2.5]));

  test("by its share beside others that have their pause", () => expect(begins(take(4, 0.5, 4), [2.2, 2.2, 4])).toEqual([0.5, 2.75, 5]));

  test("never in the closure of a consonant", () => expect(begins(take(1.9, 0.1, 2), [2.2, 1.8])?.[1]).toBeCloseTo(2.7, 9));
});

describe("odd takes", () => {
  test("a take in which nobody speaks has no sentences", () => {
    expect(alignTake([], [1, 2])).toBeUndefined();
    expect(
      alignTake(
        Array.from({ length: 500 }, () => -60),
        [1, 2],
      ),
    ).toBeUndefined();
  });
  test("nor has a script without any", () => expect(alignTake(take(2), [])).toBeUndefined());
  test("one sentence is all of the speech", () => expect(alignTake(take(1, 0.7, 1), [9])).toEqual([{ start: 0.5, end: 3.2 }]));
});

describe("always", () => {
  const seconds = fc.array(fc.integer({ min: 6, max: 100 }), { minLength: 1, maxLength: 15 });
  const estimates = fc.array(fc.double(), { minLength: 1, maxLength: 12 });

  test("sentences follow each other and cover the speech, whatever the estimates", () => {
    fc.assert(
      fc.property(seconds, estimates, (frames, estimated) => {
        const levels = take(...(frames.length % 2 ? frames : frames.slice(1)).map((n) => n / 50));
        const found = alignTake(levels, estimated) ?? [];
        const speech = speechIn(levels);
        expect(found).toHaveLength(estimated.length);
        expect({ start: found[0]?.start, end: found.at(-1)?.end }).toEqual(speech);
        expect(found.every(({ start, end }, i) => start < end && (i === 0 || start === found[i - 1]?.end))).toBe(true);
      }),
    );
  });

  test("a silence before the take moves the sentences and changes nothing else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const later = [...Array.from({ length: count }, () => -70), ...take(2, 0.5, 3, 0.3, 1)];
        const moved = begins(later, [2, 3, 1])?.map((start) => Math.round((start - count / 50) * 1000) / 1000);
        expect(moved).toEqual([0.5, 3, 6.3]);
      }),
    );
  });

  test("loudness changes nothing: from a fifth (14 dB down) to three times (9.5 dB up)", () => {
    fc.assert(
      fc.property(fc.double({ min: -14, max: 9.5, noNaN: true }), (gain) => {
        const levels = take(2, 0.5, 3, 0.3, 1).map((level) => level + gain);
        expect(begins(levels, [2, 3, 1])).toEqual([0.5, 3, 6.3]);
      }),
    );
  });

  test("five minutes and sixty sentences, or a thousand, are placed within a second", () => {
    const long = take(...Array.from({ length: 601 }, (_, i) => (i % 2 ? 0.2 + (i % 5) / 10 : 0.6)));
    const before = performance.now();
    expect(
      alignTake(
        long,
        Array.from({ length: 60 }, () => 5),
      ),
    ).toHaveLength(60);
    expect(
      alignTake(
        long,
        Array.from({ length: 1000 }, () => 0.3),
      ),
    ).toHaveLength(1000);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("a WAV file", () => {
  const bursts = [
    { seconds: 0.5, amplitude: 0 },
    { seconds: 1, amplitude: 0.5 },
    { seconds: 0.5, amplitude: 0 },
  ];
  const file = new DataView(wavOf(bursts).buffer);
  const text = (at: number) => String.fromCharCode(...new Uint8Array(file.buffer, at, 4));

  test("names its parts and their lengths: two seconds of 48,000 samples of two bytes", () => {
    expect([text(0), text(8), text(12), text(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
    expect([file.byteLength, file.getUint32(4, true), file.getUint32(40, true)]).toEqual([192_044, 192_036, 192_000]);
    expect([file.getUint32(24, true), file.getUint32(28, true), file.getUint16(34, true)]).toEqual([48_000, 96_000, 16]);
  });

  test("holds the bursts where they were asked for", () => {
    const samples = Float32Array.from({ length: 96_000 }, (_, i) => file.getInt16(44 + i * 2, true) / 32_767);
    expect(speechIn(levelsOf(samples, 48_000))).toEqual({ start: 0.5, end: 1.5 });
    expect(Math.max(...samples.subarray(24_000, 25_000))).toBeCloseTo(0.5, 3);
    expect(samplesOf(bursts)).toHaveLength(96_000);
  });
});
