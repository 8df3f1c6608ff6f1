// Written → spoken: reads a text from left to right, each stretch by the first reader that knows it.
import { sentenceSpans } from "../prose/sentences.ts";
import { pauseOf } from "./pauses.ts";
import type { Reader } from "./reader.ts";
import { AT_DIGIT, AT_LETTER, AT_NOUGHT, AT_OPENING, AT_OTHER_LETTER, AT_SIGN } from "./readers.ts";
import type { Habit, Piece } from "./spoken.ts";

/** Space, marks that only make a pause, and drawing: signs in a row of their own kind (the two of "C++" are said). */
const SILENT = /(?:(?!°)[\s,;!?“”…{}[\]|_\\\p{C}\p{So}]|[.:–—](?![\s\d]?[\d$£€A-Z]))+|(?<!C)([&@+=%#*/~^<>–—-])\1+/uy;

function readersAt(sign: string): Reader[] {
  if (/[A-Za-z]/.test(sign)) return AT_LETTER;
  if (sign === "0") return AT_NOUGHT;
  if (/\d/.test(sign)) return AT_DIGIT;
  if (/[+(]/.test(sign)) return AT_OPENING;
  return /\p{L}|\p{M}/u.test(sign) ? AT_OTHER_LETTER : AT_SIGN;
}

function readAt(text: string, at: number, habit: Habit): Piece | undefined {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  for (const { pattern, read } of readersAt(sign)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const said = match ? read(match, habit) : undefined;
    if (match && said?.length) return { start: at, end: at + match[0].length, said };
  }
  return undefined;
}

/**
 * What is said for a text, in order: each piece is a stretch of it (UTF-16 offsets) with its spoken words and the pauses
 * after them. Between pieces stands only what is silent. Takes time in proportion to the text's length; never throws.
 */
export function speak(text: string, habit: Habit): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    SILENT.lastIndex = at;
    const isSilent = SILENT.test(text);
    const piece = isSilent ? undefined : readAt(text, at, habit);
    if (piece) pieces.push(piece);
    at = isSilent ? SILENT.lastIndex : (piece?.end ?? at + 1);
  }
  return withPauses(text, pieces);
}

/** A sentence ends where the prose says so; within it the marks between two pieces tell. */
function withPauses(text: string, pieces: Piece[]): Piece[] {
  const ends = sentenceSpans(text).map(({ end }) => end);
  let sentence = 0;
  pieces.forEach(({ start, end, said }, index) => {
    const last = said.at(-1);
    const next = pieces[index + 1];
    while (start >= (ends[sentence] ?? Infinity)) sentence += 1;
    const isEnd = !next || next.start >= (ends[sentence] ?? Infinity);
    const pause = isEnd ? "sentence" : pauseOf(text.slice(end, next.start));
    if (last && pause !== "none") last.pause = pause;
  });
  return pieces;
}
