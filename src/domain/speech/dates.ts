// Dates in figures and with their month by name, and the short names of months and days.
import { cardinal, ordinal } from "./cardinals.ts";
import { aroundOf, type Reader, say } from "./reader.ts";
import type { Habit, Said } from "./spoken.ts";
import { sayYear } from "./years.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const NAMES = [...MONTHS, ..."monday tuesday wednesday thursday friday saturday sunday".split(" ")];
const MONTH = `(?<month>(?:${MONTHS.map((name) => name.slice(0, 3)).join("|")})[a-z]{0,6})\\b\\.?`;
const NAME = `(?:${NAMES.map((name) => name[0]?.toUpperCase() + name.slice(1, 3)).join("|")})`;
const END = "(?:st|nd|rd|th)?";
const DAYS = `(?<from>\\d{1,2})${END}(?:\\s?[-–—]\\s?(?<to>\\d{1,2})${END})?`;
/** Short names that are also words or first names: only beside a figure, a dash or another name are they dates. */
const DOUBTFUL = /^(?:jan|mar|jun|sat|sun|wed)$/;

/** The full name that a short one stands for; undefined for any other word. */
function fullName(short: string): string | undefined {
  const lower = short.toLowerCase();
  return NAMES.find((name) => name.startsWith(lower.replace(/^weds$/, "wed").replace(/^sept$/, "sep")));
}

const sayDay = (day: string) => ordinal(cardinal(day, "US"));
const isDay = (day: string) => Number(day) > 0 && Number(day) < 32;

function sayDate(day: string, month: string, year: string | undefined, habit: Habit): Said[] | undefined {
  const name = MONTHS[Number(month) - 1];
  if (!name || !isDay(day)) return undefined;
  const full = year?.length === 2 ? `20${year}` : year;
  const words = habit === "US" ? `${name} ${sayDay(day)}` : `${sayDay(day)} of ${name}`;
  return say(full ? `${words} ${sayYear(full, habit)}` : words);
}

/** Two figures in the habit's order, or in the other when only that is a date. */
function sayFigures(first: string, second: string, year: string | undefined, habit: Habit): Said[] | undefined {
  const [day, month] = habit === "US" ? [second, first] : [first, second];
  return sayDate(day, month, year, habit) ?? sayDate(month, day, year, habit);
}

/** "fifteenth", "twelfth to fourteenth"; undefined when that is no day. */
function sayDays(from: string, to: string | undefined): string | undefined {
  if (!isDay(from) || (to && !isDay(to))) return undefined;
  return sayDay(from) + (to ? ` to ${sayDay(to)}` : "");
}

/** The day or days of a named month in the order written; "may" and short names written small are other words. */
function sayNamed({ groups = {} }: RegExpExecArray, order: (days: string, month: string) => string): Said[] | undefined {
  const { from = "", to, month = "" } = groups;
  const [days, name] = [sayDays(from, to), /^(?:may|[a-z]{3})$/.test(month) ? undefined : fullName(month)];
  return days && name ? say(order(days, name)) : undefined;
}

/** 3/15 after "on" or past the usual fractions; 1/2, 3/4 and 24/7 are no dates. */
const isFraction = (top: number, bottom: number, before: string) =>
  top === bottom || (top < bottom && bottom <= 10 && !/\b(?:on|by|until|since|due|dated|day|Mon|Tue|Wed|Thu|Fri)\.?,? $/i.test(before));

export const DATES: Reader[] = [
  {
    pattern: /(\d{4})([-/])([01]?\d)\2([0-3]?\d)(?![\d-])/y,
    read: ([, year, , month = "", day = ""], habit) => sayDate(day, month, year, habit),
  },
  {
    pattern: /(\d{1,2})(?:([/.-])(\d{1,2})\2(\d{4})|\/(\d{1,2})\/(\d\d))(?![\d/])/y,
    read: ([, first = "", , second, year, slashed, short], habit) => sayFigures(first, second ?? slashed ?? "", year ?? short, habit),
  },
  {
    pattern: /(?!24\/7|9\/11)(\d{1,2})\/(\d{1,2})(?![\d/%])/y,
    read: (match, habit) => {
      const [, first = "", second = ""] = match;
      return isFraction(Number(first), Number(second), aroundOf(match)[0]) ? undefined : sayFigures(first, second, undefined, habit);
    },
  },
  {
    pattern: new RegExp(`${DAYS}(?: of|-)? ?${MONTH}`, "iy"),
    read: (match) => sayNamed(match, (days, month) => `${days} of ${month}`),
  },
];

/** Dates that start with a name, and the short names of months and days. */
export const NAMED_DATES: Reader[] = [
  {
    pattern: new RegExp(`${MONTH} (?:the )?${DAYS}(?![\\d:/%]|[.,]\\d| ?[ap]\\.?m)\\b`, "iy"),
    read: (match) => sayNamed(match, (days, month) => `${month} ${days}`),
  },
  {
    pattern: new RegExp(`${NAME}[a-z]{0,2}\\b\\.?`, "y"),
    read: (match) => {
      const [found] = match;
      const [before, after] = aroundOf(match);
      const short = found.replace(".", "");
      const isNear = /^,? ?[-–—/&]? ?(?:\d|[A-Z][a-z]{2}\b)|^[-–—/]/.test(after);
      const isAfter = /(?:[-–—/]|\b(?:on|by|this|next|and|\d) )$/.test(before);
      const isSure = !DOUBTFUL.test(short.toLowerCase()) || found.endsWith(".") || isNear || isAfter;
      const name = isSure ? fullName(short) : undefined;
      return name && name.length > short.length ? say(name) : undefined;
    },
  },
];

/** "Mon–Fri" and "Jan–Dec" are spans. */
export const NAME_SPANS: Reader[] = [
  {
    pattern: new RegExp(`[-–—](?= ?${NAME}[a-z]{0,6}\\b)(?<=\\b${NAME}[a-z]{0,6}\\.? ?.)`, "y"),
    read: () => say("to"),
  },
];
