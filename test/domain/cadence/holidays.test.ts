// Claims: what governments announced for 2026 to 2028, substitutes for weekends included.
import { describe, expect, test } from "vitest";
import { readDay, weekdayOf } from "../../../src/domain/cadence/civil.ts";
import { HOLIDAY_RULES, type Region } from "../../../src/domain/cadence/holiday-rules.ts";
import { CHECKED_UNTIL, holidaysOf, isRegion } from "../../../src/domain/cadence/holidays.ts";

const weekdaysOff = (region: Region, year: number) =>
  holidaysOf(region, year)
    .map(({ date }) => date)
    .filter((date) => weekdayOf(readDay(date) ?? 0) < 6)
    .map((date) => date.slice(5))
    .join(" ");

test.each([
  ["GB-ENG", 2022, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"],
  ["GB-ENG", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
  ["GB-ENG", 2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"],
  ["GB-SCT", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"],
  ["GB-SCT", 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"],
  ["GB-SCT", 2028, "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26"],
  ["GB-NIR", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"],
  ["GB-NIR", 2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"],
  ["US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"],
  ["US", 2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"],
  ["AU", 2026, "01-01 01-26 04-03 04-06 12-25 12-28"],
  ["AU", 2027, "01-01 01-26 03-26 03-29 12-27 12-28"],
  ["AU", 2028, "01-03 01-26 04-14 04-17 04-25 12-25 12-26"],
  ["NZ", 2026, "01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28"],
  ["NZ", 2028, "01-03 01-04 02-07 04-14 04-17 04-25 06-05 07-14 10-23 12-25 12-26"],
  ["IE", 2026, "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25"],
  ["CA-ON", 2026, "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-28"],
  ["CA-ON", 2029, "01-01 02-19 03-30 05-21 07-02 09-03 10-08 12-25 12-26"],
] as const)("%s in %d: %s", (region, year, dates) => expect(weekdaysOff(region, year)).toBe(dates));

test("a substitute says which day it stands for", () =>
  expect(holidaysOf("GB-ENG", 2026).at(-1)).toEqual({ date: "2026-12-28", name: "Boxing Day (observed)" }));

test("New Year on a Saturday is observed in the year before, in the United States", () =>
  expect(holidaysOf("US", 2027).at(-1)).toEqual({ date: "2027-12-31", name: "New Year’s Day (observed)" }));

describe("in every region and year", () => {
  const all = Object.keys(HOLIDAY_RULES)
    .filter(isRegion)
    .flatMap((region) => Array.from({ length: 75 }, (_, i) => [region, 2026 + i] as const));

  test("days are in order and all of the year", () => {
    for (const [region, year] of all) {
      const dates = holidaysOf(region, year).map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      expect(dates.every((date) => readDay(date) !== undefined && date.startsWith(`${year}-`))).toBe(true);
    }
  });
});

test("no region by the name of something else", () =>
  expect(["FR", "", "__proto__", "toString"].map(isRegion)).toEqual([false, false, false, false]));
test("the last year that was checked is not behind the tables", () => expect(CHECKED_UNTIL).toBeGreaterThanOrEqual(2028));
