// A VTIMEZONE for any zone that Intl knows, right for the years it is asked for (RFC 5545, 3.6.5).
import { type Change, type Clock, changesBetween } from "./offsets.ts";
import { component, property } from "./properties.ts";
import { findRules, wallTime, type Yearly } from "./rules.ts";

export interface Years {
  first: number;
  last: number;
}

const WEEKDAYS = "SU MO TU WE TH FR SA".split(" ");

/** An instant or a wall time held in a date's UTC fields, as "20260105T085000". */
export function basicTime(date: Date): string {
  return date.toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** The lines of a zone's VTIMEZONE, right from the year before the first to the year after the last. */
export function timezone(zone: string, clock: Clock, years: Years): string[] {
  const start = startOf(years.first - 2);
  const changes = changesBetween(clock, start, startOf(years.last + 2));
  const observances = findRules(changes, years.last + 1).flatMap(({ first, yearly }) => observance(clock, first, yearly));
  const isCovered = changes[0] !== undefined && changes[0].instant < startOf(years.first - 1) - 86_400;
  const before = isCovered ? [] : opening(clock, start);
  return component("VTIMEZONE", [...property("TZID", zone), ...before, ...observances]);
}

const startOf = (year: number) => Date.UTC(year, 0) / 1000;

/** What holds from the start, until the first change. */
function opening(clock: Clock, start: number): string[] {
  const offset = clock.offsetAt(start);
  return observance(clock, { instant: start - offset, from: offset, to: offset });
}

/** Clocks set forward are called daylight time; Intl does not say, and no reader's time depends on it. */
function observance(clock: Clock, change: Change, yearly?: Yearly): string[] {
  return component(change.to > change.from ? "DAYLIGHT" : "STANDARD", [
    ...property("DTSTART", basicTime(wallTime(change))),
    ...property("TZOFFSETFROM", offset(change.from)),
    ...property("TZOFFSETTO", offset(change.to)),
    ...property("TZNAME", clock.nameAt(change.instant)),
    ...property("RRULE", yearly && recurrence(yearly)),
  ]);
}

function recurrence({ month, weekday, ordinal }: Yearly): string {
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${ordinal}${WEEKDAYS[weekday]}`;
}

/** "+0545"; seconds only where there are some, as before standard time. */
function offset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const digits = parts.map((part) => String(part).padStart(2, "0")).join("");
  return (seconds < 0 ? "-" : "+") + digits.replace(/^(....)00$/, "$1");
}
