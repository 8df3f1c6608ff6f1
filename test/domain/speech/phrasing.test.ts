// Claims: pieces stand in the sentences that prose finds, and only those end with a sentence's pause.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrase } from "../../../src/domain/speech/phrasing.ts";

/** The words said, sentence by sentence, with a mark for each pause. */
const MARKS = { none: "", group: " ·", comma: ",", clause: ";", sentence: "." };
const lines = (text: string) =>
  phrase(text, "US").map(({ pieces }) => pieces.flatMap(({ said }) => said.map(({ word, pause }) => word + MARKS[pause])).join(" "));

describe("sentences", () => {
  test("each has its words, and nothing follows the last", () =>
    expect(lines("Ring me. I'm here, mostly.")).toEqual(["ring me.", "i'm here, mostly"]));
  test("the stop of a title ends nothing", () => expect(lines("Ask Mr. Okafor.")).toEqual(["ask mister okafor"]));
  test("a new line ends one", () => expect(lines("Hi Dana\nRing me")).toEqual(["hi dana.", "ring me"]));
  test("where nothing is said there is none", () => expect(lines(" … \n ?! \n")).toEqual([]));
  test("a sign alone is still said", () => expect(lines("&")).toEqual(["and"]));
});

test("no piece is lost, and only the ends of sentences but the last have the sentence's pause", () => {
  const text = fc
    .array(fc.constantFrom("Hi. ", "Mr. ", "a.m. ", "no, ", "5 ", "\n", "& ", "two; ", "? ", "NASA "))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (one) => {
      const phrases = phrase(one, "US");
      const ends = phrases.flatMap(({ pieces }) => pieces.flatMap(({ said }) => said.filter(({ pause }) => pause === "sentence")));
      expect(ends).toHaveLength(Math.max(0, phrases.length - 1));
      const starts = phrases.flatMap(({ pieces }) => pieces.map(({ start }) => start));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});
