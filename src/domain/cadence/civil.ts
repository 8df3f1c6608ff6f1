// Civil dates as day numbers, so that calendar arithmetic is plain addition.
import { readDate } from "../message/days.ts";

/** Days since 1970-01-01 in the Gregorian calendar; no clock and no zone. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date (YYYY-MM-DD) from 1900 to 2199, or undefined when there is no such day. */
export function readDay(iso: string): Day | undefined {
  const date = readDate(iso);
  if (!date || date.year < 1900 || date.year > 2199) return undefined;
  return date.number;
}

/** The ISO date (YYYY-MM-DD) of a day. */
export function writeDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day of a year, month (1–12) and day of the month; what lies beyond the month runs on into the next. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
