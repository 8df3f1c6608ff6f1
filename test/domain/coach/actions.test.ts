// Claims: each action is found by its own words, and leaving a list is told apart.
import { expect, test } from "vitest";
import { ACTIONS, NOT_ASKED, OPT_OUT } from "../../../src/domain/coach/actions.ts";
import { draftOf, find } from "../../../src/domain/coach/draft.ts";

const finds = (pattern: RegExp, text: string) => find(draftOf(text, "voicemail"), pattern).length > 0;

test.each([
  ["Please ring me.", "call"],
  ["Drop me a text.", "text"],
  ["Just reply.", "reply"],
  ["Let me know.", "respond"],
  ["Take a look.", "look"],
])("%s → %s", (text, action) => expect(ACTIONS.filter(([, pattern]) => finds(pattern, text)).map(([name]) => name)).toContain(action));

test("what the caller will do is no ask", () => expect(finds(NOT_ASKED, "I'll call you.")).toBe(true));
test("stop is for leaving", () => expect(finds(OPT_OUT, "Reply STOP to opt out.")).toBe(true));
