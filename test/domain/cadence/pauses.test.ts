// Claims: touches leave new days off, a pause moves the rest by its length, and promised calls stay.
import { describe, expect, test } from "vitest";
import { makeRoom, pauseFault, pausePlan } from "../../../src/domain/cadence/pauses.ts";
import { datesOf, NOW, refusal, settingFor, sixPlan, well } from "../../cadence.ts";

// As laid out: 11-30, 12-01, 12-04, 12-08, 12-11, 12-16
describe("new days off", () => {
  const off = settingFor({ holidays: ["2026-12-04", "2026-12-08", "2026-12-16"] });
  test("are left", () =>
    expect(datesOf(well(makeRoom(off, sixPlan(), NOW)).plan)).toEqual(["11-30", "12-01", "12-07", "12-09", "12-11", "12-17"]));
  test("leave what is over, and what was done, alone", () => {
    const plan = sixPlan({ now: undefined, done: ["t4"] });
    expect(datesOf(well(makeRoom(off, plan, "2026-12-09T12:00:00Z")).plan)).toEqual(["11-30", "12-01", "12-04", "12-08", "12-11", "12-17"]);
  });
  test("cannot move a call that was promised", () => {
    const plan = sixPlan({ now: undefined, done: ["t1", "t2"], promises: { t2: { by: "2026-12-03" } } });
    expect(well(makeRoom(off, plan, NOW)).plan.touches[2]?.date).toBe("2026-12-04");
  });
  test("change nothing in a plan that is over", () => {
    const plan = sixPlan({ now: undefined });
    expect(well(makeRoom(off, plan, "2027-02-01T12:00:00Z")).plan).toBe(plan);
  });
});

describe("a pause", () => {
  const pause = (from: string, until: string, plan = sixPlan()) => pausePlan(settingFor(), plan, { from, until }, NOW);
  test("of a week moves everything from its first day on by five working days", () =>
    expect(datesOf(well(pause("2026-12-03", "2026-12-10")).plan)).toEqual(["11-30", "12-01", "12-11", "12-15", "12-18", "12-23"]));
  test("over a weekend alone moves nothing", () =>
    expect(datesOf(well(pause("2026-12-05", "2026-12-07")).plan)).toEqual(datesOf(sixPlan())));
  test("leaves a promised call on its day", () => {
    const plan = sixPlan({ now: undefined, done: ["t1", "t2"], promises: { t2: { by: "2026-12-03" } } });
    expect(datesOf(well(pause("2026-12-03", "2026-12-10", plan)).plan)).toEqual(["11-30", "12-01", "12-04", "12-15", "12-18", "12-23"]);
  });
  test("is remembered on the plan, unless it moved nothing because nothing is left to move", () => {
    expect(well(pause("2026-12-03", "2026-12-10")).plan.paused).toEqual({ from: "2026-12-03", until: "2026-12-10" });
    const plan = sixPlan();
    expect(well(pause("2027-02-01", "2027-02-08", plan)).plan).toBe(plan);
  });
  test("without a fault has none to tell", () => expect(pauseFault({ from: "2026-12-03", until: "2026-12-10" })).toBeUndefined());
  test.each([
    ["2026-12-03", "2026-12-03", "out-of-order"],
    ["2026-12-32", "2027-01-03", "bad-date"],
    ["2026-12-03", "soon", "bad-date"],
  ])("from %s until %s is refused: %s", (from, until, error) => expect(refusal(pause(from, until))).toBe(error));
});
