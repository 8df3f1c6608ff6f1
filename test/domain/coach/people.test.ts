// Claims: the caller's name and firm are found wherever they stand.
import { expect, test } from "vitest";
import { draftOf } from "../../../src/domain/coach/draft.ts";
import { callerIn } from "../../../src/domain/coach/people.ts";

test.each([
  ["Hi Bo, this is Ann Bell from Tern Ltd, please call.", "Ann Bell", "Tern Ltd"],
  ["Hi Bo, Ann Bell of Tern here.", "Ann Bell", "Tern"],
  ["My name is Ann and I'm with Tern.", "Ann", "Tern"],
  ["Hi Bo, Ann Bell here, Tern Ltd.", "Ann Bell", "Tern Ltd"],
  ["Ann Bell, Bell's Vans.", "Ann Bell", "Bell's Vans"],
  ["My name is Ann Bell, senior broker, Tern Mutual.", "Ann Bell", "Tern Mutual"],
  ["This is [Your Name] with [Company].", "[Your Name]", "[Company]"],
])("%s", (text, name, firm) => {
  const { names, firms } = callerIn(draftOf(text, "voicemail"));
  expect([names[0], firms[0]].map((span) => text.slice(span?.start, span?.end))).toEqual([name, firm]);
});

test("nobody is nobody", () => expect(callerIn(draftOf("Please ring.", "voicemail"))).toEqual({ names: [], firms: [] }));
