// The pieces of a text gathered into its sentences.
import { type Span, sentenceSpans } from "../prose/sentences.ts";
import { speak } from "./speak.ts";
import type { Habit, Piece } from "./spoken.ts";

/** A sentence and what is said in it. */
export interface Phrase {
  span: Span;
  pieces: Piece[];
}

/** What is said, sentence by sentence; sentences in which nothing is said are left out, and no pause follows the last word. */
export function phrase(text: string, habit: Habit): Phrase[] {
  const pieces = speak(text, habit);
  const last = pieces.at(-1)?.said.at(-1);
  if (last) last.pause = "none";
  return bySentence(pieces, sentenceSpans(text));
}

/** Each piece goes to the sentence that it begins in, or else to the one last begun. */
function bySentence(pieces: Piece[], spans: Span[]): Phrase[] {
  const whole = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  const phrases: Phrase[] = (spans.length ? spans : [whole]).map((span) => ({ span, pieces: [] }));
  let at = 0;
  for (const piece of pieces) {
    while ((phrases[at + 1]?.span.start ?? Infinity) <= piece.start) at += 1;
    phrases[at]?.pieces.push(piece);
  }
  return phrases.filter((one) => one.pieces.length > 0);
}
