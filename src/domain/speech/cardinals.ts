// Whole numbers, digits and ordinals in English words.
import type { Habit } from "../regions.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** How an ordinal ends for what its number ends in; "th" in place of what is not here, as of the last letter of "eight". */
const ORDINAL_ENDS: Record<string, string> = { one: "first", two: "second", three: "third", ve: "fth", y: "ieth" };
const SIZES: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1000, "thousand"],
  [100, "hundred"],
];

/** A whole number in words, "and" before what is left below a hundred where habit has it. */
function inWords(n: number, and: string): string {
  const [size, name] = SIZES.find(([least]) => n >= least) ?? [10, ""];
  const [count, rest] = [Math.floor(n / size), n % size];
  if (n < 20) return ONES[n] ?? "";
  const head = name ? `${inWords(count, and)} ${name}` : TENS[count - 2];
  return head + (rest ? ` ${name && rest < 100 ? and : ""}${inWords(rest, and)}` : "");
}

/** A whole number (commas allowed) in words; outside the US with its "and"; from a quadrillion on, digit by digit. */
export function cardinal(digits: string, habit: Habit = "US"): string {
  const n = Number(digits.replaceAll(",", ""));
  return n < 1e15 ? inWords(n, habit === "US" ? "" : "and ") : spellDigits(digits, "zero");
}

/** Digits one by one; zero is "oh", or another word. What is no digit is left out. */
export const spellDigits = (digits: string, zero = "oh"): string =>
  (digits.match(/\d/g) ?? []).map((digit) => (digit === "0" ? zero : ONES[Number(digit)])).join(" ");

/** The same, to be timed as digits. */
export const readOut = (digits: string): string => spellDigits(digits).replace(/\w+/g, "#$&");

/** The ordinal of a number in words: "twenty first", "one hundredth". */
export const ordinal = (words: string): string => words.replace(/(?:one|two|three|ve|[ety])?$/, (end) => ORDINAL_ENDS[end] ?? "th");

/** Hours and minutes, or the halves of a year: "nineteen oh six", "seventeen thirty", "fourteen hundred". */
export function pairs(first: string, last: string): string {
  return `${first && cardinal(first)} ${last === "00" ? "hundred" : last.startsWith("0") ? spellDigits(last) : cardinal(last)}`;
}

/** A year of four digits: "nineteen oh six", "two thousand five", "twenty twenty six". */
export const sayYear = (digits: string, habit?: Habit): string =>
  /^.00/.test(digits) ? cardinal(digits, habit) : pairs(digits.slice(0, 2), digits.slice(2));

/** The digits of a code: a year, one or two as a number, more of them one by one. */
export const figures = (digits: string): string =>
  /^20[12]\d$/.test(digits) ? sayYear(digits) : /^[1-9](?:\d|00)?$/.test(digits) ? cardinal(digits) : readOut(digits);
