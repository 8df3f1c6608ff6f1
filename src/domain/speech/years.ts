// Years and decades, and the other numbers that are said two digits at a time: rooms and house numbers.
import { belowHundred, cardinal, ordinal, spellDigits } from "./cardinals.ts";
import { aroundOf, type Reader, say } from "./reader.ts";
import type { Habit } from "./spoken.ts";
import { UNIT } from "./units.ts";

const STREET = "St|Ave|R(?:oa)?d|B(?:oule)?v|Dr|La?n|Way|Ct";

/** Three or four digits in pairs: "three oh five", "twelve oh four", "sixteen hundred". */
export function sayPairs(digits: string): string {
  const last = digits.slice(-2);
  const first = belowHundred(Number(digits.slice(0, -2)));
  if (last === "00") return `${first} hundred`;
  return `${first} ${sayTwo(last)}`;
}

const sayTwo = (digits: string) => (digits.startsWith("0") ? spellDigits(digits) : belowHundred(Number(digits)));

/** A year of four digits: "nineteen oh six", "two thousand five", "twenty twenty six". */
export const sayYear = (digits: string, habit: Habit): string =>
  /^(?:[02-9]00.|.000)$/.test(digits) ? cardinal(digits, habit) : sayPairs(digits);

const pluralOf = (words: string) => `${words.replace(/y$/, "ie").replace(/x$/, "xe")}s`;

/** Is a number that looks like a year a count of things? Its neighbours tell. */
function isCount(match: RegExpExecArray): boolean {
  const [found] = match;
  const [before, after] = aroundOf(match);
  if (/\b(?:over|about|nearly|almost|than|least|around|all|some|every)\s$/i.test(before)) return true;
  const isRecent = found >= "1950" && found < "2040";
  return !isRecent && /^ (?:people|(?!(?:was|is|has|its|as|this|does)\b)[a-z]+s)\b/.test(after);
}

/** "1st", "1990s" and "'05": asked before codes of digits and letters. */
export const ORDINALS: Reader[] = [
  {
    pattern: /(\d[\d,]{0,14})(?:st|nd|rd|th)\b/iy,
    read: ([, found = ""], habit) => say(ordinal(cardinal(found, habit))),
  },
  {
    pattern: /((?:\d\d)?\d0)['’]?s\b/y,
    read: ([, found = ""], habit) => say(pluralOf(found.length === 4 ? sayYear(found, habit) : cardinal(found, habit))),
  },
  {
    pattern: /(?<!\d)['’‘](\d\d)(s?)(?!\w)/y,
    read: ([, found = "", many]) => say(many ? pluralOf(sayTwo(found)) : sayTwo(found)),
  },
];

export const YEARS: Reader[] = [
  {
    pattern: /(?=\d{3})(?<=\b(?:room|rm|flat|suite|ste\.?|apt\.?|apartment|unit|flight|route|highway|interstate|gate) )\d{3,4}(?!\d|,\d)/iy,
    read: ([found]) => say(sayPairs(found)),
  },
  {
    pattern: new RegExp(`\\d{3,4}(?=(?: [NSEW]\\.?)?(?: [A-Z][a-z]+| \\d+[a-z]{2}){1,2} (?:${STREET}))`, "y"),
    read: ([found]) => say(sayPairs(found)),
  },
  {
    pattern: new RegExp(`(?:1[1-9]|20)\\d\\d(?![\\d%]|[.,]\\d|\\s?-?(?:${UNIT})(?!\\w))`, "y"),
    read: (match, habit) => (isCount(match) ? undefined : say(sayYear(match[0], habit))),
  },
];
