// How holidays find their day in a year: by date, by weekday of a month, by Easter, or by a table.
import { type Day, dayOf, weekdayOf } from "./civil.ts";

/** The day of a holiday in a year; undefined in years that do not have it. */
export interface HolidayRule {
  name: string;
  on: (year: number) => Day | undefined;
  /** Gets no substitute, whatever its region does. */
  isFixed?: true;
}

export const MONDAY = 1;

export const date = (name: string, month: number, day: number): HolidayRule => ({ name, on: (year) => dayOf(year, month, day) });
export const easter = (name: string, offset: number): HolidayRule => ({ name, on: (year) => easterOf(year) + offset });
export const first = (name: string, month: number, weekday = MONDAY): HolidayRule => nth(name, month, 1, weekday);
export const nth = (name: string, month: number, n: number, weekday = MONDAY): HolidayRule => ({
  name,
  on: (year) => onOrAfter(dayOf(year, month, 7 * n - 6), weekday),
});
export const last = (name: string, month: number, weekday = MONDAY): HolidayRule => ({
  name,
  on: (year) => onOrAfter(dayOf(year, month + 1, 1), weekday) - 7,
});
export const once = (name: string, year: number, month: number, day: number): HolidayRule => ({
  name,
  on: (asked) => (asked === year ? dayOf(year, month, day) : undefined),
});

/** The first such weekday (ISO 1–7) on a day or after it. */
export const onOrAfter = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** Easter Sunday of the Gregorian calendar: the Sunday after the full moon of the church's tables. */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (19 * (year % 19) + correction + 15) % 30;
  const moon = age - (age > 28 || (age === 28 && year % 19 > 10) ? 1 : 0);
  const fullMoon = dayOf(year, 3, 21 + moon);
  return onOrAfter(fullMoon + 1, 7);
}

/** Matariki, always a Friday, as set down in Schedule 1 of the Te Kāhui o Matariki Public Holiday Act 2022 ("MDD"). */
const MATARIKI_FROM = 2022;
const MATARIKI = [624, 714, 628, 620, 710, 625, 714, 706, 621, 711, 702, 624, 707, 629, 718, 710, 625, 715, 706];

export function matariki(year: number): Day | undefined {
  const code = MATARIKI[year - MATARIKI_FROM];
  return code === undefined ? undefined : dayOf(year, Math.floor(code / 100), code % 100);
}

/** The first Monday of February, or the 1st itself when that is a Friday (Irish regulations of 2022). */
export function brigid(year: number): Day {
  const february = dayOf(year, 2, 1);
  return weekdayOf(february) === 5 ? february : onOrAfter(february, MONDAY);
}
