// Claims: what a play lists stands there once; the same sentence may come at two places under two conditions.
import { describe, expect, test } from "vitest";
import { faultsOf, files } from "../playbook.ts";

const PLAY = "own/plays/referral.mdx";
const told = (from: string, to: string) => faultsOf({ [PLAY]: (files["plays/referral.mdx"] ?? "").replace(from, to) });

describe("what stands twice in a play is told with what to leave out", () => {
  test.each([
    ["a channel", "[voicemail,", "[voicemail, email,", "channels: email"],
    ["a goal", "[call-me-back,", "[call-me-back, call-me-back,", "goals: call-me-back"],
    ["a technique", "[referrer-first,", "[referrer-first, number-twice,", "techniques: number-twice"],
    ["a sentence", "steps:", "steps:\n  - referrer-first.open", "steps: referrer-first.open"],
  ])("%s", (_, from, to, sentence) => expect(told(from, to)).toEqual([`content/${PLAY}: ${sentence} stands there twice; leave one out.`]));
});

test("a sentence may stand at a second place on a condition", () =>
  expect(told("steps:", "steps:\n  - { move: referrer-first.open, when: { channel: [screening] } }")).toEqual([]));
