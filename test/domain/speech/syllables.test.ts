// Claims: words have the syllables that a speaker gives them. Counted aloud, by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSyllables } from "../../../src/domain/speech/syllables.ts";

const COUNTED: [number, string][] = [
  [1, "the a I you're they're we've late times called league hmm brisk please through years friend piece great view which"],
  [2, "table acre maybe boxes wanted hundred unique didn't voicemail something lately business every going being"],
  [2, "client quiet prior riot player beyond create million nation special marriage statement pipeline homework careful"],
  [3, "period various usual idea's area video however hospital telephone business's carefully basically"],
  [4, "society material experience January negotiate America operator conversation material's initiate"],
  [5, "association immediately individual opportunity possibility continuity"],
];

describe.each(COUNTED)("%i", (count, words) => {
  test.each(words.split(" "))("%s", (word) => expect(countSyllables(word)).toBe(count));
});

describe("odd words", () => {
  test("capitals count as small letters do", () => expect(countSyllables("SOCIETY")).toBe(4));
  test("an accent changes nothing that is heard as a beat", () => expect(countSyllables("café")).toBe(2));
  test("a script without these vowels has one for two letters", () => expect(countSyllables("你好吗")).toBe(2));
  test("beyond 60 letters, three letters are one", () => expect(countSyllables("xo".repeat(30) + "abcabc")).toBe(32));
  test("50,000 letters are counted in a moment", () => {
    const start = performance.now();
    expect(countSyllables("e".repeat(50_000))).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(50);
  });
  test("every word has at least one", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (word) => countSyllables(word) >= 1));
  });
});
