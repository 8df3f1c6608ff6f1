// Dates in figures and with their month by name, and the short names of months and days.
import { cardinal, ordinal, sayYear } from "./cardinals.ts";
import type { Reader } from "./reader.ts";
import type { Habit } from "../regions.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const NAMES = [...MONTHS, ..."monday tuesday wednesday thursday friday saturday sunday".split(" ")];
const DAYS = String.raw`(\d\d?)(?:st|nd|rd|th)?(?: ?- ?(\d\d?)(?:st|nd|rd|th)?)?`;
const NAME = String.raw`([A-Za-z][a-z]{2,8})\b\.?`;

/** The full name of which at least three letters are given, from these names. */
const fullName = (short: string, names = NAMES) => names.find((name) => name.startsWith(short.toLowerCase())) ?? "";

/** "fifteenth"; "" when that is no day. */
const sayDay = (day: string) => (Number(day) > 0 && Number(day) < 32 ? ordinal(cardinal(day)) : "");

/** "twelfth to fourteenth"; "" when that is no day of a month. */
function sayDays(from: string, to: string, month: string): string {
  return fullName(month, MONTHS) && sayDay(from) && sayDay(from) + (to && ` to ${sayDay(to)}`);
}

function sayDate(day: string, month: string, year: string, habit: Habit): string {
  const name = MONTHS[Number(month) - 1];
  const words = habit === "US" ? `${name} ${sayDay(day)}` : `${sayDay(day)} of ${name}`;
  return name && sayDay(day) ? `${words} ${year && sayYear(year.padStart(4, "20"), habit)}` : "";
}

/** Two figures in the habit's order, or in the other when only that is a date. */
function sayFigures(first: string, second: string, year: string, habit: Habit): string {
  const [day, month] = habit === "US" ? [second, first] : [first, second];
  return sayDate(day, month, year, habit) || sayDate(month, day, year, habit);
}

/** 3/4 and 7/10 are fractions, 3/15 and 7/4 are dates. */
const isFraction = (top: number, bottom: number) => top < bottom && bottom <= 10;

export const DATES: Reader[] = [
  [/(\d{4})-(\d\d?)-(\d\d?)(?![\d-])/y, (habit, _, year, month, day) => sayDate(day, month, year, habit)],
  [
    /(\d\d?)([/.-])(\d\d?)\2(\d{4}|(?<=\/)\d\d)(?![\d/])/y,
    (habit, _, first, _sign, second, year) => sayFigures(first, second, year, habit),
  ],
  [
    /(?!24\/7)(?<=(\bon )?)(\d\d?)\/(\d\d?)(?![\d/%])/y,
    (habit, _, on, first, second) => (on || !isFraction(Number(first), Number(second)) ? sayFigures(first, second, "", habit) : ""),
  ],
  [
    new RegExp(`${DAYS}(?: of|-)? ?(?!may)${NAME}`, "y"),
    (_habit, _, from, to, month) => sayDays(from, to, month) && `${sayDays(from, to, month)} of ${fullName(month)}`,
  ],
  [
    new RegExp(`(?!may)${NAME} (?:the )?${DAYS}(?![\\d:/%]|[.,]\\d| ?[ap]\\.?m)\\b`, "y"),
    (_habit, _, month, from, to) => sayDays(from, to, month) && `${fullName(month)} ${sayDays(from, to, month)}`,
  ],
  [
    new RegExp(`${NAME} ?- ?${NAME}`, "y"),
    (_habit, _, from, to) => fullName(from) && fullName(to) && `${fullName(from)} to ${fullName(to)}`,
  ],
  [/(?!(?:Jan|Sat|Sun)(?! ?[.,\d&]))([A-Z][a-z]{2,4})\b\.?/y, (_habit, _, name) => fullName(name)],
];
