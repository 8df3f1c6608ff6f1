// Civil dates as people say, write and text them. Dates are ISO strings (YYYY-MM-DD); today is an argument.
import { habitOf, type Region } from "../regions.ts";
import { counted, ordinal } from "./numbers.ts";

/** Said aloud, written out, or squeezed into a text. */
export type Style = "spoken" | "written" | "brief";

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const NEAR_DAYS = 20;

/** A date of the Gregorian calendar, of no zone. `number` counts days since 1970-01-01, a Thursday. */
export interface CivilDate {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: number;
}

const MILLISECONDS = 86_400_000;

/** The date of a day number. */
function dateOf(number: number): CivilDate {
  const date = new Date(number * MILLISECONDS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { iso: date.toISOString().slice(0, 10), year, month, day, number };
}

/** What was read lately: the same dates are asked for again and again. */
const known = new Map<string, CivilDate>();
const MOST_KNOWN = 5000;

/** The date, or undefined when the text is not a real ISO date (30 February is not). */
export function readDate(text: string): CivilDate | undefined {
  const before = known.get(text);
  if (before || !/^\d{4}-\d\d-\d\d$/.test(text)) return before;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = dateOf(new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS);
  if (date.iso !== text) return undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, date);
  return date;
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => to.number - from.number;

/** 0 is Sunday. */
export const weekday = ({ number }: CivilDate): number => (((number + 4) % 7) + 7) % 7;

/** n working days (Monday to Friday) on from a date, or back from it when n is negative. */
export function addWorkdays(from: CivilDate, n: number): CivilDate {
  let date = from;
  const step = Math.sign(n);
  for (let left = Math.abs(n); left > 0;) {
    date = dateOf(date.number + step);
    if (weekday(date) % 6 !== 0) left -= 1;
  }
  return date;
}

/** "Thursday the 16th" while that cannot be mistaken, with the month from three weeks away; "Thu 16 Dec" in a text. */
export function nameDay(date: CivilDate, today: CivilDate, style: Style, region: Region): string {
  const day = WEEKDAYS[weekday(date)] as string;
  const month = MONTHS[date.month - 1] as string;
  const far = Math.abs(daysBetween(today, date)) > NEAR_DAYS;
  const year = Math.abs(daysBetween(today, date)) > 180 ? date.year : undefined;
  if (style === "brief") return briefDay(day, month, date.day, region) + (year ? ` ${year}` : "");
  if (style === "spoken" && !far) return `${day} the ${ordinal(date.day)}`;
  if (habitOf(region) === "US") return `${day}, ${month} ${style === "spoken" ? ordinal(date.day) : date.day}${year ? `, ${year}` : ""}`;
  return `${day} ${style === "spoken" ? `the ${ordinal(date.day)} of` : date.day} ${month}${year ? ` ${year}` : ""}`;
}

function briefDay(day: string, month: string, number: number, region: Region): string {
  const short = month.slice(0, 3);
  return habitOf(region) === "US" ? `${day.slice(0, 3)} ${short} ${number}` : `${day.slice(0, 3)} ${number} ${short}`;
}

/** "tomorrow", "today", "yesterday" or "on Thursday the 16th"; what is read later names the day. */
export function onDay(date: CivilDate, today: CivilDate, style: Style, region: Region): string {
  const near = ["yesterday", "today", "tomorrow"][daysBetween(today, date) + 1];
  if (near && style !== "written") return near;
  const name = nameDay(date, today, style, region);
  return style === "brief" ? name : `on ${name}`;
}

/** "three weeks", or "five days" below one week; counted in whole weeks, never rounded up. */
export function since(date: CivilDate, today: CivilDate): string {
  const days = Math.max(0, daysBetween(date, today));
  if (days === 0) return "less than a day";
  return days < 7 ? counted(days, "day") : counted(Math.floor(days / 7), "week");
}
