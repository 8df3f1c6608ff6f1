// Working days: every day that is neither in the weekend nor a day off.
import { type Day, readDay, weekdayOf } from "./civil.ts";
import { badDate, refuse, type Result } from "./results.ts";

/** Weekdays (ISO 1–7) and single days on which nobody is contacted. */
export interface DaysOff {
  weekend: ReadonlySet<number>;
  holidays: ReadonlySet<Day>;
}

/** Reads ISO weekdays and ISO dates; a week needs one working day at least. */
export function readDaysOff(weekend: readonly number[], holidays: Iterable<string>): Result<DaysOff> {
  const isReadable = weekend.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  if (!isReadable || new Set(weekend).size > 6) {
    return refuse("bad-weekend", "The weekend must be weekdays from 1 (Monday) to 7 (Sunday) and leave one to work on.");
  }
  const days = new Set<Day>();
  for (const holiday of holidays) {
    const day = readDay(holiday);
    if (day === undefined) return badDate("days off", holiday);
    days.add(day);
  }
  return { ok: { weekend: new Set(weekend), holidays: days } };
}

export function isWorkday(off: DaysOff, day: Day): boolean {
  return !off.weekend.has(weekdayOf(day)) && !off.holidays.has(day);
}

/** The day itself when it is a working day, else the next one. */
export function roll(off: DaysOff, day: Day): Day {
  let landed = day;
  while (!isWorkday(off, landed)) landed += 1;
  return landed;
}

/** The first working day strictly after a day. */
export const nextWorkday = (off: DaysOff, day: Day): Day => roll(off, day + 1);

/** n working days on, or back when n is negative; a day itself, working or not, when n is 0. */
export function addWorkdays(off: DaysOff, day: Day, n: number): Day {
  const step = Math.sign(n);
  let landed = day;
  for (let left = Math.abs(n); left > 0;) {
    landed += step;
    if (isWorkday(off, landed)) left -= 1;
  }
  return landed;
}

/** How many working days lead from one day to another: addWorkdays(from, n) is `to` when that is a working day. */
export function workdaysBetween(off: DaysOff, from: Day, to: Day): number {
  const step = Math.sign(to - from);
  let count = 0;
  for (let day = from; day !== to;) {
    day += step;
    if (isWorkday(off, day)) count += step;
  }
  return count;
}
