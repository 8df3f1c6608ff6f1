// Claims: dates are read strictly, working days skip weekends, and a day is named as its region and channel would.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWorkdays, type CivilDate, daysBetween, nameDay, onDay, readDate, since, weekday } from "../../../src/domain/message/days.ts";

const day = (iso: string) => readDate(iso) as CivilDate;
const TODAY = day("2026-03-02"); // a Monday
const DAY = 86_400_000;
const FIRST = Date.UTC(1970, 0, 1);
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(FIRST + n * DAY).toISOString().slice(0, 10));

describe("reading a date", () => {
  test.each(["2026-03-02", "2024-02-29", "2000-02-29", "1999-12-31", "0002-12-15", "9999-12-31"])("%s is a date", (text) =>
    expect(day(text).iso).toBe(text),
  );

  const UNREAL = "2026-02-30 2025-02-29 1900-02-29 2026-13-01 2026-00-10 2026-04-31 2026-3-2 02/03/2026 2026-03-02T09:00 ٢٠٢٦-٠٣-٠٢";
  test.each([...UNREAL.split(" "), "", " 2026-03-02", "2026-03-02\n", "\ud800", "__proto__", "1".repeat(10_000)])("%j is none", (text) =>
    expect(readDate(text)).toBeUndefined(),
  );

  test("from year 1 to 9999 the calendar agrees with Temporal's", () => {
    const first = Temporal.PlainDate.from("0001-01-01");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), (n) => {
        const date = first.add({ days: n });
        expect(readDate(date.toString())).toMatchObject({ year: date.year, month: date.month, day: date.day });
        expect(weekday(day(date.toString()))).toBe(date.dayOfWeek % 7);
      }),
    );
  });

  test("weekdays and distances agree with the clock's own calendar", () => {
    const utc = (iso: string) => new Date(`${iso}T00:00Z`);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(weekday(day(a))).toBe(utc(a).getUTCDay());
        expect(daysBetween(day(a), day(b))).toBe((utc(b).getTime() - utc(a).getTime()) / DAY);
      }),
    );
  });
});

describe("working days", () => {
  test.each([
    ["2026-03-02", 3, "2026-03-05"],
    ["2026-03-06", 1, "2026-03-09"],
    ["2026-03-07", 1, "2026-03-09"],
    ["2026-03-08", -1, "2026-03-06"],
    ["2026-03-09", -1, "2026-03-06"],
    ["2026-03-02", 10, "2026-03-16"],
    ["2026-03-07", 0, "2026-03-07"],
    ["2025-12-31", 2, "2026-01-02"],
  ])("%s and %d is %s", (from, n, to) => expect(addWorkdays(day(from), n).iso).toBe(to));

  test("land on Monday to Friday, on the right side, and further with every one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), fc.constantFrom(1, -1), (from, n, side) => {
        const to = addWorkdays(day(from), n * side);
        expect([1, 2, 3, 4, 5]).toContain(weekday(to));
        expect(daysBetween(day(from), to) * side).toBeGreaterThanOrEqual(n);
        expect(daysBetween(addWorkdays(day(from), (n - 1) * side), to) * side).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a day's name", () => {
  test.each([
    ["2026-03-05", "spoken", "GB", "Thursday the 5th"],
    ["2026-03-22", "spoken", "GB", "Sunday the 22nd"],
    ["2026-03-23", "spoken", "GB", "Monday the 23rd of March"],
    ["2026-02-09", "spoken", "AU", "Monday the 9th of February"],
    ["2026-03-23", "spoken", "US", "Monday, March 23rd"],
    ["2026-03-05", "written", "GB", "Thursday 5 March"],
    ["2026-03-05", "written", "US", "Thursday, March 5"],
    ["2026-03-05", "brief", "AU", "Thu 5 Mar"],
    ["2026-03-05", "brief", "US", "Thu Mar 5"],
    ["2027-03-02", "written", "GB", "Tuesday 2 March 2027"],
    ["2027-03-02", "spoken", "US", "Tuesday, March 2nd, 2027"],
    ["2025-03-03", "brief", "GB", "Mon 3 Mar 2025"],
  ] as const)("%s, %s in %s: “%s”", (iso, style, region, words) => expect(nameDay(day(iso), TODAY, style, region)).toBe(words));

  test.each([
    ["2026-03-01", "spoken", "yesterday"],
    ["2026-03-02", "brief", "today"],
    ["2026-03-03", "spoken", "tomorrow"],
    ["2026-03-03", "written", "on Tuesday 3 March"],
    ["2026-03-02", "written", "on Monday 2 March"],
    ["2026-03-04", "spoken", "on Wednesday the 4th"],
    ["2026-02-28", "spoken", "on Saturday the 28th"],
    ["2026-03-04", "brief", "Wed 4 Mar"],
  ] as const)("when %s is the day, %s: “%s”", (iso, style, words) => expect(onDay(day(iso), TODAY, style, "GB")).toBe(words));
});

describe("how long since", () => {
  test.each([
    ["2026-03-01", "one day"],
    ["2026-02-24", "six days"],
    ["2026-02-23", "one week"],
    ["2026-02-17", "one week"],
    ["2026-02-09", "three weeks"],
    ["2025-12-08", "twelve weeks"],
    ["2025-12-01", "13 weeks"],
  ])("since %s: %s", (iso, words) => expect(since(day(iso), TODAY)).toBe(words));

  test("nobody says “zero days” of a talk today", () => expect(since(TODAY, TODAY)).not.toMatch(/zero|0/));
});
