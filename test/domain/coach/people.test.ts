// Claims: the caller and firm are found, and the form of address.
import { expect, test } from "vitest";
import { draftOf } from "../../../src/domain/coach/draft.ts";
import { callerIn, isName } from "../../../src/domain/coach/people.ts";
import { read } from "../../../src/domain/coach/reading.ts";

test.each([
  ["Hi Bo, this is Ann Bell from Tern Ltd, please call.", "Ann Bell", "Tern Ltd"],
  ["Hi Bo, Ann Bell of Tern here.", "Ann Bell", "Tern"],
  ["My name is Ann and I'm with Tern.", "Ann", "Tern"],
])("%s", (text, name, firm) => {
  const { names, firms } = callerIn(draftOf(text, "voicemail"));
  expect([names[0], firms[0]].map((span) => text.slice(span?.start, span?.end))).toEqual([name, firm]);
});

test.each([
  ["Good morning, Mrs. Bell, please call.", "formal"],
  ["Hi Bo, please call.", "first_name"],
  ["Hi there, please call.", "none"],
  ["Hi [Name], please call.", "first_name"],
])("%s is %s", (text, form) => expect(read(text, "voicemail").formal_address.value).toBe(form));

test("a weekday is no name", () => expect([isName("Friday"), isName("Ann")]).toEqual([false, true]));
