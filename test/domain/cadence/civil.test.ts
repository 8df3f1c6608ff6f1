// Claims: a day number is a real date and back, and weekdays are ISO's.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, readDay, weekdayOf, writeDay } from "../../../src/domain/cadence/civil.ts";

test.each([
  ["1970-01-01", 0, 4],
  ["1969-12-31", -1, 3],
  ["2000-02-29", 11_016, 2],
  ["2026-11-30", 20_787, 1],
])("%s is day %d, weekday %d", (iso, day, weekday) => {
  expect(readDay(iso)).toBe(day);
  expect(writeDay(day)).toBe(iso);
  expect(weekdayOf(day)).toBe(weekday);
});

test.each(["2027-02-30", "2027-2-3", "", "1899-12-31", "2200-01-01", "tomorrow", "2026-11-30T00:00", "2026-11-30 "])(
  "%j is no day",
  (text) => expect(readDay(text)).toBeUndefined(),
);

test("a day beyond the month runs on into the next", () => expect(writeDay(dayOf(2027, 13, 1))).toBe("2028-01-01"));

test("every day is written and read back, and the day after is the next weekday", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }), (day) => {
      expect(readDay(writeDay(day))).toBe(day);
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
    }),
  );
});
