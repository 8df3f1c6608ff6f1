// Claims: each action is found by its own words, and leaving a list is told apart.
import { expect, test } from "vitest";
import { ACTIONS, NOT_ASKED, OPT_OUT } from "../../../src/domain/coach/actions.ts";

test.each([
  ["please ring me", "call"],
  ["drop me a text", "text"],
  ["just reply", "reply"],
  ["let me know", "respond"],
  ["take a look", "look"],
])("%s → %s", (text, action) => expect(ACTIONS.filter(([, pattern]) => text.search(pattern) >= 0).map(([name]) => name)).toContain(action));

test("what the caller will do is no ask", () => expect("i'll call you".search(NOT_ASKED)).toBe(0));
test("stop is for leaving", () => expect(OPT_OUT.test("reply stop to opt out")).toBe(true));
