// Claims: days are drawn to scale while there is room, a day with notes is never narrower than they are, weeks stay countable.
import { expect, test } from "vitest";
import { type Day, readDay } from "../../../src/domain/cadence/civil.ts";
import { columnsOf, NOTE } from "../../../src/domain/cadence/score-columns.ts";

const crowds = (days: Record<string, number>) => new Map(Object.entries(days).map(([day, count]) => [readDay(day) as Day, count]));
const find = (days: Record<string, number>, day: string) => columnsOf(crowds(days)).find(readDay(day) as Day);

test("two weeks are drawn at 24 pixels a day, from their Monday", () => {
  const { width, weeks } = columnsOf(crowds({ "2026-12-02": 1, "2026-12-09": 1 }));
  expect(weeks.map(({ x, date }) => [x, date])).toEqual([
    [8, "2026-11-30"],
    [8 + 168, "2026-12-07"],
  ]);
  expect(width).toBe(8 + 336 + 16);
  expect(find({ "2026-12-02": 1, "2026-12-09": 1 }, "2026-12-02")).toEqual({ x: 8 + 48, width: 24 });
});

test("ten weeks share the room, and only a day with notes is widened", () => {
  const days = { "2026-11-30": 1, "2027-02-05": 2 };
  expect(find(days, "2026-11-30")?.width).toBeCloseTo(NOTE);
  expect(find(days, "2026-12-01")?.width).toBeCloseTo(720 / 70);
  expect(find(days, "2027-02-05")?.width).toBeCloseTo(2 * NOTE);
  expect(columnsOf(crowds(days)).width).toBeCloseTo(8 + (720 / 70) * 68 + 3 * NOTE + 16);
});

test("dates stand where there is room for them", () => {
  const { weeks } = columnsOf(crowds({ "2026-11-30": 1, "2027-05-31": 1 }));
  expect(weeks).toHaveLength(27);
  expect(weeks.slice(0, 4).map(({ isLabelled }) => isLabelled)).toEqual([true, false, true, false]);
});

test("a step agreed for ten years ahead still gives a drawing that fits", () => {
  const { width, weeks } = columnsOf(crowds({ "2026-11-30": 1, "2036-11-30": 1 }));
  expect(weeks.length).toBeLessThanOrEqual(60);
  expect(width).toBeLessThan(800);
});

test("days beyond the weeks drawn have no place, and nothing drawn has no weeks", () => {
  expect([find({ "2026-12-02": 1 }, "2026-11-29"), find({ "2026-12-02": 1 }, "2026-12-07")]).toEqual([undefined, undefined]);
  expect(columnsOf(new Map())).toMatchObject({ width: 24, weeks: [] });
});
