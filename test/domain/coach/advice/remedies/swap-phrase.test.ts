// Claims: a phrase gives way to plain words in its own case, or goes and leaves a clean sentence.
import { describe, expect, test } from "vitest";
import { swapPhrase } from "../../../../../src/domain/coach/advice/remedies/swap-phrase.ts";
import { proposed } from "./site.ts";

describe("a phrase gives way", () => {
  test.each([
    ["At this point in time we wait.", "At this point in time", "now", "Now we wait."],
    ["We wait at this point in time.", "at this point in time", "now", "We wait now."],
    ["Please ring me ASAP.", "ASAP", "soon", "Please ring me soon."],
    ["ASAP would suit me.", "ASAP", "soon", "Soon would suit me."],
    ["Just checking in, have you read it?", "Just checking in", "", "Have you read it?"],
    ["Please ring me, if at all possible.", "if at all possible", "", "Please ring me."],
    ["I wait, as it were, for news.", "as it were", "", "I wait for news."],
    ["Hope you’re well. Have you read it?", "Hope you’re well", "", "Have you read it?"],
    ["I know you’re busy, but have you read it?", "I know you’re busy", "", "Have you read it?"],
  ])("%s − %s", (text, words, instead, after) => expect(proposed(swapPhrase, text, { words, instead })[0]).toBe(after));
});

test("where what is left would not be a sentence, nothing is proposed", () =>
  expect(proposed(swapPhrase, "I hope you’re well and rested.", { words: "I hope you’re well", instead: "" })).toEqual([]));
test("without words there is nothing to swap", () => expect(proposed(swapPhrase, "Ring me.", { instead: "" })).toEqual([]));
