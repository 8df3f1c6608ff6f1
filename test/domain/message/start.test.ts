// A message starts with its play’s first channel and goal, and with the blanks that can start filled.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/domain/message/answers.ts";
import { emptyChoices, goalsFor, startsOf, withStarts } from "../../../src/domain/message/start.ts";
import type { Goal, Play, Playbook, Slot, SlotType } from "../../../src/domain/playbook.ts";
import { playbook as content } from "../../playbook.ts";

const play: Play = {
  id: "bid",
  order: 1,
  title: "A bid",
  question: "Why?",
  summary: "A summary.",
  techniques: [],
  steps: [],
  examples: {},
  channels: ["letter", "email"],
  goals: ["look-for-my-email", "call-me-back"],
  relation: "known",
};
const slot = (id: string, type: SlotType, more: Partial<Slot> = {}): Slot => ({
  id,
  type,
  group: "message",
  label: id,
  example: "",
  choices: [],
  ...more,
});
const slots = [
  slot("caller", "name"),
  slot("window", "window", { starts: "+1 09:00 12:00" }),
  slot("brevity", "duration", { starts: "2" }),
  slot("by", "date", { starts: "+3", must: "future" }),
  slot("call", "date", { starts: "+4", must: "future", after: "by" }),
  slot("later", "date", { after: "by" }),
];
const playbook: Playbook = { ...content, plays: { bid: play }, slots: Object.fromEntries(slots.map((one) => [one.id, one])) };

const WEDNESDAY = "2026-06-03";

test("nothing is chosen but the play, its first channel and goal, and its relation", () => {
  expect(emptyChoices(playbook, "bid")).toEqual({
    play: "bid",
    channel: "letter",
    goal: "look-for-my-email",
    relation: "known",
    switches: {},
    wordings: {},
    omitted: [],
    edits: {},
    answers: {},
  });
});

test("a play that is first an e-mail starts with the first goal an e-mail can have", () => {
  const mail: Playbook = { ...playbook, plays: { bid: { ...play, channels: ["email", "letter"] } } };
  expect(emptyChoices(mail, "bid").goal).toBe("call-me-back");
});

test("every real play starts with a channel and a goal of its own", () => {
  for (const one of Object.values(content.plays)) {
    const { channel, goal } = emptyChoices(content, one.id);
    expect(one.channels).toContain(channel);
    expect(goalsFor(one, channel)).toContain(goal);
  }
});

describe("goals", () => {
  test("an e-mail does not ask to look for an e-mail", () => expect(goalsFor(play, "email")).toEqual<Goal[]>(["call-me-back"]));
  test.each(["voicemail", "receptionist", "text", "letter", "screening"] as const)("a %s may", (channel) => {
    expect(goalsFor(play, channel)).toEqual<Goal[]>(["look-for-my-email", "call-me-back"]);
  });
});

describe("blanks that start filled", () => {
  test("are a window, minutes and days, counted in working days over the weekend", () => {
    expect(withStarts(playbook, startsOf(playbook, WEDNESDAY), {}, WEDNESDAY)).toEqual({
      window: { date: "2026-06-04", from: "09:00", to: "12:00" },
      brevity: 2,
      by: "2026-06-08",
      call: "2026-06-09",
    });
  });

  test.each([
    ["Friday", "2026-06-05"],
    ["Saturday", "2026-06-06"],
    ["Sunday", "2026-06-07"],
  ])("after a %s the next working day is Monday", (_, today) => {
    expect(withStarts(playbook, startsOf(playbook, today), {}, today).window).toMatchObject({ date: "2026-06-08" });
  });

  test("the last working day of a leap February is followed by March", () => {
    expect(withStarts(playbook, startsOf(playbook, "2028-02-29"), {}, "2028-02-29").window).toMatchObject({ date: "2028-03-01" });
  });
});

describe("a day that must follow another", () => {
  test.each([
    ["starts on the working day after it", "2026-06-10", "2026-06-11"],
    ["skips the weekend", "2026-06-12", "2026-06-15"],
    ["starts as usual when that day is past", "2026-06-01", "2026-06-09"],
    ["starts as usual when that day is today", WEDNESDAY, "2026-06-09"],
    ["starts as usual when that day does not exist", "2026-02-30", "2026-06-09"],
    ["starts as usual when that day is emptied", "", "2026-06-09"],
  ])("%s", (_, by, call) => {
    expect(withStarts(playbook, startsOf(playbook, WEDNESDAY), { by }, WEDNESDAY).call).toBe(call);
  });

  test("starts as usual when that answer is no day at all", () => {
    expect(withStarts(playbook, startsOf(playbook, WEDNESDAY), { by: 7 }, WEDNESDAY).call).toBe("2026-06-09");
  });
});

test("an answer that is given, be it empty, always stays", () => {
  const answer = fc.oneof(fc.string(), fc.nat(), fc.constant({ date: "", from: "", to: "" }));
  const ids = fc.constantFrom("caller", "window", "brevity", "by", "call", "gone", "__proto__", "constructor");
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, answer)), (entries) => {
      const answers: Answers = Object.fromEntries(entries);
      expect(withStarts(playbook, startsOf(playbook, WEDNESDAY), answers, WEDNESDAY)).toMatchObject(answers);
    }),
  );
});

describe("a letter", () => {
  const starts = (channel: "letter" | "email") => {
    const letterDate = slot("letter-date", "date", { starts: "+0" });
    return startsOf({ ...playbook, slots: { ...playbook.slots, "letter-date": letterDate } }, WEDNESDAY, channel);
  };

  test("looks ahead from the day it arrives, four working days on: Tuesday 9 June", () => {
    expect(starts("letter").window).toMatchObject({ date: "2026-06-10" });
    expect(starts("letter").by).toBe("2026-06-12");
  });

  test("bears the day it is written", () => expect(starts("letter")["letter-date"]).toBe(WEDNESDAY));
  test("only; an e-mail looks ahead from today", () => expect(starts("email").window).toMatchObject({ date: "2026-06-04" }));
});
