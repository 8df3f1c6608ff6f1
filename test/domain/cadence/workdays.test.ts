// Claims: weekends and days off are stepped over, forwards and backwards, and distances undo steps.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, readDay, writeDay } from "../../../src/domain/cadence/civil.ts";
import { addWorkdays, isWorkday, nextWorkday, readDaysOff, roll, workdaysBetween } from "../../../src/domain/cadence/workdays.ts";
import { anySetting, refusal, well } from "../../cadence.ts";

const CHRISTMAS = well(readDaysOff([6, 7], ["2026-12-25", "2026-12-28"]));
const day = (iso: string) => readDay(iso) as Day;

describe("around Christmas 2026, a Friday, with its Monday off", () => {
  test.each([
    ["2026-12-24", "2026-12-24"],
    ["2026-12-25", "2026-12-29"],
    ["2026-12-26", "2026-12-29"],
    ["2026-12-28", "2026-12-29"],
  ])("%s rolls to %s", (from, to) => expect(writeDay(roll(CHRISTMAS, day(from)))).toBe(to));

  test("the day after Christmas Eve's is the 29th", () => expect(writeDay(nextWorkday(CHRISTMAS, day("2026-12-24")))).toBe("2026-12-29"));

  test.each([
    ["2026-12-23", 2, "2026-12-29"],
    ["2026-12-29", -1, "2026-12-24"],
    ["2026-12-26", 1, "2026-12-29"],
    ["2026-12-26", -1, "2026-12-24"],
    ["2026-12-26", 0, "2026-12-26"],
  ])("%s and %d is %s", (from, n, to) => expect(writeDay(addWorkdays(CHRISTMAS, day(from), n))).toBe(to));

  test.each([
    ["2026-12-23", "2026-12-29", 2],
    ["2026-12-29", "2026-12-23", -2],
    ["2026-12-24", "2026-12-24", 0],
  ])("from %s to %s are %d", (from, to, n) => expect(workdaysBetween(CHRISTMAS, day(from), day(to))).toBe(n));
});

test("steps lead to working days and distances lead back", () => {
  fc.assert(
    fc.property(anySetting, fc.integer({ min: 20_500, max: 22_000 }), fc.integer({ min: -60, max: 60 }), ({ off }, from, n) => {
      const start = roll(off, from);
      const to = addWorkdays(off, start, n);
      expect(isWorkday(off, to)).toBe(true);
      expect(workdaysBetween(off, start, to)).toBe(n);
      expect(addWorkdays(off, to, -n)).toBe(start);
      expect(nextWorkday(off, start)).toBe(addWorkdays(off, start, 1));
    }),
    { numRuns: 1000 },
  );
});

test.each([[[1, 2, 3, 4, 5, 6, 7]], [[0]], [[8]], [[1.5]]])("a weekend of %j is refused", (weekend) =>
  expect(refusal(readDaysOff(weekend, []))).toBe("bad-weekend"),
);

test("a day off that is no date is refused", () => expect(refusal(readDaysOff([6, 7], ["2026-02-30"]))).toBe("bad-date"));
