// Claims: a moved touch takes the later ones along or pushes them no further than it must; promises are kept, followed or broken knowingly.
import { describe, expect, test } from "vitest";
import { type Move, moveTouch } from "../../../src/domain/cadence/moves.ts";
import { pins, type Plan } from "../../../src/domain/cadence/plan.ts";
import { markExported } from "../../../src/domain/cadence/sequences.ts";
import { call, datesOf, email, lay, NOW, refusal, seen, settingFor, SIX, sixPlan, text, well } from "../../cadence.ts";

const moved = (move: Move, plan = sixPlan(), now = NOW, setting = settingFor()) => moveTouch(setting, plan, move, now);
const dates = (...args: Parameters<typeof moved>) => datesOf(well(moved(...args)).plan);
// As laid out: 11-30, 12-01, 12-04, 12-08, 12-11, 12-16

describe("taking the rest along", () => {
  test("by working days, not by calendar days", () =>
    // Friday to Monday is one working day: Tuesday to Wednesday, Friday to Monday, Wednesday to Thursday
    expect(dates({ id: "t3", to: "2026-12-07" })).toEqual(["11-30", "12-01", "12-07", "12-09", "12-14", "12-17"]));
  test("backwards too", () =>
    expect(dates({ id: "t3", to: "2026-12-02" })).toEqual(["11-30", "12-01", "12-02", "12-04", "12-09", "12-14"]));
  test("backwards, not before the touch before", () =>
    expect(dates({ id: "t2", to: "2026-11-30" })).toEqual(["11-30", "11-30", "12-03", "12-07", "12-10", "12-15"]));
  test("touches already done stay", () => {
    const plan = sixPlan({ now: undefined, done: ["t1", "t2", "t4"] });
    expect(dates({ id: "t3", to: "2026-12-09" }, plan)).toEqual(["11-30", "12-01", "12-09", "12-08", "12-16", "12-21"]);
  });
});

describe("only this one", () => {
  test("the rest stays where it need not move", () =>
    expect(dates({ id: "t3", to: "2026-12-07", mode: "only" })).toEqual(["11-30", "12-01", "12-07", "12-08", "12-11", "12-16"]));
  test("a call moved onto a call pushes it a day on", () =>
    expect(dates({ id: "t3", to: "2026-12-11", mode: "only" })).toEqual(["11-30", "12-01", "12-11", "12-11", "12-14", "12-16"]));
  test("moved back, the rest stays", () =>
    expect(dates({ id: "t5", to: "2026-12-08", mode: "only" })).toEqual(["11-30", "12-01", "12-04", "12-08", "12-08", "12-16"]));
});

describe("a drop", () => {
  test("on a Sunday snaps to Monday and says so", () => {
    const { plan, notices } = well(moved({ id: "t6", to: "2026-12-20" }));
    expect([plan.touches[5]?.date, notices]).toEqual(["2026-12-21", ["snapped"]]);
  });
  test("before the touch before, but snapping onto its day, is in order", () => {
    const monday = sixPlan({ start: "2026-12-07" }); // t1 on Monday the 7th
    expect(well(moved({ id: "t2", to: "2026-12-05", mode: "only" }, monday)).plan.touches[1]?.date).toBe("2026-12-07");
  });
  test("of a call on the day of the call before goes to the next day", () => {
    const plan = well(lay([call("a", 0), call("b", 7), email("c", 8)])).plan;
    const { plan: after, notices } = well(moved({ id: "b", to: "2026-11-30" }, plan));
    // b from Monday the 7th to Tuesday the 1st is four working days back, and so is c from the 8th to the 2nd
    expect([datesOf(after), notices]).toEqual([["11-30", "12-01", "12-02"], ["one-call-a-day"]]);
  });
  test("where it lay changes nothing", () => expect(well(moved({ id: "t3", to: "2026-12-04" })).plan.touches).toEqual(sixPlan().touches));
});

describe("refused", () => {
  const started = sixPlan({ now: undefined, done: ["t1"] });
  test.each([
    ["done", { id: "t1", to: "2026-12-20" }],
    ["no-such-touch", { id: "t9", to: "2026-12-20" }],
    ["bad-date", { id: "t3", to: "2026-12-32" }],
    ["out-of-order", { id: "t3", to: "2026-11-30" }],
    ["in-past", { id: "t2", to: "2026-11-26" }],
  ])("%s: %j", (error, move) => expect(refusal(moved(move, started))).toBe(error));

  test("today is the prospect's: in Auckland it is Wednesday already", () => {
    const now = "2026-12-01T12:00:00Z";
    const move = { id: "t2", to: "2026-12-01", slot: "am" as const };
    expect(refusal(moved(move, sixPlan(), now, settingFor({ zone: "Pacific/Auckland" })))).toBe("in-past");
    expect(refusal(moved(move, sixPlan(), now))).toBeUndefined();
  });

  test("a stopped touch", () => {
    const stopped = { ...started, touches: started.touches.map((touch) => ({ ...touch, status: "stopped" as const })) };
    expect(refusal(moved({ id: "t3", to: "2026-12-20" }, stopped))).toBe("stopped");
  });
});

describe("a slot", () => {
  test("changes on the same day, and nothing else with it", () =>
    expect(seen(well(moved({ id: "t3", slot: "am" })).plan)).toEqual(seen(sixPlan()).with(2, "t3 12-04 08:50")));
  test("of any hour takes what is still ahead today", () =>
    expect(seen(well(moved({ id: "t1", slot: "any" }, sixPlan(), "2026-11-30T09:00:00Z")).plan)[0]).toBe("t1 11-30 17:10"));
});

/** t2 promises t3 for Friday the 4th; when `sent`, t1 and t2 are done. */
const promised = (sent: boolean, terms: object = { by: "2026-12-03" }): Plan =>
  well(lay(SIX, { now: undefined, promises: { t2: terms as { by: string } }, done: sent ? ["t1", "t2"] : [] })).plan;

describe("a call whose promise was sent", () => {
  test("stays on its day", () => expect(refusal(moved({ id: "t3", to: "2026-12-07" }, promised(true)))).toBe("promised"));
  test("may change its hour", () =>
    expect(seen(well(moved({ id: "t3", to: "2026-12-04", slot: "am" }, promised(true))).plan)[2]).toBe("t3 12-04 08:50"));
  test("may be dropped where it snaps back to its day", () => {
    const friday = promised(true, { by: "2026-12-04" }); // called on Monday the 7th
    expect(well(moved({ id: "t3", to: "2026-12-05" }, friday)).plan.touches).toEqual(friday.touches);
  });
  test("moves by force, broken, the rest with it, and mends when it comes back", () => {
    const broken = well(moved({ id: "t3", to: "2026-12-07", force: true }, promised(true))).plan;
    expect(broken.touches[2]).toMatchObject({ date: "2026-12-07", promiseBroken: true });
    expect([datesOf(broken), pins(broken).size]).toEqual([["11-30", "12-01", "12-07", "12-09", "12-14", "12-17"], 0]);
    const mended = well(moved({ id: "t3", to: "2026-12-04" }, broken)).plan;
    expect([mended.touches[2]?.promiseBroken, pins(mended).get("t3")]).toEqual([undefined, "2026-12-04"]);
  });
  test("is left where it is when earlier ones shift", () => {
    const plan = well(
      lay([call("a", 0), text("b", 1), text("c", 2), call("d", 4), email("e", 8)], {
        now: undefined,
        promises: { a: { by: "2026-12-03" } },
        done: ["a"],
      }),
    ).plan;
    expect(dates({ id: "b", to: "2026-12-02" }, plan)).toEqual(["11-30", "12-02", "12-03", "12-04", "12-09"]);
    expect(refusal(moved({ id: "b", to: "2026-12-07" }, plan))).toBe("promised");
    expect(well(moved({ id: "b", to: "2026-12-07", force: true }, plan)).plan.touches[3]).toMatchObject({
      date: "2026-12-08",
      promiseBroken: true,
    });
  });
});

describe("a call whose promise is not sent yet", () => {
  test("takes the promise along", () => {
    const after = well(moved({ id: "t3", to: "2026-12-09" }, promised(false))).plan;
    expect([after.touches[1]?.promise, pins(after).get("t3")]).toEqual([{ by: "2026-12-08", call: "t3" }, "2026-12-09"]);
  });
  test("cannot come on the day of its message", () =>
    expect(refusal(moved({ id: "t3", to: "2026-12-01" }, promised(false)))).toBe("out-of-order"));
});

describe("a message that promises", () => {
  test("leaves the call on its date when it names one", () =>
    expect(dates({ id: "t2", to: "2026-12-02" }, promised(false))).toEqual(["11-30", "12-02", "12-04", "12-09", "12-14", "12-17"]));
  test("takes the call along when it counts days", () =>
    expect(dates({ id: "t2", to: "2026-12-02", mode: "only" }, promised(false, { afterWorkingDays: 1 }))).toEqual([
      "11-30",
      "12-02",
      "12-04",
      "12-08",
      "12-11",
      "12-16",
    ]));
  test("moved past its date takes promise and call along", () => {
    const { plan, notices } = well(moved({ id: "t2", to: "2026-12-04", mode: "only" }, promised(false)));
    // it left two working days to answer; from Friday the 4th those end on Tuesday the 8th
    expect([plan.touches[1]?.promise, datesOf(plan), notices]).toEqual([
      { by: "2026-12-08", call: "t3" },
      ["11-30", "12-04", "12-09", "12-09", "12-11", "12-16"],
      ["promise-moved"],
    ]);
  });
});

test("only what changed counts up for calendars, and a refused move counts nothing", () => {
  const out = markExported(sixPlan());
  const after = well(moved({ id: "t3", to: "2026-12-07", mode: "only" }, out)).plan;
  expect(after.touches.map(({ sequence }) => sequence)).toEqual([0, 0, 1, 0, 0, 0]);
});
