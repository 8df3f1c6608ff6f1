// Claims: an answer counts for the last message before it, once, and for nothing when there was none.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/domain/cadence/outcomes.ts";
import { keptWords, messagesOf } from "../../../src/domain/learning/followed.ts";
import type { LogEntry } from "../../../src/domain/saved/cards.ts";
import { logged } from "../../prospects.ts";

const entry = (day: number, outcome: Outcome, part: Partial<LogEntry> = {}): LogEntry =>
  logged(`t${day}`, outcome, `2026-12-${String(day).padStart(2, "0")}`, { play: "their-situation", ...part });
const answered = (...log: LogEntry[]) => messagesOf(log).map(({ isAnswered }) => isAnswered);

describe("an answer", () => {
  test.each(["reached", "callback", "replied", "meeting"] as const)("of the kind %s counts for the message before it", (outcome) =>
    expect(answered(entry(1, "voicemail"), entry(2, "sent"), entry(5, outcome), entry(8, "sent"))).toEqual([false, true, false]),
  );
  test.each(["no-answer", "wrong-number", "optout"] as const)("is none of the kind %s", (outcome) =>
    expect(answered(entry(1, "voicemail"), entry(2, outcome))).toEqual([false]),
  );
  test("counts across channels, for the message alone", () =>
    expect(messagesOf([entry(1, "sent", { channel: "email", time: "10:00" }), entry(4, "reached", { time: "17:10" })])).toEqual([
      { play: "their-situation", channel: "email", band: "office-hours", isAnswered: true },
    ]));
  test("twice is one", () => expect(answered(entry(1, "voicemail"), entry(2, "callback"), entry(3, "meeting"))).toEqual([true]));
  test("without a message before it counts for none", () => expect(answered(entry(1, "reached"), entry(2, "voicemail"))).toEqual([false]));
});

test("what was logged out of order is read in order", () =>
  expect(answered(entry(8, "sent"), entry(5, "replied"), entry(1, "voicemail"))).toEqual([true, false]));

test("a letter has no hour", () => expect(messagesOf([entry(1, "sent", { channel: "letter", time: "" })])[0]?.band).toBeUndefined());

test("a word to call back is kept or not once the rep has said so", () => {
  const due = { by: "2026-12-10" };
  const log = [entry(1, "callback", { ...due, kept: true }), entry(2, "callback", due), entry(3, "callback", { ...due, kept: false })];
  expect(keptWords(log)).toEqual([true, false]);
  expect(keptWords([entry(1, "callback", { kept: true })])).toEqual([]);
});

test("there are never more answers than were logged, nor other messages than were left", () => {
  const outcomes = ["voicemail", "sent", "no-answer", "wrong-number", "reached", "callback", "replied", "meeting", "optout"] as const;
  const log = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...outcomes)), { maxLength: 30 });
  fc.assert(
    fc.property(log, (list) => {
      const messages = messagesOf(list.map(([day, outcome]) => entry(day, outcome)));
      const count = (...kinds: Outcome[]) => list.filter(([, outcome]) => kinds.includes(outcome)).length;
      expect(messages).toHaveLength(count("voicemail", "sent"));
      expect(messages.filter(({ isAnswered }) => isAnswered).length).toBeLessThanOrEqual(
        count("reached", "callback", "replied", "meeting"),
      );
    }),
  );
});
