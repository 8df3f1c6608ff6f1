// Claims: pieces stand in the sentences that prose finds, and each ends with its pause.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrase } from "../../../src/domain/speech/phrasing.ts";

/** The words said, sentence by sentence, with a mark for each pause. */
const MARKS = { none: "", group: " ·", comma: ",", clause: ";", sentence: "." };
const lines = (text: string) =>
  phrase(text, "US").map(({ pieces }) => pieces.flatMap(({ said }) => said.map(({ word, pause }) => word + MARKS[pause])).join(" "));

describe("sentences", () => {
  test("each has its words and its end", () => expect(lines("Ring me. I'm here, mostly.")).toEqual(["ring me.", "i'm here, mostly."]));
  test("the stop of a title ends nothing", () => expect(lines("Ask Mr. Okafor.")).toEqual(["ask mister okafor."]));
  test("a new line ends one", () => expect(lines("Hi Dana\nRing me")).toEqual(["hi dana.", "ring me."]));
  test("where nothing is said there is none", () => expect(lines(" … \n ?! \n")).toEqual([]));
  test("a sign alone is still said", () => expect(lines("&")).toEqual(["and."]));
});

test("pieces stay in order, and each sentence ends with its pause", () => {
  const parts = fc.constantFrom("Hi. ", "Mr. ", "a.m. ", "no, ", "5 ", "\n", "two; ", "? ", "NASA ");
  fc.assert(
    fc.property(fc.array(parts), (texts) => {
      const phrases = phrase(texts.join(""), "US");
      const ends = phrases.map(({ pieces }) => pieces.at(-1)?.said.at(-1)?.pause);
      expect(ends).toEqual(phrases.map(() => "sentence"));
      const starts = phrases.flatMap(({ span, pieces }) => pieces.map(({ start }) => span.start + start));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});
