// Claims: greetings, thanks and closings tell nothing; words about the caller are weighed against those about the listener.
import { describe, expect, test } from "vitest";
import { look } from "../../../../src/domain/coach/advice/noticing.ts";

const seen = (text: string) => look({ text, channel: "voicemail" }, {}).seen;

describe("sentences that tell something", () => {
  test.each([
    ["a greeting is none", "Hello, Ms Iyer. Your order is ready. Ring me on 01632 960193.", 2],
    ["a closing is none", "Ms Iyer, your order is ready. Ring me today. Once more, that’s Callum Reid of Castellan, on 01632 960193.", 2],
    ["thanks are none", "Ms Iyer, your order is ready. Ring me today. Thank you.", 2],
    ["an ask at the end is one", "Ms Iyer, your order is ready. Ring me today.", 2],
  ])("%s", (_, text, count) => expect(seen(text).told_sentences.value).toBe(count));
});

test("of three words about the caller and one about the listener, three stand to one", () =>
  expect(seen("I wanted to say that I sent my list to you.").me_for_each_you.value).toBe(3));
test("without a word about the listener the words about the caller are counted", () =>
  expect(seen("I am late with my list.").me_for_each_you.value).toBe(2));
test("a name for the listener is a word about them; the caller’s own name and number, and “ring me”, are not about the caller", () =>
  expect(seen("Ms Iyer, I’m Callum Reid, and my number is 01632 960193. I have read my notes. Ring me.").me_for_each_you.value).toBe(2));
