// Claims: a promise takes the next call of the plan, adds one where there is none, and two that clash are told.
import { describe, expect, test } from "vitest";
import { addCall, bindPromises, hasClash } from "../../../src/domain/cadence/binding.ts";
import type { PromiseTerms } from "../../../src/domain/cadence/promises.ts";
import { call, datesOf, email, lay, refusal, settingFor, sixPlan, text, well } from "../../cadence.ts";

const bound = (promises: Record<string, PromiseTerms>) => bindPromises(settingFor(), [...sixPlan().touches], promises);
const dates = (promises: Record<string, PromiseTerms>) => datesOf(well(bound(promises)));

describe("the next call", () => {
  test("comes forward", () => expect(dates({ t2: { by: "2026-12-01" } })).toEqual(["11-30", "12-01", "12-02", "12-08", "12-11", "12-16"]));
  test("goes back, and what follows makes room", () =>
    expect(dates({ t2: { by: "2026-12-10" } })).toEqual(["11-30", "12-01", "12-11", "12-11", "12-14", "12-16"]));
  test("of a call's own promise is the one after it", () =>
    expect(dates({ t3: { by: "2026-12-08" } })).toEqual(["11-30", "12-01", "12-04", "12-08", "12-09", "12-16"]));
  test("leaves a text between where it stands, even when it overtakes it", () =>
    expect(dates({ t3: { by: "2026-12-04" } })).toEqual(["11-30", "12-01", "12-04", "12-08", "12-07", "12-16"]));
});

test("two promises for two calls hold both; the second counts from where the first put its message", () =>
  // t3 goes to Tuesday the 8th; two working days on is Thursday the 10th, so t5 rings on Friday the 11th
  expect(dates({ t2: { by: "2026-12-07" }, t3: { afterWorkingDays: 2 } })).toEqual(["11-30", "12-01", "12-08", "12-08", "12-11", "12-16"]));

describe("two promises for one call", () => {
  test("of one day are both kept", () => {
    const { touches, notices } = well(bound({ t1: { by: "2026-12-02" }, t2: { by: "2026-12-02" } }));
    expect([touches[2]?.date, notices]).toEqual(["2026-12-03", []]);
  });
  test("of two days clash: the later message decides", () => {
    const { touches, notices } = well(bound({ t1: { by: "2026-12-01" }, t2: { by: "2026-12-02" } }));
    expect([touches[2]?.date, notices, hasClash(settingFor(), touches)]).toEqual(["2026-12-03", ["promise-clash"], true]);
  });
});

describe("a promise after the last call", () => {
  test("gets a call of its own, in its place", () => {
    const { touches, notices } = well(bound({ t5: { by: "2026-12-14" } }));
    expect(touches.map(({ id }) => id)).toEqual(["t1", "t2", "t3", "t4", "t5", "t5-call", "t6"]);
    expect(touches[5]).toMatchObject({ date: "2026-12-15", channel: "voicemail", origin: { kind: "promise", of: "t5" } });
    expect(notices).toEqual(["call-added-for-promise"]);
  });
  test("shares the call of another for the same day", () => {
    const plan = well(
      lay([call("t1", 0), email("t2", 1), text("t3", 1)], { promises: { t2: { by: "2026-12-02" }, t3: { by: "2026-12-02" } } }),
    ).plan;
    expect(plan.touches.map(({ id }) => id)).toEqual(["t1", "t2", "t3", "t2-call"]);
    expect(plan.touches.map(({ promise }) => promise?.call)).toEqual([undefined, "t2-call", "t2-call", undefined]);
  });
  test("gets one more for another day", () => {
    const plan = well(lay([email("t1", 0), email("t2", 1)], { promises: { t1: { by: "2026-12-02" }, t2: { by: "2026-12-03" } } })).plan;
    expect(plan.touches.map(({ id, date }) => `${id} ${date}`)).toEqual([
      "t1 2026-11-30",
      "t2 2026-12-01",
      "t1-call 2026-12-03",
      "t2-call 2026-12-04",
    ]);
  });
});

test("a promise that ends before its message goes out is refused", () => {
  expect(refusal(bound({ t2: { by: "2026-11-30" } }))).toBe("out-of-order");
  expect(refusal(addCall(settingFor(), sixPlan().touches, "t5", { by: "2026-12-10" }))).toBe("out-of-order");
  expect(refusal(bound({ t5: { by: "2026-12-32" } }))).toBe("bad-date");
});
