// The days that a month or a week on the wall shows, and the months beside it.
import { readDate } from "../message/days.ts";
import { type Day, dayOf, readDay, weekdayOf, writeDay } from "./civil.ts";

/** ISO: 1 is Monday, 7 is Sunday. */
export type FirstDay = 1 | 7;

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The ISO dates of the week of a day; none when `anchor` is no date from 1900 to 2199. */
export function weekDays(anchor: string, firstDay: FirstDay = 1): string[] {
  const day = readDay(anchor);
  return day === undefined ? [] : weekFrom(weekStart(day, firstDay));
}

/** The ISO dates of the whole weeks that a month touches, four to six; none when `anchor` is no date from 1900 to 2199. */
export function monthDays(anchor: string, firstDay: FirstDay = 1): string[][] {
  const date = readDate(anchor);
  if (!date || readDay(anchor) === undefined) return [];
  const first = weekStart(dayOf(date.year, date.month, 1), firstDay);
  const next = dayOf(date.year, date.month + 1, 1);
  return Array.from({ length: Math.ceil((next - first) / 7) }, (_, week) => weekFrom(first + week * 7));
}

const weekStart = (day: Day, firstDay: FirstDay): Day => day - ((weekdayOf(day) - firstDay + 7) % 7);
const weekFrom = (first: Day): string[] => WEEK.map((n) => writeDay(first + n));

/** The same day of the month before, or that month's last; at the ends of the calendar (1900, 2199) the day itself. */
export const monthBefore = (anchor: string): string => otherMonth(anchor, -1);

/** The same day of the month after, or that month's last; at the ends of the calendar (1900, 2199) the day itself. */
export const monthAfter = (anchor: string): string => otherMonth(anchor, 1);

function otherMonth(anchor: string, months: number): string {
  const date = readDate(anchor);
  if (!date) return anchor;
  const [first, next] = [dayOf(date.year, date.month + months, 1), dayOf(date.year, date.month + months + 1, 1)];
  const other = writeDay(Math.min(first + date.day, next) - 1);
  return readDay(other) === undefined ? anchor : other;
}
