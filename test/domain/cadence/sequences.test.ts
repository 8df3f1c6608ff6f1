// Claims: what went out counts its changes one by one; what never did, and what did not change, stays as it was.
import { expect, test } from "vitest";
import { exportable, isNews, markExported, numberChanges } from "../../../src/domain/cadence/sequences.ts";
import { sixPlan } from "../../cadence.ts";

const home = sixPlan();
const out = markExported(home);
const late = (touches: typeof home.touches) =>
  touches.map((touch) => (touch.id === "t2" ? { ...touch, date: "2026-12-02", time: "11:00" } : touch));

test("before the first export nothing is counted", () =>
  expect(numberChanges(home.touches, late(home.touches)).map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0, 0, 0]));

test("date and time changed at once are one change; a change of channel or words is none", () => {
  expect(numberChanges(out.touches, late(out.touches)).map(({ sequence }) => sequence)).toEqual([0, 1, 0, 0, 0, 0]);
  const reworded = out.touches.map((touch) => ({ ...touch, objective: "They ring back" }));
  expect(numberChanges(out.touches, reworded).every(({ sequence }) => sequence === 0)).toBe(true);
});

test("each further change counts on", () => {
  const once = numberChanges(out.touches, late(out.touches));
  expect(numberChanges(once, out.touches).map(({ sequence }) => sequence)).toEqual([0, 2, 0, 0, 0, 0]);
});

test("a stopped touch goes out only when it had gone out before, and then once", () => {
  const stopAll = ({ touches }: typeof home) => touches.map((touch) => ({ ...touch, status: "stopped" as const }));
  const stop = (plan: typeof home) => ({ ...plan, touches: numberChanges(plan.touches, stopAll(plan)) });
  expect(exportable(stop(home))).toEqual([]);
  expect(exportable(stop(out))).toHaveLength(6);
  expect(exportable(markExported(stop(out)))).toEqual([]);
  expect(markExported(stop(home)).touches.some(({ exported }) => exported)).toBe(false);
});

test("news is what never went out, and what changed since it last did", () => {
  expect(home.touches.every(isNews)).toBe(true);
  expect(out.touches.some(isNews)).toBe(false);
  const moved = { ...out, touches: numberChanges(out.touches, late(out.touches)) };
  expect(moved.touches.filter(isNews).map(({ id }) => id)).toEqual(["t2"]);
  expect(markExported(moved).touches.some(isNews)).toBe(false);
});
