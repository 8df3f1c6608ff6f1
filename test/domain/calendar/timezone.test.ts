// Claims: a VTIMEZONE tells every local time of the years it was made for as Intl does, in every zone that Intl knows.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type Clock, createClock } from "../../../src/domain/calendar/offsets.ts";
import { basicTime, timezone } from "../../../src/domain/calendar/timezone.ts";

const clock = (zone: string) => createClock(zone) as Clock;
const write = (zone: string, first: number, last = first) => timezone(zone, clock(zone), { first, last });
const ZONES = Intl.supportedValuesOf("timeZone");

test("a zone with a law is told in two observances", () => {
  expect(write("Europe/London", 2026)).toEqual([
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:20240331T010000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:GMT+1",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:20241027T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
  ]);
});

test("a zone without summer time is told in one", () => {
  expect(write("Asia/Kathmandu", 2026)).toEqual([
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Kathmandu",
    "BEGIN:STANDARD",
    "DTSTART:20240101T000000",
    "TZOFFSETFROM:+0545",
    "TZOFFSETTO:+0545",
    "TZNAME:GMT+5:45",
    "END:STANDARD",
    "END:VTIMEZONE",
  ]);
});

test("half an hour is half an hour, and the south has its summer in January: Lord Howe", () => {
  const lines = write("Australia/Lord_Howe", 2027);
  expect(lines).toContain("TZOFFSETTO:+1030");
  expect(lines).toContain("TZOFFSETTO:+1100");
  expect(lines).toContain("RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU");
  expect(lines).toContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU");
});

test("a zone that follows no law is told by onsets alone: Morocco", () => {
  const lines = write("Africa/Casablanca", 2026);
  expect(lines.filter((line) => /^(RRULE|RDATE)/.test(line))).toEqual([]);
  expect(lines).toContain("DTSTART:20260215T030000");
  expect(lines).toContain("DTSTART:20260322T020000");
});

test("a law that ended is told by its onsets, the one that holds as a rule: New York around 2007", () => {
  const lines = write("America/New_York", 2005, 2009);
  expect(lines).toContain("DTSTART:20060402T020000");
  expect(lines.filter((line) => line.startsWith("RRULE"))).toEqual([
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  ]);
});

test("a change for good begins with what held before it: Almaty in 2024", () => {
  const lines = write("Asia/Almaty", 2024);
  expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual(["DTSTART:20220101T000000", "DTSTART:20240301T000000"]);
});

test("seconds are told where there are some: Monrovia before 1972", () => {
  expect(write("Africa/Monrovia", 1970)).toContain("TZOFFSETTO:-004430");
});

test("an instant is told without signs", () => {
  expect(basicTime(new Date("2026-01-05T08:50:07.999Z"))).toBe("20260105T085007");
});

/** Seconds ahead of UTC by ical.js, given a wall time in a date's UTC fields. */
function readOffset(zone: ICAL.Timezone, wall: Date): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall.toISOString().split(/\D/).map(Number);
  return zone.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone));
}

function readZone(lines: string[]): ICAL.Timezone {
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join("\r\n"))));
}

/** An instant's local time, unless clocks were changed within a day, when it may be skipped or come twice. */
function plainWall(own: Clock, instant: number): Date | undefined {
  const offsets = [-86_400, 0, 86_400].map((step) => own.offsetAt(instant + step));
  return new Set(offsets).size === 1 ? new Date((instant + own.offsetAt(instant)) * 1000) : undefined;
}

describe("agrees with Intl", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const start = (year: number) => Date.UTC(year, 0) / 1000;

  test("at many instants of the years 2025 to 2028, in every zone", () => {
    const wrong: string[] = [];
    for (const zone of ZONES) {
      const own = clock(zone);
      const read = readZone(timezone(zone, own, { first: 2026, last: 2027 }));
      for (let instant = start(2025); instant < start(2029); instant += 86_400 * 3.37) {
        const wall = plainWall(own, Math.floor(instant));
        if (wall && readOffset(read, wall) !== own.offsetAt(Math.floor(instant))) wrong.push(`${zone} ${wall.toISOString()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("at any instant of any years since 1973, in any zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1974, max: 2060 }),
        fc.integer({ min: 0, max: 12 }),
        fc.array(share, { minLength: 1, maxLength: 20 }),
        (zone, first, more, places) => {
          const own = clock(zone);
          const read = readZone(timezone(zone, own, { first, last: first + more }));
          for (const place of places) {
            const instant = Math.floor(start(first - 1) + place * (start(first + more + 2) - start(first - 1)));
            const wall = plainWall(own, instant);
            if (wall) expect([wall.toISOString(), readOffset(read, wall)]).toEqual([wall.toISOString(), own.offsetAt(instant)]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("up to the minute before a gap or an overlap, and from the minute behind it: Lord Howe in 2027", () => {
    const read = readZone(write("Australia/Lord_Howe", 2027));
    expect(readOffset(read, new Date("2027-04-04T01:29:00Z"))).toBe(11 * 3600);
    expect(readOffset(read, new Date("2027-04-04T02:01:00Z"))).toBe(10.5 * 3600);
    expect(readOffset(read, new Date("2027-10-03T01:59:00Z"))).toBe(10.5 * 3600);
    expect(readOffset(read, new Date("2027-10-03T02:31:00Z"))).toBe(11 * 3600);
  });
});
