// Numbers and counted nouns as English says them.

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty".split(" ");

/** 0 to 59 in words, 21 as "twenty-one"; anything else in digits. */
export function inWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 59) return String(n);
  if (n < 20) return SMALL[n] as string;
  const unit = n % 10;
  return (TENS[Math.floor(n / 10) - 2] as string) + (unit ? `-${SMALL[unit]}` : "");
}

/** "one week", "three weeks"; digits above twelve, as newspapers do. */
export function counted(n: number, noun: string): string {
  return `${n <= 12 ? inWords(n) : n} ${noun}${n === 1 ? "" : "s"}`;
}

/** 1st, 2nd, 3rd, 4th, 11th … */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
