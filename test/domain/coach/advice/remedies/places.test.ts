// Claims: what is put in stands between sentences, and what is taken out leaves no gap.
import { describe, expect, test } from "vitest";
import { edited } from "../../../../../src/domain/coach/advice/edits.ts";
import { look } from "../../../../../src/domain/coach/advice/noticing.ts";
import { askingIn, lastSaid, setBehind, takenOut } from "../../../../../src/domain/coach/advice/remedies/places.ts";
import { wordsAt } from "../../../../../src/domain/prose/spans.ts";

const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("a sentence is set behind another", () => {
  test("with a space", () => expect(edited("A. C.", setBehind("A. C.", { start: 0, end: 2 }, "B."))).toBe("A. B. C."));
  test("which is closed first", () => expect(edited("Ring me", setBehind("Ring me", { start: 0, end: 7 }, "Bye."))).toBe("Ring me. Bye."));
});

describe("nothing is set", () => {
  test.each([
    ["before the number that an ask goes on with", "Call me? 01632 960193.", "Call me?"],
    ["before a sentence that goes on", "Ring me on 3 Nov. at nine.", "Ring me on 3 Nov."],
  ])("%s", (_, text, words) => expect(setBehind(text, span(text, words), "Bye.")).toEqual([]));
});

describe("a sentence is taken out", () => {
  test.each([
    ["Aa. Bb. Cc.", "Bb.", "Aa. Cc."],
    ["Aa. Bb.", "Bb.", "Aa."],
    ["Aa. Bb.\n\nCc.", "Bb.", "Aa.\n\nCc."],
    ["Aa.\n\nBb.\n\nCc.", "Bb.", "Aa.\n\nCc."],
  ])("%j without %s", (text, words, after) => expect(edited(text, takenOut(text, span(text, words)))).toBe(after));
});

test("the last thing said is no farewell, and what asks is known", () => {
  const text = "Ms Iyer, your order is ready. Please ring me on 01632 960193. Thank you.";
  const sight = look({ text, channel: "voicemail" }, {});
  const last = lastSaid(sight);
  expect(last && wordsAt(text, last)).toBe("Please ring me on 01632 960193.");
  expect(askingIn(sight).map((sentence) => wordsAt(text, sentence))).toEqual(["Please ring me on 01632 960193."]);
});
