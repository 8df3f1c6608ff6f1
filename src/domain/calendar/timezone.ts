// A VTIMEZONE for any zone that Intl knows, right for the years it is asked for (RFC 5545, 3.6.5).
import { type Change, type Clock, changesBetween } from "./offsets.ts";
import { component, property } from "./properties.ts";
import { findRules, type Rule, wallTime } from "./rules.ts";

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
  const observances = findRules(changes).flatMap((rule) => observance(clock, rule.first, recurrence(rule, years.last)));
  const isCovered = changes[0] !== undefined && changes[0].instant < startOf(years.first - 1) - 86_400;
  const before = isCovered ? [] : opening(clock, start);
  return component("VTIMEZONE", [...property("TZID", zone), ...before, ...observances]);
}

const startOf = (year: number) => Date.UTC(year, 0) / 1000;

/** What holds from the start, until the first change. */
function opening(clock: Clock, start: number): string[] {
  const offset = clock.offsetAt(start);
  return observance(clock, { instant: start - offset, from: offset, to: offset }, undefined);
}

/** Clocks set forward are called daylight time; Intl does not say, and no reader's time depends on it. */
function observance(clock: Clock, change: Change, rule: string | undefined): string[] {
  return component(change.to > change.from ? "DAYLIGHT" : "STANDARD", [
    ...property("DTSTART", basicTime(wallTime(change))),
    ...property("TZOFFSETFROM", offset(change.from)),
    ...property("TZOFFSETTO", offset(change.to)),
    ...property("TZNAME", clock.nameAt(change.instant)),
    ...property("RRULE", rule),
  ]);
}

/** The yearly rule; without an end when it still holds in the year after the last asked for. */
function recurrence({ last, month, weekday, ordinal }: Rule, lastYear: number): string | undefined {
  if (!last) return undefined;
  const until = wallTime(last).getUTCFullYear() > lastYear ? "" : `;UNTIL=${basicTime(new Date(last.instant * 1000))}Z`;
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${ordinal}${WEEKDAYS[weekday]}${until}`;
}

/** "+0545"; seconds only where there are some, as before standard time. */
function offset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const digits = parts.map((part) => String(part).padStart(2, "0")).join("");
  return (seconds < 0 ? "-" : "+") + digits.replace(/^(....)00$/, "$1");
}
