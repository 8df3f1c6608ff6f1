// Claims: a kept voice comes back as it was; anything else comes back as it starts, and nothing throws.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readVoice } from "../../../src/domain/saved/voice.ts";
import { paceOf, type SpeechSettings, startingVoice, type Voice } from "../../../src/domain/speech/settings.ts";

const settings: SpeechSettings = {
  limit: 30,
  limits: [30],
  paces: { clear: { label: "Clear", rate: 1 } },
  starts: "clear",
  dictations: { natural: { label: "As in talk" } },
  passages: ["One.", "Two."],
};
const start = startingVoice(settings);

test.each<Voice>([
  start,
  { pace: { kind: "words", perMinute: 140 }, reads: [], dictation: "dictated", digitsPerSecond: 1.5, limit: 45 },
  { pace: { kind: "own" }, reads: [0.9, 1.1], dictation: "natural", limit: 20 },
])("a kept voice comes back (%#)", (voice) => expect(readVoice(settings, { version: 1, ...voice })).toEqual(voice));

test("only the last two reads count", () =>
  expect(readVoice(settings, { version: 1, reads: [3, "x", 1, Infinity, 1.2] }).reads).toEqual([1, 1.2]));

test("a limit beyond ten minutes is ten minutes", () => expect(readVoice(settings, { version: 1, limit: 1e308 }).limit).toBe(600));

test("a newer version is not guessed at", () => expect(readVoice(settings, { version: 2, limit: 45 })).toEqual(start));

test("whatever is stored, there is a pace and a limit", () => {
  const kept = fc.record({
    version: fc.constant(1),
    pace: fc.anything(),
    reads: fc.anything(),
    dictation: fc.anything(),
    digitsPerSecond: fc.anything(),
    limit: fc.anything(),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), kept), (data) => {
      const voice = readVoice(settings, data);
      expect(voice.limit).toBeGreaterThan(0);
      expect(paceOf(settings, voice).rate).toBeGreaterThan(0);
    }),
  );
});
