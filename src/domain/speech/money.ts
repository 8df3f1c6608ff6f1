// Sums of money with their sign before them: "three pounds fifty", "one point two million dollars".
import { count, NUMBER, sayAmount } from "./amounts.ts";
import { cardinal } from "./cardinals.ts";
import type { Reader } from "./reader.ts";
import type { Habit } from "../regions.ts";

const SIGNS: Record<string, string> = { $: "dollar", "£": "pound", "€": "euro", "¥": "yen|yen" };
const LANDS: Record<string, string> = { A: "australian ", U: "u s ", C: "canadian ", N: "new zealand " };
/** Short scales as they stand behind a sum. */
const SCALES: Record<string, string> = { k: "thousand", m: "million", b: "billion", t: "trillion" };

/** Whole units and hundredths each by name; pounds leave the pence unnamed from ten on. */
function sayCoins(amount: string, name: string, habit: Habit): string {
  const [, whole = "", part = ""] = /^([\d,]*)\.(\d\d)$/.exec(amount) ?? [];
  if (!part) return count(amount, name, habit);
  const isPound = name === "pound";
  const coins = count(String(Number(part)), isPound ? "penny|pence" : "cent", habit);
  if (!/[1-9]/.test(whole)) return coins;
  const rest = part === "00" ? "" : isPound && part >= "10" ? cardinal(part) : `and ${coins}`;
  return `${count(whole, name, habit)} ${rest}`;
}

export const MONEY: Reader[] = [
  [
    new RegExp(
      `((?:AU?|US|CA?|NZ)(?=\\$))?([$£€¥]) ?(${NUMBER})(?:-(${NUMBER}))?(?: ?([kmbt]|mm|[bt]n)(?!\\w)| ([mbtr]+illion|thousand))?`,
      "iy",
    ),
    (habit, _, land, sign, amount, upTo, short, long) => {
      const name = (LANDS[land.charAt(0)] ?? "") + SIGNS[sign];
      const scale = SCALES[short.charAt(0).toLowerCase()] ?? long;
      if (!upTo && !scale) return sayCoins(amount, name, habit);
      return `${sayAmount(amount, habit)} ${upTo && `to ${sayAmount(upTo, habit)}`} ${scale} ${name}s`;
    },
  ],
];
