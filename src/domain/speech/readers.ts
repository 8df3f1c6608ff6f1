// Reads a text from left to right, each stretch by the first reader that knows it: the surest first, plain words and numbers last.
import { FRACTIONS } from "./amounts.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { CAPITALS } from "./capitals.ts";
import { CODES } from "./codes.ts";
import { DATES } from "./dates.ts";
import { MONEY } from "./money.ts";
import { DIGIT_ROWS, NUMBERS } from "./numbers.ts";
import { ONLINE } from "./online.ts";
import { EXTENSIONS, PHONES } from "./phones.ts";
import { type Reader, say } from "./reader.ts";
import { ROMANS } from "./romans.ts";
import type { Habit } from "../regions.ts";
import type { Piece } from "./spoken.ts";
import { SYMBOLS } from "./symbols.ts";
import { TIMES } from "./times.ts";
import { UNITS } from "./units.ts";
import { YEARS } from "./years.ts";

/** Unseen joiners inside a word are part of it and not said; Chinese and Japanese signs are words of their own. */
const WORDS: Reader[] = [
  [/[\u3040-\u9fff]/y, (_habit, sign) => sign],
  [/[\p{L}\p{M}](?:(?![\u3040-\u9fff])[\p{L}\p{M}\p{Cf}]|'(?=\p{L}))*/uy, (_habit, word) => word.replaceAll(/\p{Cf}/gu, "")],
];

/** For a stretch that starts with a Latin letter, as a number may, and with anything else. */
const AT_LETTER: Reader[] = [ONLINE, EXTENSIONS, DATES, ABBREVIATIONS, MONEY, ROMANS, SYMBOLS, CODES, CAPITALS, WORDS].flat();
const AT_DIGIT: Reader[] = [ONLINE, DATES, TIMES, PHONES, FRACTIONS, UNITS, DIGIT_ROWS, YEARS, CODES, NUMBERS, SYMBOLS].flat();
const AT_SIGN: Reader[] = [WORDS, SYMBOLS, MONEY, FRACTIONS, YEARS, NUMBERS].flat();

const readersAt = (sign = "") => (/[a-z]/i.test(sign) ? AT_LETTER : /[\d(+]/.test(sign) ? AT_DIGIT : AT_SIGN);

/** Patterns tried in one step of getting ready. */
const STEP = 6;

/**
 * An engine makes a pattern ready when it is first tried on text of a kind, which takes far longer than trying it. Each step does so
 * for a few, for a text that is to be read soon, so that whoever has other things to do can go on between them.
 */
export function readySteps(text: string): (() => void)[] {
  const patterns = [...new Set([...AT_LETTER, ...AT_DIGIT, ...AT_SIGN].map(([pattern]) => pattern))];
  const count = Math.ceil(patterns.length / STEP);
  return Array.from(
    { length: count },
    (_, at) => () => patterns.slice(at * STEP, (at + 1) * STEP).forEach((pattern) => pattern.test(text)),
  );
}

/** Space, pictures, and drawing: signs in a row of their own kind. */
const SILENT = /[\s\p{C}\p{So}]+|([^\p{L}\p{M}\p{N}\s])\1+/uy;

/** The piece that begins at this place, if one does. */
function readAt(text: string, start: number, habit: Habit): Piece | undefined {
  for (const { 0: pattern, 1: read } of readersAt(text[start])) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    const said = found ? say(read(habit, ...found.map((group) => group ?? ""))) : [];
    if (said.length > 0) return { start, end: pattern.lastIndex, said };
  }
  return undefined;
}

/** The stretches of a text in which something is said, in order, without the pauses that its punctuation asks for;
 * whatever its dashes and apostrophes look like. */
export function readPieces(written: string, habit: Habit): Piece[] {
  const text = written.replaceAll(/[‐-―−]/g, "-").replaceAll(/[‘’′]/g, "'");
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    SILENT.lastIndex = at;
    const isSilent = SILENT.test(text);
    const piece = isSilent ? undefined : readAt(text, at, habit);
    if (piece) pieces.push(piece);
    at = isSilent ? SILENT.lastIndex : (piece?.end ?? at + 1);
  }
  return pieces;
}
