// Roman numerals: ordinals after the names of kings and people, numbers after chapters, wars and other numbered things.
import { cardinal, ordinal } from "./cardinals.ts";
import { aroundOf, type Reader, say } from "./reader.ts";

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
const KINGS = /\b(?:Henry|Elizabeth|George|Charles|Edward|James|William)\s$/;
const NUMBERED =
  /\b(?:chapter|part|act|scene|vol(?:ume|\.)|book|phase|type|class|section|appendix|level|tier|title|war|article|stage|unit|basel|rocky)\s$/i;

/** The value of a Roman numeral up to 89; undefined when it is written wrongly. */
export function readRoman(numeral: string): number | undefined {
  if (!/^(?:X[L]|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return undefined;
  const values = [...numeral].map((sign) => VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function sayRoman(numeral: string, before: string, after: string): string | undefined {
  const words = cardinal(String(readRoman(numeral)), "US");
  if (NUMBERED.test(before)) return words;
  const isOfKing = numeral.length > 1 ? numeral !== "XL" && /[A-Z]\w+\s$/.test(before) : KINGS.test(before) && !/^ [a-z]/.test(after);
  if (isOfKing) return `the ${ordinal(words)}`;
  return numeral.length > 2 ? words : undefined;
}

export const ROMANS: Reader[] = [
  {
    pattern: /([IVXL]{1,8})(['’]s)?(?![\w'’])/y,
    read: (match) => {
      const [, numeral = "", ending = ""] = match;
      const words = readRoman(numeral) && sayRoman(numeral, ...aroundOf(match));
      return words ? say(words + ending) : undefined;
    },
  },
];
