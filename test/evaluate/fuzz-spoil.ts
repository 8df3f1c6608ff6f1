// Spoils texts by rule: cuts, doublings, swapped pieces, foreign signs and words that would do harm where a text were believed.

/** Whole numbers below a limit, the same ones for the same seed. */
export type Dice = (limit: number) => number;

export function createDice(seed: number): Dice {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** If any of these is ever run, `globalThis.tripped` tells. */
const NASTY = [
  "<img src=x onerror=globalThis.tripped=1>",
  "</script><script>globalThis.tripped=1</script>",
  "javascript:globalThis.tripped=1",
  "${globalThis.tripped=1}",
  "{globalThis.tripped=1}",
  "import x from 'node:fs'\n",
  "export const x = (globalThis.tripped = 1)\n",
  '=HYPERLINK("//x","y")',
  "+cmd|' /C calc'!A0",
  "__proto__",
  '"__proto__":{"tripped":1},',
  '"constructor":{"prototype":{"tripped":1}},',
  "!!js/function 'globalThis.tripped=1'",
  "&a [*a, *a]",
  "<<: *a\n",
  "\u0000",
  "\ud800",
  "\u202e",
  "\ufeff",
  "\u2028",
  "%",
  "%00",
  "\r",
  "\n",
  "\t",
  "---\n",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ",",
  ";",
  ":",
  ": ",
  "#",
  "-",
  "1e999",
  "-0",
  "null",
  "true",
  "9".repeat(400),
  "a".repeat(3000),
  "2026-02-30",
  "é̂".repeat(20),
  "👩‍👩‍👧‍👦",
];

type Change = (text: string, dice: Dice, other: string) => string;

const at = (text: string, dice: Dice) => dice(text.length + 1);
const CHANGES: Change[] = [
  (text, dice) => text.slice(0, at(text, dice)),
  (text, dice) => text.slice(at(text, dice)),
  (text, dice) => put(text, at(text, dice), NASTY[dice(NASTY.length)] ?? ""),
  (text, dice) => put(text, at(text, dice), NASTY[dice(NASTY.length)] ?? ""),
  (text, dice) => put(text, at(text, dice), String.fromCharCode(dice(65536))),
  (text, dice) => without(text, at(text, dice), 1 + dice(12)),
  (text, dice) => put(text, at(text, dice), piece(text, dice)),
  (text, dice, other) => put(text, at(text, dice), piece(other, dice)),
  (text, dice) => text.replaceAll(piece(text, dice).slice(0, 3) || " ", NASTY[dice(NASTY.length)] ?? ""),
];

const put = (text: string, from: number, what: string) => text.slice(0, from) + what + text.slice(from);
const without = (text: string, from: number, length: number) => text.slice(0, from) + text.slice(from + length);

function piece(text: string, dice: Dice): string {
  const from = at(text, dice);
  return text.slice(from, from + 1 + dice(60));
}

/** One to four changes to one of the texts; never longer than twenty thousand characters. */
export function spoil(texts: readonly string[], dice: Dice): string {
  const pick = () => texts[dice(texts.length)] ?? "";
  let text = pick();
  for (let changes = 1 + dice(4); changes > 0; changes -= 1) text = (CHANGES[dice(CHANGES.length)] as Change)(text, dice, pick());
  return text.slice(0, 20_000);
}
