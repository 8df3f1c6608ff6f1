// Amounts: whole numbers with commas and decimals, counted things, and fractions.
import { cardinal, ordinal, spellDigits } from "./cardinals.ts";
import type { Reader } from "./reader.ts";
import type { Habit } from "../regions.ts";

/** A number as written, for patterns: commas by threes, a decimal part, or the decimal part alone. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+`;

/** "three point one four"; a decimal part alone starts with "point". */
export function sayAmount(amount: string, habit: Habit): string {
  const [whole = "", part] = amount.split(".");
  return (whole && cardinal(whole, habit)) + (part ? ` point ${spellDigits(part, "zero")}` : "");
}

/** "one pound", "two feet": the plural stands after a bar, or is made with an s. */
export function count(amount: string, names: string, habit: Habit, isOne = amount === "1"): string {
  const [one, many = `${one}s`] = names.split("|");
  return `${sayAmount(amount, habit)} ${isOne ? one : many}`;
}

/** "one half", "three quarters", "five sixteenths". */
function sayFraction(top: string, bottom: string): string {
  const name = bottom === "2" ? "half|halves" : bottom === "4" ? "quarter" : ordinal(cardinal(bottom));
  return count(top, name, "US");
}

/** Proper fractions are parts, 50/50 and 24/7 pairs, the rest "over". */
function sayParts(part: string, habit: Habit): string {
  const [top = "", bottom = ""] = part.normalize("NFKD").split(/\D/);
  if (Number(top) < Number(bottom)) return sayFraction(top, bottom);
  return `${cardinal(top, habit)} ${top === bottom || top === "24" ? "" : "over "}${cardinal(bottom, habit)}`;
}

export const FRACTIONS: Reader[] = [
  [
    /(?:(\d{1,3})(?:[ -]|(?=\D)))?([½-¾⅓-⅞]|\d{1,3}\/\d{1,3})(?:[rt][dh]s?\b)?(?![\d/])/y,
    (habit, _, whole, part) =>
      whole ? `${cardinal(whole, habit)} and ${sayParts(part, habit).replace(/^one (?!e)/, "a ")}` : sayParts(part, habit),
  ],
];
