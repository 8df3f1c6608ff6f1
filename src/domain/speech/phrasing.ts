// The sentences of a text and the pieces that are said in each, with the pauses between them.
import { sentenceSpans, type Span } from "../prose/sentences.ts";
import type { Habit } from "../regions.ts";
import { pauseOf } from "./pauses.ts";
import { readPieces } from "./readers.ts";
import type { Pause, Piece } from "./spoken.ts";

/** A sentence and what is said in it. */
export interface Phrase {
  span: Span;
  pieces: Piece[];
}

/** What is said, sentence by sentence; sentences in which nothing is said are left out, and no pause follows the last word. */
export function phrase(text: string, habit: Habit): Phrase[] {
  const spans = sentenceSpans(text);
  const whole = spans.length > 0 ? spans : [{ start: 0, end: text.length }];
  const phrases = whole.map((span) => ({ span, pieces: moved(readOnce(text.slice(span.start, span.end), habit), span.start) }));
  const said = phrases.filter(({ pieces }) => pieces.length > 0);
  const last = said.at(-1)?.pieces;
  if (last) last.push(...last.splice(-1).map((piece) => endingWith(piece, "none")));
  return said;
}

const moved = (pieces: Piece[], by: number): Piece[] => pieces.map(({ start, end, said }) => ({ start: start + by, end: end + by, said }));

const endingWith = (piece: Piece, pause: Pause): Piece => ({
  ...piece,
  said: piece.said.map((said, i) => (i === piece.said.length - 1 ? { ...said, pause } : said)),
});

const lastRead = new Map<string, Piece[]>();
/** Sentences remembered; typing changes one of them at a time. */
const MOST_REMEMBERED = 200;

/** The pieces of one sentence, the last ones again while its words are the same; nobody may change them. */
function readOnce(sentence: string, habit: Habit): Piece[] {
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
