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

test("a first name is noticed, a blank that may hold a surname is not", () => {
  expect(seen("Hi Susan, ring me.").by_first_name.value).toBe(true);
  expect(seen("Hi [First Name], ring me.").by_first_name.value).toBe(true);
  expect(seen("Hi [Name], ring me.").by_first_name.value).toBe(false);
  expect(seen("Hello Ms Iyer, ring me.").by_first_name.value).toBe(false);
});

test("what is sold before the call is asked for counts only where the call comes last", () => {
  const pitch = "We’re a family firm. We make vans. It pays for itself within a year.";
  expect(seen(`${pitch} Please ring me.`).sold_before_call.value).toBe(3);
  expect(seen(`Please ring me. ${pitch}`).sold_before_call.value).toBe(0);
});

test("a referrer who bought is noticed, one who only sent is not", () => {
  const text = "Ms Iyer, Priya Raman suggested I ring you. She is a customer of ours.";
  expect(seen(text).referrer_bought.value).toBe(true);
  expect(seen("Ms Iyer, Priya Raman suggested I ring you.").referrer_bought.value).toBe(false);
});
