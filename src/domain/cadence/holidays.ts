// The public holidays of a region and year, with the days that stand in for weekends.
import { type Day, weekdayOf, writeDay } from "./civil.ts";
import type { HolidayRule } from "./holiday-days.ts";
import { HOLIDAY_RULES, type Region, type Substitute } from "./holiday-rules.ts";

export interface Holiday {
  /** ISO date. */
  date: string;
  name: string;
}

/** Until the end of this year the rules were held against what governments have announced; later days may still change. */
export const CHECKED_UNTIL = 2028;

interface Kept {
  name: string;
  day: Day;
}

export const isRegion = (text: string): text is Region => Object.hasOwn(HOLIDAY_RULES, text);

/** Days off in a year, in order; a holiday on a weekend gives way to its substitute where the region has one. */
export function holidaysOf(region: Region, year: number): Holiday[] {
  const { substitute, rules } = HOLIDAY_RULES[region];
  const found = [year, year + 1].flatMap((one) => observe(rules, one, substitute));
  const inYear = found.map(({ name, day }) => ({ date: writeDay(day), name })).filter(({ date }) => date.startsWith(`${year}-`));
  return inYear.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function observe(rules: readonly HolidayRule[], year: number, substitute: Substitute): Kept[] {
  const taken = new Set(rules.flatMap(({ on }) => on(year) ?? []));
  return rules.flatMap(({ name, on, isFixed }) => {
    const day = on(year);
    if (day === undefined) return [];
    const kept = isFixed ? day : standIn(day, taken, substitute);
    taken.add(kept);
    return [{ name: kept === day ? name : `${name} (observed)`, day: kept }];
  });
}

const isWeekend = (day: Day) => weekdayOf(day) > 5;

function standIn(day: Day, taken: ReadonlySet<Day>, substitute: Substitute): Day {
  if (!isWeekend(day) || substitute === "none") return day;
  if (substitute === "nearest") return weekdayOf(day) === 6 ? day - 1 : day + 1;
  let free = day + 1;
  while (isWeekend(free) || taken.has(free)) free += 1;
  return free;
}
