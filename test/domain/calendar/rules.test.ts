// Claims: changes that follow a yearly law are told by it, all others one by one, and every change exactly once.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changesBetween, type Clock, createClock } from "../../../src/domain/calendar/offsets.ts";
import { findRules, type Rule, wallTime } from "../../../src/domain/calendar/rules.ts";

const second = (iso: string) => new Date(iso).getTime() / 1000;
const HOUR = 3600;
/** A change forward by an hour from UTC. */
const forward = (iso: string): Change => ({ instant: second(iso), from: 0, to: HOUR });
const years = (zone: string, first: number, last: number) =>
  changesBetween(createClock(zone) as Clock, second(`${first}-01-01T00:00Z`), second(`${last + 1}-01-01T00:00Z`));
const told = ({ month, ordinal, weekday, last }: Rule) => [month, ordinal, weekday, last !== undefined];

test("the wall time of a change is told by the clock that it ends", () => {
  expect(wallTime({ instant: second("2026-10-25T01:00Z"), from: HOUR, to: 0 }).toISOString()).toBe("2026-10-25T02:00:00.000Z");
});

describe("laws", () => {
  test("Europe: the last Sundays of March and October", () => {
    expect(findRules(years("Europe/Paris", 2025, 2028)).map(told)).toEqual([
      [3, -1, 0, true],
      [10, -1, 0, true],
    ]);
  });

  test("United States: the second Sunday of March, the first of November", () => {
    expect(findRules(years("America/New_York", 2025, 2028)).map(told)).toEqual([
      [3, 2, 0, true],
      [11, 1, 0, true],
    ]);
  });

  test("the last Sunday is told as the last even where it is the fourth each year", () => {
    const changes = ["2021-03-28T01:00Z", "2022-03-27T01:00Z", "2023-03-26T01:00Z"].map(forward);
    expect(findRules(changes)).toEqual([{ first: changes[0], last: changes[2], month: 3, weekday: 0, ordinal: -1 }]);
  });

  test("a law that was changed ends, and the new one begins: the United States in 2007", () => {
    expect(findRules(years("America/New_York", 2003, 2010)).map(told)).toEqual([
      [4, 1, 0, true],
      [10, -1, 0, true],
      [3, 2, 0, true],
      [11, 1, 0, true],
    ]);
  });
});

describe("changes by no law are told one by one", () => {
  test("two alike may be chance", () => {
    expect(findRules(["2021-03-28T01:00Z", "2022-03-27T01:00Z"].map(forward)).map(told)).toEqual([
      [3, -1, 0, false],
      [3, -1, 0, false],
    ]);
  });

  test("a year left out breaks the row", () => {
    expect(findRules(["2021-03-28T01:00Z", "2022-03-27T01:00Z", "2024-03-31T01:00Z"].map(forward)).every(({ last }) => !last)).toBe(true);
  });

  test("another hour, weekday or week breaks it too", () => {
    for (const odd of ["2023-03-26T02:00Z", "2023-03-25T01:00Z", "2023-03-19T01:00Z"]) {
      expect(findRules(["2021-03-28T01:00Z", "2022-03-27T01:00Z", odd].map(forward)).every(({ last }) => !last)).toBe(true);
    }
  });

  test("Morocco: no summer time in Ramadan", () => {
    expect(findRules(years("Africa/Casablanca", 2024, 2027)).every(({ last }) => !last)).toBe(true);
  });
});

test("each change is told once, whatever the zone and the years", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 1970, max: 2035 }), fc.integer({ min: 0, max: 10 }), (zone, first, more) => {
      const changes = years(zone, first, first + more);
      const rules = findRules(changes);
      const spans = rules.map(({ first: start, last }) =>
        last ? wallTime(last).getUTCFullYear() - wallTime(start).getUTCFullYear() + 1 : 1,
      );
      expect(spans.reduce((sum, one) => sum + one, 0)).toBe(changes.length);
      for (const rule of rules) expect(changes).toContain(rule.first);
    }),
    { numRuns: 300 },
  );
});
