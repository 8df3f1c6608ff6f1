// Claims: what a person chose becomes one pace, and nothing that content dropped breaks it.
import { describe, expect, test } from "vitest";
import { ownRate, paceOf, type SpeechSettings, startingVoice, type Voice } from "../../../src/domain/speech/settings.ts";

const settings: SpeechSettings = {
  limit: 30,
  limits: [30],
  paces: { slow: { label: "Slow", rate: 0.8 }, clear: { label: "Clear", rate: 1 } },
  starts: "clear",
  dictations: { natural: { label: "As in talk" }, dictated: { label: "To be written down", digitsPerSecond: 2, gap: 0.5 } },
  passages: ["One.", "Two."],
};
const pace = (voice: Partial<Voice>) => paceOf(settings, { ...startingVoice(settings), ...voice });

describe("a pace", () => {
  test("starts as content says", () => expect(pace({})).toEqual({ rate: 1 }));
  test("is the ready one chosen", () => expect(pace({ pace: { kind: "ready", id: "slow" } }).rate).toBe(0.8));
  test.each(["gone", "constructor", "__proto__"])("%s, which content does not have, is the starting one", (id) =>
    expect(pace({ pace: { kind: "ready", id } }).rate).toBe(1),
  );
  test("follows words a minute", () => expect(pace({ pace: { kind: "words", perMinute: 158 } }).rate).toBeCloseTo(1, 9));
  test("of one’s own is the mean of the reads, and known better", () =>
    expect(pace({ pace: { kind: "own" }, reads: [1, 1.2] })).toEqual({ rate: 1.1, isMeasured: true }));
  test("of one’s own before any read is the starting one", () => expect(pace({ pace: { kind: "own" } })).toEqual({ rate: 1 }));
});

describe("a number", () => {
  test("to be written down has content’s digits and gap", () =>
    expect(pace({ dictation: "dictated" }).dictation).toEqual({ digitsPerSecond: 2, gap: 0.5 }));
  test("takes the digits a second changed by hand", () =>
    expect(pace({ dictation: "dictated", digitsPerSecond: 1.5 }).dictation).toEqual({ digitsPerSecond: 1.5, gap: 0.5 }));
  test("as in talk is not dictated, whatever was changed by hand", () => expect(pace({ digitsPerSecond: 1.5 }).dictation).toBeUndefined());
  test("in a way content does not have is as in talk", () => expect(pace({ dictation: "toString" }).dictation).toBeUndefined());
});

test("nobody has a rate of their own before a read", () => expect(ownRate(startingVoice(settings))).toBeUndefined());
