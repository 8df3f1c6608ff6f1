// Whole numbers, digits and ordinals in English words.
import type { Habit } from "./spoken.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES = ["", " thousand", " million", " billion", " trillion"];
const ODD_ORDINALS: Record<string, string> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** 0 to 99: "forty two". */
export function belowHundred(n: number): string {
  if (n < 20) return ONES[n] ?? "";
  return `${TENS[Math.floor(n / 10)]}${n % 10 ? ` ${ONES[n % 10]}` : ""}`;
}

/** Digits one by one; zero is "oh", or another word. */
export function spellDigits(digits: string, zero = "oh"): string {
  return [...digits].map((digit) => (digit === "0" ? zero : ONES[Number(digit)])).join(" ");
}

function belowThousand(n: number, and: string): string {
  const hundreds = Math.floor(n / 100);
  if (!hundreds) return belowHundred(n);
  return `${ONES[hundreds]} hundred${n % 100 ? `${and} ${belowHundred(n % 100)}` : ""}`;
}

/** A whole number (commas allowed) in words; outside the US with its "and"; from a quadrillion on, digit by digit. */
export function cardinal(digits: string, habit: Habit): string {
  const plain = digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  if (plain.length > 15) return spellDigits(plain, "zero");
  const and = habit === "US" ? "" : " and";
  const groups = plain.length < 4 ? [plain] : plain.replace(/\B(?=(?:\d{3})+$)/g, ",").split(",");
  const words = groups.flatMap((group, index) => {
    const n = Number(group);
    if (!n) return [];
    const isLast = index === groups.length - 1;
    return (isLast && index && n < 100 && and ? "and " : "") + belowThousand(n, and) + SCALES[groups.length - 1 - index];
  });
  return words.join(" ").trim() || "zero";
}

/** The ordinal of a number in words: "twenty first", "one hundredth". */
export function ordinal(words: string): string {
  return words.replace(/\w+$/, (last) => ODD_ORDINALS[last] ?? `${last.replace(/y$/, "ie")}th`);
}
