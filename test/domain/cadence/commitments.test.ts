// Claims: changing what a message promises moves, adds or removes its call; what has been sent cannot change.
import { describe, expect, test } from "vitest";
import { setPromise } from "../../../src/domain/cadence/commitments.ts";
import { pins, type Plan } from "../../../src/domain/cadence/plan.ts";
import type { PromiseTerms } from "../../../src/domain/cadence/promises.ts";
import { markExported } from "../../../src/domain/cadence/sequences.ts";
import { datesOf, NOW, refusal, settingFor, sixPlan, well } from "../../cadence.ts";

const set = (plan: Plan, id: string, terms?: PromiseTerms) => setPromise(settingFor(), plan, id, terms, NOW);

test("a promise made later does what one made at the start does", () =>
  expect(well(set(sixPlan(), "t2", { by: "2026-12-02" })).plan).toEqual(sixPlan({ promises: { t2: { by: "2026-12-02" } } })));

test("another date moves the call, and nothing earlier", () => {
  const { plan } = well(set(sixPlan({ promises: { t2: { by: "2026-12-02" } } }), "t2", { by: "2026-12-09" }));
  expect(datesOf(plan)).toEqual(["11-30", "12-01", "12-10", "12-10", "12-11", "12-16"]);
  expect(pins(plan)).toEqual(new Map([["t3", "2026-12-10"]]));
});

test("without terms the call is free and stays where it is", () => {
  const { plan } = well(set(sixPlan({ promises: { t2: { by: "2026-12-02" } } }), "t2"));
  expect([pins(plan).size, plan.touches[2]?.date]).toEqual([0, "2026-12-03"]);
});

describe("a call that was added for its promise", () => {
  const added = well(set(sixPlan(), "t5", { by: "2026-12-14" }));
  test("comes with a notice", () =>
    expect([added.plan.touches[5]?.id, added.plan.touches[5]?.time, added.notices]).toEqual([
      "t5-call",
      "08:50",
      ["call-added-for-promise"],
    ]));
  test("moves with it", () =>
    expect(well(set(added.plan, "t5", { by: "2026-12-15" })).plan.touches[5]).toMatchObject({ id: "t5-call", date: "2026-12-16" }));
  test("goes with it", () =>
    expect(well(set(added.plan, "t5")).plan.touches.map(({ id }) => id)).toEqual(["t1", "t2", "t3", "t4", "t5", "t6"]));
  test("is stopped instead once calendars know it", () => {
    const { plan } = well(set(markExported(added.plan), "t5"));
    expect(plan.touches[5]).toMatchObject({ id: "t5-call", status: "stopped", sequence: 1 });
    expect(well(set(plan, "t5", { by: "2026-12-14" })).plan.touches.map(({ id }) => id)).toContain("t5-call2");
  });
});

test("a promise for a call of another date clashes, and says so", () =>
  expect(well(set(sixPlan({ promises: { t1: { by: "2026-12-02" } } }), "t2", { by: "2026-12-03" })).notices).toEqual(["promise-clash"]));

describe("refused", () => {
  test("once sent", () => expect(refusal(set(sixPlan({ done: ["t1", "t2"] }), "t2", { by: "2026-12-09" }))).toBe("promised"));
  test("for a message that is none", () => expect(refusal(set(sixPlan(), "t9"))).toBe("no-such-touch"));
  test("by a day before the message", () => expect(refusal(set(sixPlan(), "t2", { by: "2026-11-30" }))).toBe("out-of-order"));
});
