// The sentences of a text and the pieces that are said in each, with the pauses between them.
import { sentenceSpans, type Span } from "../prose/sentences.ts";
import type { Habit } from "../regions.ts";
import { pauseOf } from "./pauses.ts";
import { readPieces } from "./readers.ts";
import type { Pause, Piece, Said } from "./spoken.ts";

/** A sentence and what is said in it; its pieces lie within it, counted from where it begins. */
export interface Phrase {
  span: Span;
  /** The same array for the same sentence, so that what was made of it can be kept; nobody may change it. */
  pieces: readonly Piece[];
}

/** What is said, sentence by sentence, each ending with its pause; sentences in which nothing is said are left out. */
export function phrase(text: string, habit: Habit): Phrase[] {
  const spans = sentenceSpans(text);
  const whole = spans.length > 0 ? spans : [{ start: 0, end: text.length }];
  const phrases = whole.map((span) => ({ span, pieces: readOnce(text.slice(span.start, span.end), habit) }));
  return phrases.filter(({ pieces }) => pieces.length > 0);
}

const lastRead = new Map<string, readonly Piece[]>();
/** Sentences remembered; typing changes one of them at a time. */
const MOST_REMEMBERED = 200;

/** The pieces of one sentence, the last ones again while its words are the same. */
function readOnce(sentence: string, habit: Habit): readonly Piece[] {
  const key = `${habit} ${sentence}`;
  const pieces = lastRead.get(key) ?? readSentence(sentence, habit);
  if (lastRead.size >= MOST_REMEMBERED) lastRead.clear();
  lastRead.set(key, pieces);
  return pieces;
}

function readSentence(sentence: string, habit: Habit): Piece[] {
  const pieces = readPieces(sentence, habit);
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const pause = next ? pauseOf(sentence.slice(piece.end, next.start)) : "sentence";
    return pause === "none" ? piece : endingWith(piece, pause);
  });
}

/** A piece with this pause after its last word. */
export const endingWith = (piece: Piece, pause: Pause): Piece => ({
  ...piece,
  said: piece.said.with(-1, { ...(piece.said.at(-1) as Said), pause }),
});
