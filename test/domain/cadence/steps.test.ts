// Claims: an agreed step is a touch of its own at the time agreed, and missed, its reminder falls two working days later.
import { describe, expect, test } from "vitest";
import { logOutcome } from "../../../src/domain/cadence/outcomes.ts";
import type { Plan } from "../../../src/domain/cadence/plan.ts";
import { type AgreedStep, remindersDue, withAgreedStep } from "../../../src/domain/cadence/steps.ts";
import { NOW, refusal, settingFor, sixPlan, well } from "../../cadence.ts";

const setting = settingFor({ holidays: ["2026-12-08"] });
const reached = well(logOutcome(sixPlan(), "t1", "reached"));
const STEP: AgreedStep = { after: "t1", channel: "voicemail", date: "2026-12-04", time: "18:30", objective: "Look at the bid together" };
const agreed = (step: Partial<AgreedStep> = {}, plan: Plan = reached) => withAgreedStep(setting, plan, { ...STEP, ...step }, NOW);

test("it stands at the end, at its own time, while the rest is stopped", () => {
  const plan = well(agreed());
  expect(plan.touches.at(-1)).toMatchObject({
    id: "t1-step",
    date: "2026-12-04",
    time: "18:30",
    status: "planned",
    origin: { kind: "agreed", of: "t1" },
  });
  expect(plan.touches.slice(1, -1).every(({ status }) => status === "stopped")).toBe(true);
});

test("without a time a call takes a slot, a letter none; a second step has an id of its own", () => {
  const plan = well(agreed({ time: undefined, channel: "letter" }, well(agreed({ time: undefined }))));
  expect(plan.touches.slice(-2).map(({ id, time }) => [id, time])).toEqual([
    ["t1-step", "08:50"],
    ["t1-step2", null],
  ]);
});

describe("refused", () => {
  test.each([
    ["in-past", { date: "2026-11-26" }],
    ["bad-date", { date: "2026-11-31" }],
    ["bad-time", { time: "6 pm" }],
    ["no-such-touch", { after: "t9" }],
  ])("%s: %j", (error, step) => expect(refusal(agreed(step))).toBe(error));
  test("for somebody who opted out", () => expect(refusal(agreed({}, well(logOutcome(sixPlan(), "t1", "optout"))))).toBe("do-not-contact"));
});

describe("a reminder", () => {
  const due = (plan: Plan, now: string) => well(remindersDue(setting, plan, now));
  const plan = well(agreed());

  test("is not due while the day lasts", () => expect(due(plan, "2026-12-04T23:00:00Z")).toEqual([]));
  test("falls two working days after the missed day", () =>
    // Friday the 4th: Monday is one, Tuesday is off, Wednesday is two
    expect(due(plan, "2026-12-05T00:00:00Z")).toMatchObject([
      { id: "t1-step-reminder", date: "2026-12-09", time: "08:50", origin: { kind: "reminder", of: "t1-step" } },
    ]));
  test("comes once", () =>
    expect(due({ ...plan, touches: [...plan.touches, ...due(plan, "2026-12-05T00:00:00Z")] }, "2026-12-20T00:00:00Z")).toEqual([]));
  test("does not come for a step that was done", () =>
    expect(due(well(logOutcome(plan, "t1-step", "meeting")), "2026-12-20T00:00:00Z")).toEqual([]));
  test("needs a moment that is one", () => expect(refusal(remindersDue(setting, plan, "later"))).toBe("bad-time"));
});
