// Claims: offsets are what the zones' laws say, to the second, and no change of them is missed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, type Clock, createClock } from "../../../src/domain/calendar/offsets.ts";

const second = (iso: string) => new Date(iso).getTime() / 1000;
const clock = (zone: string) => createClock(zone) as Clock;
const HOUR = 3600;

describe("a zone's clock", () => {
  test.each([
    ["Europe/London", "2026-01-15T12:00:00Z", 0],
    ["Europe/London", "2026-07-15T12:00:00Z", HOUR],
    ["America/New_York", "2026-01-15T12:00:00Z", -5 * HOUR],
    ["Australia/Lord_Howe", "2026-07-15T12:00:00Z", 10.5 * HOUR],
    ["Asia/Kathmandu", "2026-07-15T12:00:00Z", 5.75 * HOUR],
    ["Pacific/Chatham", "2026-01-15T12:00:00Z", 13.75 * HOUR],
    ["America/St_Johns", "2026-01-15T12:00:00Z", -3.5 * HOUR],
    ["Africa/Monrovia", "1970-01-15T12:00:00Z", -(44 * 60 + 30)],
    ["UTC", "2026-07-15T12:00:00Z", 0],
  ])("in %s at %s is %d seconds ahead", (zone, instant, offset) => expect(clock(zone).offsetAt(second(instant))).toBe(offset));

  test("names the time as Americans do, or by its distance", () => {
    expect(clock("America/New_York").nameAt(second("2026-07-15T12:00:00Z"))).toBe("EDT");
    expect(clock("Asia/Kathmandu").nameAt(second("2026-07-15T12:00:00Z"))).toBe("GMT+5:45");
  });

  const NO_ZONES = ["", "Europe/Atlantis", "London time", "+05:30", "Europe/London;X=1", "Europe/London\r\nX:1", "__proto__", "\ud800"];
  test.each(NO_ZONES)("of %j there is none", (zone) => expect(createClock(zone)).toBeUndefined());

  test("there is one of every zone that Intl names", () => {
    expect(Intl.supportedValuesOf("timeZone").filter((zone) => !createClock(zone))).toEqual([]);
  });
});

describe("changes", () => {
  test("in London in 2026: 29 March and 25 October, at one o'clock UTC", () => {
    expect(changesBetween(clock("Europe/London"), second("2026-01-01T00:00Z"), second("2027-01-01T00:00Z"))).toEqual([
      { instant: second("2026-03-29T01:00Z"), from: 0, to: HOUR },
      { instant: second("2026-10-25T01:00Z"), from: HOUR, to: 0 },
    ]);
  });

  test("a stretch without a change has none, and one of no length neither", () => {
    expect(changesBetween(clock("Asia/Kolkata"), second("2000-01-01T00:00Z"), second("2030-01-01T00:00Z"))).toEqual([]);
    expect(changesBetween(clock("Europe/London"), 0, 0)).toEqual([]);
  });

  test("a week of summer time is seen: Recife, 8 to 15 October 2000", () => {
    const days = changesBetween(clock("America/Recife"), second("2000-01-01T00:00Z"), second("2001-01-01T00:00Z"));
    expect(days.map(({ instant }) => new Date(instant * 1000).toISOString().slice(0, 10))).toContain("2000-10-15");
  });

  test("a day that was skipped is one change of a whole day: Apia, 30 December 2011", () => {
    expect(changesBetween(clock("Pacific/Apia"), second("2011-12-01T00:00Z"), second("2012-01-15T00:00Z"))).toEqual([
      { instant: second("2011-12-30T10:00Z"), from: -10 * HOUR, to: 14 * HOUR },
    ]);
  });

  test("tell the offset at any instant of any zone since 1970", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: second("2037-01-01T00:00Z") }), (zone, instant) => {
        const own = clock(zone);
        const start = instant - 200 * 86_400;
        const passed = changesBetween(own, start, instant).at(-1);
        expect(passed?.to ?? own.offsetAt(start)).toBe(own.offsetAt(instant));
        if (passed) expect([own.offsetAt(passed.instant - 1), own.offsetAt(passed.instant)]).toEqual([passed.from, passed.to]);
      }),
      { numRuns: 500 },
    );
  });
});
