// The pieces of a text gathered into its sentences, with the pauses between them.
import { type Span, sentenceSpans } from "../prose/sentences.ts";
import { pauseOf } from "./pauses.ts";
import { readPieces } from "./readers.ts";
import type { Habit } from "../regions.ts";
import type { Piece } from "./spoken.ts";

/** A sentence and what is said in it. */
export interface Phrase {
  span: Span;
  pieces: Piece[];
}

/** What is said, sentence by sentence; sentences in which nothing is said are left out, and no pause follows the last word. */
export function phrase(text: string, habit: Habit): Phrase[] {
  const pieces = readPieces(text, habit);
  const phrases = bySentence(pieces, sentenceSpans(text));
  const ends = new Set(phrases.map((one) => one.pieces.at(-1)));
  pieces.forEach((piece, at) => {
    const [last, next] = [piece.said.at(-1), pieces[at + 1]];
    const pause = next && (ends.has(piece) ? "sentence" : pauseOf(text.slice(piece.end, next.start)));
    if (last && pause !== "none") last.pause = pause ?? "none";
  });
  return phrases;
}

/** Each piece goes to the sentence that it begins in, or else to the one last begun. */
function bySentence(pieces: Piece[], spans: Span[]): Phrase[] {
  const whole = { start: 0, end: pieces.at(-1)?.end ?? 0 };
  const phrases: Phrase[] = (spans.length > 0 ? spans : [whole]).map((span) => ({ span, pieces: [] }));
  let at = 0;
  for (const piece of pieces) {
    while ((phrases[at + 1]?.span.start ?? Infinity) <= piece.start) at += 1;
    phrases[at]?.pieces.push(piece);
  }
  return phrases.filter((one) => one.pieces.length > 0);
}
