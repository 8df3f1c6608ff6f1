// First and last message and last talk, as the touches of a plan may say them. 30 November 2026 is a Monday.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/domain/cadence/plan.ts";
import { contactDates, sayingDay } from "../../../src/domain/message/touch-dates.ts";
import type { LogEntry } from "../../../src/domain/saved/cards.ts";
import { call, email, lay, well } from "../../cadence.ts";
import { logged } from "../../prospects.ts";

/** Calls and e-mails in turn, a week apart: 30 November, 7, 14 and 21 December. */
const plan = well(lay([call("t1", 0), email("t2", 7), call("t3", 14), email("t4", 21)])).plan;
const done = (...ids: string[]): Plan => ({
  ...plan,
  touches: plan.touches.map((touch) => (ids.includes(touch.id) ? { ...touch, status: "done" } : touch)),
});
const touchOf = ({ touches }: Plan, id: string) => touches.find((touch) => touch.id === id) as Plan["touches"][number];
const datesAt = (id: string, today: string, log: LogEntry[] = [], of = plan) =>
  contactDates({ plan: of, log, touch: touchOf(of, id), today });

describe("a message is said", () => {
  test("on its own day while that lies ahead, and today once it is late", () => {
    expect(sayingDay({ touch: touchOf(plan, "t2"), today: "2026-12-01" })).toBe("2026-12-07");
    expect(sayingDay({ touch: touchOf(plan, "t2"), today: "2026-12-09" })).toBe("2026-12-09");
  });

  test("on the day it went out, when it has", () => {
    expect(sayingDay({ touch: touchOf(done("t1"), "t1"), today: "2026-12-09" })).toBe("2026-11-30");
  });
});

describe("messages are dated", () => {
  test("by the log, which knows the day they really went", () => {
    const log = [logged("t1", "voicemail", "2026-12-01"), logged("t2", "sent", "2026-12-08")];
    expect(datesAt("t3", "2026-12-14", log, done("t1", "t2"))).toEqual({ firstMessage: "2026-12-01", lastMessage: "2026-12-08" });
  });

  test("by the plan, where a touch was done without a word in the log", () => {
    expect(datesAt("t3", "2026-12-14", [], done("t1", "t2"))).toEqual({ firstMessage: "2026-11-30", lastMessage: "2026-12-07" });
  });

  test("by the plan too, where they will have gone out before a touch that lies ahead", () => {
    expect(datesAt("t4", "2026-11-27")).toEqual({ firstMessage: "2026-11-30", lastMessage: "2026-12-14" });
  });

  test("not by the plan, where their day passed and nobody said they were done", () => {
    expect(datesAt("t3", "2026-12-14")).toEqual({});
  });

  test("on the prospect's calendar, where late on Monday in UTC is Tuesday", () => {
    const auckland = { ...done("t1"), zone: "Pacific/Auckland" };
    const log = [{ ...logged("t1", "voicemail", ""), at: "2026-11-30T20:00:00Z" }];
    expect(datesAt("t2", "2026-12-07", log, auckland).lastMessage).toBe("2026-12-01");
  });
});

test("nobody answering, or a wrong number, is no message", () => {
  const log = [logged("t1", "no-answer", "2026-11-30"), logged("t2", "wrong-number", "2026-12-07")];
  expect(datesAt("t3", "2026-12-14", log, done("t1", "t2"))).toEqual({});
});

test("a message of an earlier plan is the last one, and never the first of this", () => {
  const log = [logged("t1", "voicemail", "2026-06-01")];
  expect(datesAt("t1", "2026-11-30", log)).toEqual({ lastMessage: "2026-06-01" });
});

test("a message does not count itself, nor what came after it", () => {
  const log = [logged("t1", "voicemail", "2026-11-30"), logged("t2", "sent", "2026-12-07"), logged("t3", "voicemail", "2026-12-14")];
  expect(datesAt("t2", "2026-12-20", log, done("t1", "t2", "t3"))).toEqual({ firstMessage: "2026-11-30", lastMessage: "2026-11-30" });
});

test("the last talk is the last time they were reached, whenever that was", () => {
  const log = [logged("t9", "meeting", "2026-03-02"), logged("t1", "reached", "2026-05-04"), logged("t2", "replied", "2026-06-01")];
  expect(datesAt("t1", "2026-11-30", log)).toEqual({ lastTalk: "2026-05-04" });
});
