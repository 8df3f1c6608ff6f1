// Written → spoken: reads a text from left to right, each stretch by the first reader that knows it.
import { spellDigits } from "./cardinals.ts";
import { pauseOf } from "./pauses.ts";
import { type Reader, say } from "./reader.ts";
import type { Habit, Piece } from "./spoken.ts";

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const SILENT = /[^\p{L}\p{M}\p{N}]+/uy;
const READERS: Reader[] = [
  { pattern: /\d+/y, read: ([digits]) => say(spellDigits(digits), "digit") },
  { pattern: WORD, read: ([word]) => say(word.replaceAll("’", "'")) },
];

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readAt(text: string, at: number, habit: Habit): Piece | undefined {
  for (const { pattern, read } of READERS) {
    const match = matchAt(pattern, text, at);
    const said = match && read(match, habit);
    if (said?.length) return { start: at, end: at + match[0].length, said };
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
    const piece = readAt(text, at, habit);
    if (piece) pieces.push(piece);
    at = piece?.end ?? at + (matchAt(SILENT, text, at)?.[0].length ?? 1);
  }
  return withPauses(text, pieces);
}

function withPauses(text: string, pieces: Piece[]): Piece[] {
  pieces.forEach(({ end, said }, index) => {
    const last = said.at(-1);
    const next = pieces[index + 1];
    const gap = text.slice(end, next?.start);
    const isEnd = !next || /[.!?]["'”’)\]]*\s|\n/.test(gap);
    const pause = isEnd ? "sentence" : pauseOf(gap);
    if (last && pause !== "none") last.pause = pause;
  });
  return pieces;
}
