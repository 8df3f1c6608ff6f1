// Claims: words are counted as they are spoken, numbers where they stand.
import { expect, test } from "vitest";
import { read } from "../../../src/domain/coach/reading.ts";

test.each([
  ["Please ring me.", 3],
  ["Ring 555-0110.", 8],
  ["Hi [Name], it's [Your Name] on [Phone].", 16],
  ["See www.tern.com.", 4],
])("%s is %d words", (text, words) => expect(read(text, "voicemail").est_words.value).toBe(words));

test("more than 75 words is over half a minute", () => {
  expect(read("word ".repeat(76), "voicemail").over_30s.value).toBe(true);
  expect(read("word ".repeat(75), "voicemail").over_30s.value).toBe(false);
  expect(read("word ".repeat(90), "email").over_30s.value).toBe("na");
});
test("a number at both ends is both", () => {
  const text = "Ann Bell here, 555-0110. I rang about the bread order that you sent to us last week. It's 555-0110.";
  expect(read(text, "voicemail")).toMatchObject({ phone_count: { value: 2 }, phone_first_and_last: { value: true } });
});
test("their own number is not counted", () => expect(read("I rang you on 555-0110.", "text").phone_count.value).toBe(0));
