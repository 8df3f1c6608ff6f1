// Claims: wanted days give way to order, to other calls, and to promised calls, which themselves only give way to what moved.
import { describe, expect, test } from "vitest";
import { arrange, dayOfTouch, refusePromised } from "../../../src/domain/cadence/arrange.ts";
import type { Plan, PlannedTouch } from "../../../src/domain/cadence/plan.ts";
import { datesOf, refusal, settingFor, sixPlan, well } from "../../cadence.ts";

const setting = settingFor();

/** The plan's touches, those named wanting other days, arranged from one index on. */
const arranged = (plan: Plan, wants: Record<string, string>, from: number, force = false) =>
  arrange(
    setting,
    plan.touches.map((touch) => ({ touch, want: dayOfTouch({ date: wants[touch.id] ?? touch.date }) })),
    from,
    force,
  );

/** t2, sent or not, promises t3 for Friday the 4th; t4 made to stand between them, as an e-mail of the 2nd. */
function promised(isSent: boolean): Plan {
  const plan = sixPlan({ promises: { t2: { by: "2026-12-03" } }, done: isSent ? ["t1", "t2"] : [] });
  const [t1, t2, t3, t4, ...rest] = plan.touches as [PlannedTouch, PlannedTouch, PlannedTouch, PlannedTouch];
  return { ...plan, touches: [t1, t2, { ...t4, date: "2026-12-02" }, t3, ...rest] };
}

test("touches before the index, done and stopped ones stay, even on a Sunday", () => {
  const plan = sixPlan({ done: ["t4"] });
  const touches = plan.touches.map((touch) => (touch.id === "t5" ? { ...touch, status: "stopped" as const, date: "2026-12-06" } : touch));
  const { touches: after } = well(arranged({ ...plan, touches }, { t1: "2026-12-20", t4: "2026-12-21", t5: "2026-12-22" }, 1));
  expect(datesOf({ touches: after })).toEqual(["11-30", "12-01", "12-04", "12-08", "12-06", "12-16"]);
});

test("a wanted day pushes what follows, in order and on working days", () => {
  const { touches } = well(arranged(sixPlan(), { t3: "2026-12-12" }, 2));
  expect(datesOf({ touches })).toEqual(["11-30", "12-01", "12-14", "12-14", "12-15", "12-16"]);
});

describe("a promised call", () => {
  test("stays when what stands before it moves up to it", () => {
    const { touches, notices } = well(arranged(promised(true), { t4: "2026-12-04" }, 2));
    expect([datesOf({ touches }), notices]).toEqual([["11-30", "12-01", "12-04", "12-04", "12-11", "12-16"], []]);
  });

  test("is refused to go when that moves past it and the promise was sent", () =>
    expect(refusal(arranged(promised(true), { t4: "2026-12-07" }, 2))).toBe("promised"));

  test("goes when forced, and says that the promise is broken", () => {
    const { touches } = well(arranged(promised(true), { t4: "2026-12-07" }, 2, true));
    expect(touches[3]).toMatchObject({ id: "t3", date: "2026-12-07", promiseBroken: true });
  });

  test("goes while the promise is not sent, and the promise with it", () => {
    const { touches, notices } = well(arranged(promised(false), { t4: "2026-12-08" }, 2));
    expect(touches[3]).toMatchObject({ id: "t3", date: "2026-12-08" });
    expect([touches[1]?.promise, notices]).toEqual([{ by: "2026-12-07", call: "t3" }, ["promise-moved"]]);
  });
});

test("the refusal names the day that was promised", () => expect(refusePromised({ date: "2026-12-04" }).sentence).toContain("2026-12-04"));
