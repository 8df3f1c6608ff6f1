// Dates and clocks as the calendar shows them: "Mon 30 Nov", "Monday 30 November", "08:50 London · 03:50 for you".
import { readDay, writeDay } from "../../domain/cadence/civil.ts";
import { nameDay, readDate } from "../../domain/message/days.ts";
import type { Region } from "../../domain/regions.ts";

/** "Mon 30 Nov"; the year when it is not this one. An empty text for what is no date. */
export const shortDay = (iso: string, today: string, region: Region): string => named(iso, today, "brief", region);

/** "Monday 30 November". */
export const longDay = (iso: string, today: string, region: Region): string => named(iso, today, "written", region);

function named(iso: string, today: string, style: "brief" | "written", region: Region): string {
  const [date, now] = [readDate(iso), readDate(today)];
  return date && now ? nameDay(date, now, style, region) : "";
}

/** "London", "New York", "Lord Howe": the city of an IANA zone. */
export const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** "December 2026". */
export function monthName(iso: string, region: Region): string {
  const locale = `en-${region}`;
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** "1–15 December 2026", by the habit of the region; ISO dates, the first not after the last. */
export function sayDays(first: string, last: string, region: Region): string {
  const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(`en-${region}`, style).formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/** ISO dates as runs without a gap, in order. */
export function runsOf(dates: readonly string[]): { first: string; last: string }[] {
  const runs: { first: string; last: string }[] = [];
  for (const date of dates.toSorted()) {
    const run = runs.at(-1);
    if (run && date <= addDays(run.last, 1)) run.last = date;
    else runs.push({ first: date, last: date });
  }
  return runs;
}

/** "1 call", "3 calls". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The ISO date n days on; the date itself when it is none. */
export function addDays(iso: string, n: number): string {
  const day = readDay(iso);
  return day === undefined ? iso : writeDay(day + n);
}
