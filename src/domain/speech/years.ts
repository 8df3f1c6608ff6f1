// Ordinals, decades and years.
import { cardinal, ordinal, pairs, sayYear } from "./cardinals.ts";
import type { Reader } from "./reader.ts";

export const YEARS: Reader[] = [
  [/(\d[\d,]{0,14})(?:st|nd|rd|th)\b/iy, (habit, _, digits) => ordinal(cardinal(digits, habit))],
  [
    /'?(\d\d)?(\d0)'?s\b/y,
    (_habit, _, century, decade) => `${century ? sayYear(century + decade) : cardinal(decade)}s`.replace("ys", "ies"),
  ],
  [/'(\d\d)(?!\w)/y, (_habit, _, year) => pairs("", year)],
  [
    /(?<!\b(?:over|about|than|least) )(?:19[5-9]\d|20[0-3]\d|1\d{3}(?! (?:people|[a-z]{3,}s)\b))(?![\d%]|[.,]\d)/y,
    (habit, year) => sayYear(year, habit),
  ],
];
