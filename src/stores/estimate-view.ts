// An estimate in words: the total, the verdict, and the sentences with what is said in them.
import { fits, type Fit } from "../domain/speech/cut.ts";
import type { Estimate, TimedPiece, TimedSentence } from "../domain/speech/estimate.ts";
import { isLong, limitIn, mark, spoken, tell } from "./lengths.ts";

/** How a stretch is read: talk, digits read out, letters one by one. */
export type Look = "talk" | "digits" | "letters";

export interface LineView {
  /** Its place among the sentences. */
  id: string;
  seconds: string;
  words: number;
  /** The sentence cut at its pieces; silent marks belong to the piece before them. */
  parts: { id: string; text: string; look: Look }[];
  /** As it is said. */
  said: string;
}

/** A long paste is timed whole, but drawn only so far, and with this many words in its lines, sentence by sentence only. */
export const MOST_LINES = 120;
const MOST_WORDS = 2000;

function isCrowded({ sentences }: Estimate): boolean {
  const pieces = sentences.slice(0, MOST_LINES).flatMap((sentence) => sentence.pieces);
  return pieces.reduce((sum, { said }) => sum + Math.max(1, said.length), 0) > MOST_WORDS;
}

export function lookOf({ said }: TimedPiece): Look {
  if (said.some(({ manner }) => manner === "digit")) return "digits";
  return said.every(({ manner }) => manner === "letter" || manner === "spelled") ? "letters" : "talk";
}

/** The sentences with what is said in each; those beyond the drawn ones are counted. */
export function linesOf(text: string, estimate: Estimate): { lines: LineView[]; more: number } {
  const { sentences } = estimate;
  const isFull = isCrowded(estimate);
  const lines = sentences.slice(0, MOST_LINES).map((sentence, i) => ({
    id: String(i),
    seconds: tell(sentence.seconds),
    words: sentence.words,
    parts: isFull ? wholeOf(text, sentence, i) : partsOf(text, sentence, i),
    said: saidIn(sentence.pieces),
  }));
  return { lines, more: sentences.length - lines.length };
}

const wholeOf = (text: string, { start, end }: TimedSentence, line: number) => [
  { id: `${line}.0`, text: text.slice(start, end), look: "talk" as Look },
];

function partsOf(text: string, { start, end, pieces }: TimedSentence, line: number) {
  return pieces.map((piece, i) => ({
    id: `${line}.${i}`,
    text: text.slice(start + (i === 0 ? 0 : piece.start), start + (pieces[i + 1]?.start ?? Math.max(end - start, piece.end))),
    look: lookOf(piece),
  }));
}

/** "oh two oh, seven nine four six": the words as they are said, commas where the voice rests. */
export function saidIn(pieces: readonly Pick<TimedPiece, "said">[]): string {
  const said = pieces.flatMap((piece) => piece.said);
  return said.map(({ word, pause }, i) => (pause === "none" || i === said.length - 1 ? word : `${word},`)).join(" ");
}

/** "34 s" or "17:42 min". */
export const totalOf = ({ seconds }: Estimate) => ({ seconds: mark(seconds, isLong(seconds)), unit: isLong(seconds) ? "min" : "s" });

/** Between which times it most likely is, in figures and for the ear; nothing is told of a script in which nothing is said. */
export function rangeOf({ seconds, low, high, words }: Estimate, isMeasured: boolean) {
  const isByClock = isLong(high);
  const figures = `${mark(low, isByClock)} to ${mark(high, isByClock)}${isByClock ? "" : " s"}`;
  return {
    figures: words === 0 ? "" : figures,
    words: words === 1 ? "1 word" : `${words} words`,
    hint: words === 0 || isMeasured ? "" : "Measuring your pace narrows this.",
    told: words === 0 ? "" : `${spoken(seconds)}, ${figures}.`,
  };
}

const VERDICTS: Record<Fit, (limit: string) => string> = {
  yes: (limit) => `Yes, it fits in ${limit} at your pace.`,
  no: (limit) => `No, it does not fit in ${limit} at your pace.`,
  close: (limit) => `Too close to say whether it fits in ${limit} at your pace.`,
};

/** Does it fit? */
export function verdictOf(estimate: Estimate, limit: number) {
  const fit = fits(estimate, limit);
  const told = `${limitIn(limit)} ${isLong(limit) ? "minutes" : "seconds"}`;
  return {
    fit: estimate.words === 0 ? "none" : fit,
    sentence: estimate.words === 0 ? "Nothing to say yet." : VERDICTS[fit](told),
  };
}
