// Claims: a title is formal, a name alone is not, and the caller's own name addresses nobody.
import { expect, test } from "vitest";
import { read } from "../../../src/domain/coach/reading.ts";

test.each([
  ["Good morning, Mrs. Bell, please call.", "formal"],
  ["Hi Bo, please call.", "first_name"],
  ["Bo, please call me on Friday.", "first_name"],
  ["Hi there, please call.", "none"],
  ["Hi [Name], please call.", "first_name"],
  ["Hi, this is Ann Bell from Tern.", "none"],
])("%s is %s", (text, form) => expect(read(text, "voicemail").formal_address.value).toBe(form));

test("left with somebody else, the prospect's form counts", () =>
  expect(read("Hello, could you ask Ms. Lowe to ring Ann Bell?", "receptionist").formal_address.value).toBe("formal"));
test("the words that address are shown", () => {
  const text = "Hi Bo, please call.";
  expect(read(text, "voicemail").formal_address.spans).toEqual([{ start: 3, end: 5 }]);
});
