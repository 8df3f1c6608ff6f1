// Claims: a month hangs in whole weeks, from Monday or from Sunday, and its neighbours are a month away.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthAfter, monthBefore, monthDays, weekDays } from "../../../src/domain/cadence/month.ts";
import { anyDate } from "../../cadence.ts";

describe("weeks", () => {
  test("from Monday: 3 December 2026 is a Thursday", () =>
    expect(weekDays("2026-12-03")).toEqual("2026-11-30 2026-12-01 2026-12-02 2026-12-03 2026-12-04 2026-12-05 2026-12-06".split(" ")));
  test("from Sunday", () => {
    expect(weekDays("2026-12-03", 7)[0]).toBe("2026-11-29");
    expect(weekDays("2026-12-06", 7)[0]).toBe("2026-12-06");
  });
  test("a Monday begins its own week, a Sunday ends it", () => {
    expect(weekDays("2026-11-30")[0]).toBe("2026-11-30");
    expect(weekDays("2026-12-06")[6]).toBe("2026-12-06");
  });
});

describe("months", () => {
  test("November 2026 begins on a Sunday and so touches six weeks from Monday, five from Sunday", () => {
    expect(monthDays("2026-11-17").map(([first]) => first)).toEqual(
      "2026-10-26 2026-11-02 2026-11-09 2026-11-16 2026-11-23 2026-11-30".split(" "),
    );
    expect(monthDays("2026-11-17", 7).map(([first]) => first)).toEqual("2026-11-01 2026-11-08 2026-11-15 2026-11-22 2026-11-29".split(" "));
  });
  test("February 2027 is four weeks from Monday to the day", () => {
    const days = monthDays("2027-02-28").flat();
    expect([days.length, days[0], days.at(-1)]).toEqual([28, "2027-02-01", "2027-02-28"]);
  });
  test("December runs on into January", () => expect(monthDays("2026-12-31").at(-1)?.at(-1)).toBe("2027-01-03"));
});

test("the neighbours keep the day of the month, or take the last there is", () => {
  expect([monthBefore("2026-03-31"), monthAfter("2026-01-31")]).toEqual(["2026-02-28", "2026-02-28"]);
  expect([monthBefore("2027-01-04"), monthAfter("2026-12-04")]).toEqual(["2026-12-04", "2027-01-04"]);
});

test("the calendar ends where its dates end", () => {
  expect([monthBefore("1900-01-05"), monthAfter("2199-12-05")]).toEqual(["1900-01-05", "2199-12-05"]);
  expect(monthDays("2199-12-05").at(-1)?.at(-1)).toBe("2200-01-05");
});

test("what is no date shows no days", () =>
  expect([monthDays("2026-02-30"), weekDays("soon"), monthBefore("soon")]).toEqual([[], [], "soon"]));

test("every day is in its own month and week once, whichever day begins them", () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(1 as const, 7 as const), (date, firstDay) => {
      const month = monthDays(date, firstDay);
      const days = month.flat();
      expect(days).toEqual(days.toSorted());
      expect(new Set(days).size).toBe(days.length);
      expect(month).toContainEqual(weekDays(date, firstDay));
      expect(weekDays(date, firstDay)).toContain(date);
      expect(month.every((week) => week.length === 7 && week.some((day) => day.startsWith(date.slice(0, 7))))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
