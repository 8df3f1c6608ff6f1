// Claims: a said word is made of these parts. Counted by hand.
import { describe, expect, test } from "vitest";
import type { Manner, Said } from "../../../src/domain/speech/spoken.ts";
import { partsOf, secondsOf } from "../../../src/domain/speech/timing.ts";

const said = (word: string, manner: Manner = "word"): Said => ({ word, manner, pause: "none" });

describe("a word", () => {
  test("has its syllables, letters, hissing letters and weight", () =>
    expect(partsOf(said("success"))).toEqual({ word: 1, syllable: 2, letter: 7, hiss: 5, weight: 1, turn: 0 }));
  test("said in passing has no weight", () =>
    expect(partsOf(said("the"))).toEqual({ word: 1, syllable: 1, letter: 3, hiss: 0, weight: 0, turn: 0 }));
  test("does not count its apostrophe as a letter", () => expect(partsOf(said("don't")).letter).toBe(4));
});

describe("letters and digits", () => {
  test("a letter of an initialism is one", () => expect(partsOf(said("c", "letter"))).toEqual({ initial: 1, w: 0, turn: 0 }));
  test("a spelled w is longer", () => expect(partsOf(said("w", "spelled"))).toEqual({ spelled: 1, w: 1, turn: 0 }));
  test("a digit takes what its word takes", () => expect(partsOf(said("seven", "digit"))).toEqual(partsOf(said("seven"))));
});

describe("a turn", () => {
  test.each<[Manner, Manner, number]>([
    ["word", "digit", 1],
    ["digit", "word", 1],
    ["spelled", "digit", 1],
    ["word", "word", 0],
    ["digit", "digit", 0],
    ["word", "letter", 0],
    ["letter", "word", 0],
  ])("from %s to %s: %i", (from, to, turn) => expect(partsOf(said("a", to), said("b", from)).turn).toBe(turn));
});

test("parts take their seconds, each as often as it is there", () => {
  const table = { word: 1, syllable: 10, letter: 100, hiss: 0, weight: 0, start: 0, initial: 0, spelled: 0, w: 0, turn: 0 };
  const pauses = { none: 0, group: 0, comma: 0, clause: 0, sentence: 0 };
  expect(secondsOf({ word: 1, syllable: 2, letter: 3 }, { ...table, ...pauses })).toBe(321);
});
