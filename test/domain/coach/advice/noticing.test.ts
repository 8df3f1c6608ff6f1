// Claims: beside the rubric's fields it is noticed how long a message is, what it sells, and of whom it talks.
import { describe, expect, test } from "vitest";
import { look } from "../../../../src/domain/coach/advice/noticing.ts";

const seen = (text: string, channel: "voicemail" | "email" = "voicemail", seconds?: number) =>
  look({ text, channel }, seconds === undefined ? {} : { seconds }).seen;

describe("seconds", () => {
  test("are 0.4 a word, unless they are known", () => {
    expect(seen("Hello Joan, ring me back today.").seconds.value).toBeCloseTo(2.4);
    expect(seen("Hello Joan, ring me back today.", "voicemail", 7).seconds.value).toBe(7);
  });
  test("are none where nothing is spoken", () => expect(seen("Hello Joan.", "email", 7).seconds.value).toBe(0));
});

describe("sentences that tell something", () => {
  test.each([
    ["a greeting is none", "Hello, Ms Iyer. Your order is ready. Ring me on 01632 960193.", 2],
    ["a closing is none", "Ms Iyer, your order is ready. Ring me today. Once more, that’s Callum Reid of Castellan, on 01632 960193.", 2],
    ["thanks are none", "Ms Iyer, your order is ready. Ring me today. Thank you.", 2],
    ["an ask at the end is one", "Ms Iyer, your order is ready. Ring me today.", 2],
  ])("%s", (_, text, count) => expect(seen(text).told_sentences.value).toBe(count));
});

test("a first name is noticed, a blank that may hold a surname is not", () => {
  expect(seen("Hi Susan, ring me.").by_first_name.value).toBe(true);
  expect(seen("Hi [First Name], ring me.").by_first_name.value).toBe(true);
  expect(seen("Hi [Name], ring me.").by_first_name.value).toBe(false);
  expect(seen("Hello Ms Iyer, ring me.").by_first_name.value).toBe(false);
});

describe("different things asked for", () => {
  test.each([
    ["a number that is only given is none beside another ask", "My number is 01632 960193. Please open my e-mail of today.", 1],
    [
      "the way to name a time is none",
      "Please call me when it suits you; a line to dana@northgate.example naming the day and time will do.",
      1,
    ],
    ["a number alone is one", "Ms Iyer, your order is ready. My number is 01632 960193.", 1],
    ["a call and a text are two", "Please ring me on 01632 960193. Or text me.", 2],
    ["nothing is none", "Ms Iyer, your order is ready.", 0],
  ])("%s", (_, text, count) => expect(seen(text).asked_for.value).toBe(count));
});

test("what is sold before the call is asked for counts only where the call comes last", () => {
  const pitch = "We’re a family firm. We make vans. It pays for itself within a year.";
  expect(seen(`${pitch} Please ring me.`).sold_before_call.value).toBe(3);
  expect(seen(`Please ring me. ${pitch}`).sold_before_call.value).toBe(0);
});

test("of three words about the caller and one about the listener, three stand to one", () =>
  expect(seen("I wanted to say that I sent my list to you.").me_for_each_you.value).toBe(3));
test("without a word about the listener the words about the caller are counted", () =>
  expect(seen("I am late with my list.").me_for_each_you.value).toBe(2));
test("a name for the listener is a word about them; the caller’s own name and number, and “ring me”, are not about the caller", () =>
  expect(seen("Ms Iyer, I’m Callum Reid, and my number is 01632 960193. I have read my notes. Ring me.").me_for_each_you.value).toBe(2));

test("a referrer who bought is noticed, one who only sent is not", () => {
  const text = "Ms Iyer, Priya Raman suggested I ring you. She is a customer of ours.";
  expect(seen(text).referrer_bought.value).toBe(true);
  expect(seen("Ms Iyer, Priya Raman suggested I ring you.").referrer_bought.value).toBe(false);
});
