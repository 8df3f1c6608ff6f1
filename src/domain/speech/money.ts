// Sums of money with their sign before or after: "three pounds fifty", "one point two million dollars".
import { NUMBER, SCALES, sayAmount } from "./amounts.ts";
import { cardinal } from "./cardinals.ts";
import { aroundOf, type Reader, say } from "./reader.ts";
import type { Habit } from "./spoken.ts";

const SIGNS: Record<string, string> = { $: "dollar", "£": "pound", "€": "euro", "¥": "yen", "₹": "rupee" };
const LANDS: Record<string, string> = { A: "australian ", U: "u s ", C: "canadian ", N: "new zealand " };
const SCALE = String.raw`(?:\s?(k|mm?|bn?|tn)(?![\w])|\s(thousand|[mb]illion|trillion)\b)?`;

const plural = (name: string, isOne: boolean) => (isOne || name === "yen" ? name : `${name}s`);

/** An amount without a scale: whole units and hundredths each by name; pounds leave the pence unnamed from ten on. */
function sayCoins(amount: string, name: string, isSingle: boolean, habit: Habit): string {
  const [whole = "", part = ""] = amount.replaceAll(",", "").split(".");
  if (part.length === 1 || part.length > 2) return `${sayAmount(amount, habit)} ${plural(name, isSingle)}`;
  const units = `${cardinal(whole, habit)} ${plural(name, isSingle || whole === "1")}`;
  if (!Number(part)) return units;
  const coin = name.endsWith("pound") ? (part === "01" ? "penny" : "pence") : plural("cent", part === "01");
  const rest = cardinal(part, habit);
  if (!Number(whole)) return `${rest} ${coin}`;
  return name.endsWith("pound") && part >= "10" ? `${units} ${rest}` : `${units} and ${rest} ${coin}`;
}

interface Sum {
  amount: string;
  upTo: string | undefined;
  scale: string | undefined;
  name: string;
  isSingle: boolean;
}

function saySum({ amount, upTo, scale, name, isSingle }: Sum, habit: Habit) {
  if (!upTo && !scale) return say(sayCoins(amount, name, isSingle, habit));
  const range = sayAmount(amount, habit) + (upTo ? ` to ${sayAmount(upTo, habit)}` : "");
  return say(`${range} ${scale ? (SCALES[scale] ?? scale) : ""} ${plural(name, isSingle)}`);
}

function isSingle(match: RegExpExecArray): boolean {
  const [before, after] = aroundOf(match);
  return /\ban? $/i.test(before) && /^[ -][a-z]/.test(after);
}

export const MONEY: Reader[] = [
  {
    pattern: new RegExp(
      String.raw`((?:AU?|US|CA?|NZ)(?=\$))?([$£€¥₹])\s?(${NUMBER})${SCALE}(?:\s?[-–—]\s?(${NUMBER})${SCALE}(?![\w%]))?`,
      "iy",
    ),
    read: (match, habit) => {
      const [, land = "", sign = "", amount = "", short, long, upTo, shortTo, longTo] = match;
      const name = (LANDS[land[0]?.toUpperCase() ?? ""] ?? "") + SIGNS[sign];
      const scale = (longTo ?? shortTo ?? long ?? short)?.toLowerCase();
      return saySum({ amount, upTo, scale, name, isSingle: isSingle(match) }, habit);
    },
  },
  {
    pattern: new RegExp(String.raw`(${NUMBER})${SCALE}\s?([$£€])(?!\d)`, "y"),
    read: ([, amount = "", short, long, sign = ""], habit) =>
      saySum({ amount, upTo: undefined, scale: long ?? short, name: SIGNS[sign] ?? "", isSingle: false }, habit),
  },
];
