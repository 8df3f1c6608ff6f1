// Amounts: whole numbers with commas and decimals, their scales, and fractions.
import { cardinal, ordinal, spellDigits } from "./cardinals.ts";
import type { Reader } from "./reader.ts";
import { say } from "./reader.ts";
import type { Habit, Said } from "./spoken.ts";

/** A number as written, for patterns: commas by threes, a decimal part, or the decimal part alone. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+`;
/** Short scales as they stand behind a number. */
export const SCALES: Record<string, string> = { k: "thousand", m: "million", mm: "million", bn: "billion", b: "billion", tn: "trillion" };

/** "three point one four"; a decimal part alone starts with "point". */
export function sayAmount(amount: string, habit: Habit): string {
  const [whole = "", part] = amount.split(".");
  return `${whole && cardinal(whole, habit)}${part ? ` point ${spellDigits(part, "zero")}` : ""}`.trim();
}

/** "one half", "three quarters", "five sixteenths". */
export function sayFraction(top: number, bottom: number, habit: Habit): string {
  const name = bottom === 2 ? "half" : bottom === 4 ? "quarter" : ordinal(cardinal(String(bottom), habit));
  return `${cardinal(String(top), habit)} ${top === 1 ? name : bottom === 2 ? "halves" : `${name}s`}`;
}

function sayMixed(whole: string | undefined, part: string, habit: Habit): Said[] {
  const [top = 1, bottom = 1] = part.split(/[/⁄]/).map(Number);
  const fraction = sayFraction(top, bottom, habit);
  if (!whole) return say(fraction);
  return say(`${cardinal(whole, habit)} and ${bottom === 2 || bottom === 4 ? fraction.replace(/^one/, "a") : fraction}`);
}

/** 24/7 and 50/50 are said as pairs, proper fractions as parts, the rest "over". */
function sayParts(top: number, bottom: number, habit: Habit): Said[] {
  const [first, second] = [top, bottom].map((n) => cardinal(String(n), habit));
  if (top === bottom || `${top}/${bottom}` === "24/7" || `${top}/${bottom}` === "9/11") return say(`${first} ${second}`);
  return say(top < bottom && top && bottom <= 100 ? sayFraction(top, bottom, habit) : `${first} over ${second}`);
}

export const FRACTIONS: Reader[] = [
  {
    pattern: /(\d+)?\s?([½¼¾⅓-⅞])/y,
    read: ([, whole, sign = ""], habit) => sayMixed(whole, sign.normalize("NFKD"), habit),
  },
  {
    pattern: /(\d{1,3})[ -](\d\/(?:[2-9]|1[06]|32|64))(?![\d/])/y,
    read: ([, whole, part = ""], habit) => sayMixed(whole, part, habit),
  },
  {
    pattern: /(\d{1,3})\/(\d{1,3})(?![\d/])/y,
    read: ([, top, bottom], habit) => sayParts(Number(top), Number(bottom), habit),
  },
];
