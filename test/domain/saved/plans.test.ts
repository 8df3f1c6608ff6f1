// A stored plan is read only when it hangs together; one that cannot be trusted is refused whole.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedTouch } from "../../../src/domain/cadence/plan.ts";
import { readPlan, readTerms } from "../../../src/domain/saved/plans.ts";
import { sixPlan } from "../../cadence.ts";
import { anyPlan } from "../../cards.ts";

const PLAN = sixPlan({ promises: { t2: { by: "2026-12-02" } }, done: ["t1"] });
const withTouch = (index: number, change: object) => ({
  ...PLAN,
  touches: PLAN.touches.map((touch, i) => (i === index ? { ...touch, ...change } : touch)),
});
const touchRead = (change: object): PlannedTouch | undefined => readPlan(withTouch(1, change))?.touches[1];

describe("a stored plan", () => {
  test("comes back as it was stored", () => {
    expect(readPlan(JSON.parse(JSON.stringify(PLAN)))).toEqual(PLAN);
    expect(PLAN.touches[1]?.promise).toEqual({ by: "2026-12-02", call: "t3" });
  });
  test("comes back with its end, and with the wish not to be contacted", () => {
    const ended = { ...PLAN, ended: "optout", doNotContact: true };
    expect(readPlan(structuredClone(ended))).toEqual(ended);
  });
  test("comes back with its pause, which is left out when it is none", () => {
    const paused = { ...PLAN, paused: { from: "2026-12-03", until: "2026-12-10" } };
    expect(readPlan(structuredClone(paused))).toEqual(paused);
    expect(readPlan({ ...PLAN, paused: { from: "soon", until: "later" } })).toEqual(PLAN);
  });
  test("any that hangs together comes back through JSON", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
    );
  });
});

describe("a plan is refused", () => {
  test.each([
    ["that is no record", "plan"],
    ["without touches", { ...PLAN, touches: undefined }],
    ["without an id", { ...PLAN, id: "" }],
    ["without a cadence", { ...PLAN, cadence: 7 }],
    ["in a zone that nobody knows", { ...PLAN, zone: "Europe/Atlantis" }],
    ["without a zone", { ...PLAN, zone: "" }],
    ["that begins on 31 November", { ...PLAN, start: "2026-11-31" }],
    ["with a touch that is no record", { ...PLAN, touches: [...PLAN.touches, null] }],
    ["with a touch without an id", withTouch(0, { id: "" })],
    ["with a touch on 30 February", withTouch(0, { date: "2026-02-30" })],
    ["with a touch at 25:00", withTouch(0, { time: "25:00" })],
    ["with a touch that has no time, not even none", withTouch(0, { time: undefined })],
    ["with a touch by pigeon", withTouch(0, { channel: "pigeon" })],
    ["with a touch that is neither planned, done nor stopped", withTouch(0, { status: "paused" })],
    ["with two touches of one id", withTouch(5, { id: "t1" })],
    ["that promises a call it lacks", withTouch(1, { promise: { by: "2026-12-02", call: "t9" } })],
    ["that promises a letter as its call", withTouch(1, { promise: { by: "2026-12-02", call: "t6" } })],
    ["whose call promises itself", withTouch(2, { promise: { by: "2026-12-02", call: "t3" } })],
    ["that promises by 31 November", withTouch(1, { promise: { by: "2026-11-31", call: "t3" } })],
    ["that promises no day at all", withTouch(1, { promise: { call: "t3" } })],
    ["that promises after 261 working days", withTouch(1, { promise: { afterWorkingDays: 261, call: "t3" } })],
  ])("%s", (_, data) => expect(readPlan(data)).toBeUndefined());
});

describe("a touch loses only what is said of it", () => {
  test.each([
    ["a slot", { slot: "noon" }],
    ["a play", { play: 7 }],
    ["an objective", { objective: "" }],
    ["an agreed time", { at: "25:00" }],
    ["an origin", { origin: { kind: "dream", of: "t1" } }],
    ["a broken promise", { promiseBroken: "yes" }],
  ])("%s that cannot be read", (_, change) => expect(touchRead(change)).toEqual({ ...PLAN.touches[1], slot: undefined }));
  test("a count of changes that is none starts at 0", () => {
    for (const sequence of [-1, 1.5, "2", Number.NaN, undefined]) expect(touchRead({ sequence })?.sequence).toBe(0);
  });
  test("it counts as exported only when that is said", () => {
    expect(touchRead({ exported: 1 })?.exported).toBe(false);
    expect(touchRead({ exported: true })?.exported).toBe(true);
  });
});

test("a wish not to be contacted is heard however it is written", () => {
  for (const wish of [{ doNotContact: 1 }, { doNotContact: "yes" }, { ended: "optout" }])
    expect(readPlan({ ...PLAN, ...wish })?.doNotContact).toBe(true);
  expect(readPlan({ ...PLAN, doNotContact: false })?.doNotContact).toBeUndefined();
});

test("the terms of a promise are a day that exists, or from 0 to 260 working days", () => {
  expect(readTerms({ by: "2026-12-15", call: "t3" })).toEqual({ by: "2026-12-15" });
  expect(readTerms({ afterWorkingDays: 0 })).toEqual({ afterWorkingDays: 0 });
  for (const data of [null, 3, {}, { by: "15 December" }, { afterWorkingDays: -1 }, { afterWorkingDays: 2.5 }])
    expect(readTerms(data)).toBeUndefined();
});

test("any data is read without a throw", () => {
  const touch = fc.record({ id: fc.anything(), date: fc.anything(), promise: fc.anything() }, { requiredKeys: [] });
  const plan = fc.record({ ...Object.fromEntries(Object.keys(PLAN).map((key) => [key, fc.anything()])), touches: fc.array(touch) });
  fc.assert(
    fc.property(fc.oneof(plan, fc.anything()), (data) => {
      const read = readPlan(data);
      if (read) expect(readPlan(read)).toEqual(read);
    }),
  );
});
