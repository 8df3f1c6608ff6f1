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
const law = ({ yearly }: Rule) => yearly && [yearly.month, yearly.ordinal, yearly.weekday];

test("the wall time of a change is told by the clock that it ends", () => {
  expect(wallTime({ instant: second("2026-10-25T01:00Z"), from: HOUR, to: 0 }).toISOString()).toBe("2026-10-25T02:00:00.000Z");
});

describe("laws", () => {
  test("Europe: the last Sundays of March and October", () => {
    expect(findRules(years("Europe/Paris", 2025, 2028), 2028).map(law)).toEqual([
      [3, -1, 0],
      [10, -1, 0],
    ]);
  });

  test("United States: the second Sunday of March, the first of November", () => {
    expect(findRules(years("America/New_York", 2025, 2028), 2028).map(law)).toEqual([
      [3, 2, 0],
      [11, 1, 0],
    ]);
  });

  test("the last Sunday is told as the last even where it is the fourth each year", () => {
    const changes = ["2021-03-28T01:00Z", "2022-03-27T01:00Z", "2023-03-26T01:00Z"].map(forward);
    expect(findRules(changes, 2023)).toEqual([{ first: changes[0], yearly: { month: 3, weekday: 0, ordinal: -1 } }]);
  });

  test("a law that ended is told change by change, the new one as a law: the United States in 2007", () => {
    const none = Array.from({ length: 8 }, () => undefined);
    expect(findRules(years("America/New_York", 2003, 2010), 2010).map(law)).toEqual([...none, [3, 2, 0], [11, 1, 0]]);
  });
});

describe("changes by no law are told one by one", () => {
  test("two alike may be chance", () => {
    const changes = ["2021-03-28T01:00Z", "2022-03-27T01:00Z"].map(forward);
    expect(findRules(changes, 2022)).toEqual(changes.map((first) => ({ first })));
  });

  test("a year left out breaks the row", () => {
    expect(findRules(["2021-03-28T01:00Z", "2022-03-27T01:00Z", "2024-03-31T01:00Z"].map(forward), 2023).some(law)).toBe(false);
  });

  test("another hour, weekday or week breaks it too", () => {
    for (const odd of ["2023-03-26T02:00Z", "2023-03-25T01:00Z", "2023-03-19T01:00Z"]) {
      expect(findRules(["2021-03-28T01:00Z", "2022-03-27T01:00Z", odd].map(forward), 2023).some(law)).toBe(false);
    }
  });

  test("Morocco: no summer time in Ramadan", () => {
    expect(findRules(years("Africa/Casablanca", 2024, 2027), 2027).some(law)).toBe(false);
  });
});

test("each change is told once, whatever the zone and the years", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 1970, max: 2035 }), fc.integer({ min: 0, max: 10 }), (zone, first, more) => {
      const changes = years(zone, first, first + more);
      const rules = findRules(changes, first + more);
      const counts = rules.map((rule) => (rule.yearly ? first + more + 1 - wallTime(rule.first).getUTCFullYear() : 1));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(changes.length);
      for (const rule of rules) expect(changes).toContain(rule.first);
    }),
    { numRuns: 300 },
  );
});
