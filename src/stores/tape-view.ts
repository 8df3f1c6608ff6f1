// An estimate as pictures and words: the tape to scale, the verdict, the lines with what is said in them.
import { cuts, cutToFit, fits, type Fit } from "../domain/speech/cut.ts";
import type { Estimate, TimedPiece, TimedSentence } from "../domain/speech/estimate.ts";
import { timelineOf } from "../domain/speech/timeline.ts";

/** How a stretch is drawn and read: talk, digits read out, letters one by one. */
export type Look = "talk" | "digits" | "letters";

/** Widths are shares of the tape's length in percent; places too, from where its sentence begins. */
export interface Block {
  id: string;
  from: number;
  width: number;
  look: Look;
  /** Digits and letters one by one; talk is drawn whole. */
  bars: { from: number; width: number }[];
}

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
const MOST_LINES = 120;
const MOST_WORDS = 2000;

export const tell = (seconds: number): string => seconds.toFixed(1);
const whole = (seconds: number) => String(Math.round(seconds));

/**
 * The tape: sentences with their stretches, the limit, the range, a mark every five seconds (or more, on a long one). One that runs
 * beyond the limit grows by five seconds at a time, so that its scale holds still while somebody types.
 */
export function tapeOf(estimate: Estimate, limit: number) {
  const length = estimate.high <= limit * 1.2 ? limit * 1.2 : Math.ceil(estimate.high / 5) * 5;
  const share = (seconds: number) => Math.round((seconds / length) * 100_000) / 1000;
  const lines = timelineOf(estimate).slice(0, MOST_LINES);
  const isFull = isCrowded(estimate);
  const step = [5, 10, 15, 30, 60, 300, 600, 3600].find((every) => length / every <= 14) ?? 36_000;
  return {
    limit: { at: share(limit), label: `${whole(limit)} s` },
    range: { from: share(estimate.low), width: share(estimate.high - estimate.low) },
    marks: Array.from({ length: Math.ceil(length / step) }, (_, i) => ({ at: share(i * step), label: whole(i * step) })),
    sentences: lines.map(({ at, until, pieces }, i) => ({
      id: String(i),
      from: share(at),
      width: share(until - at),
      blocks: isFull ? [] : pieces.map(({ at: from, piece }, n) => blockOf(`${i}.${n}`, from - at, piece, share)),
    })),
    /** Seconds from one end to the other. */
    length,
  };
}

function isCrowded({ sentences }: Estimate): boolean {
  const pieces = sentences.slice(0, MOST_LINES).flatMap((sentence) => sentence.pieces);
  return pieces.reduce((sum, { said }) => sum + Math.max(1, said.length), 0) > MOST_WORDS;
}

type Share = (seconds: number) => number;

function blockOf(id: string, at: number, piece: TimedPiece, share: Share): Block {
  const look = lookOf(piece);
  return { id, look, from: share(at), width: share(piece.seconds), bars: look === "talk" ? [] : barsOf(at, piece, share) };
}

/** A bar for each digit or letter, a hair apart, so that they can be counted. */
function barsOf(at: number, { said }: TimedPiece, share: Share) {
  let now = at;
  return said.map(({ seconds, rest }) => {
    const from = now;
    now += seconds + rest;
    return { from: share(from), width: share(seconds * 0.82) };
  });
}

function lookOf({ said }: TimedPiece): Look {
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
    text: text.slice(i === 0 ? start : piece.start, pieces[i + 1]?.start ?? Math.max(end, piece.end)),
    look: lookOf(piece),
  }));
}

/** "oh two oh, seven nine four six": the words as they are said, commas where the voice rests. */
export function saidIn(pieces: Pick<TimedPiece, "said">[]): string {
  const said = pieces.flatMap((piece) => piece.said);
  return said.map(({ word, pause }, i) => (pause === "none" || i === said.length - 1 ? word : `${word},`)).join(" ");
}

/** What a sentence ("2") or a stretch of it ("2.5") is, as written, as said, and in seconds; empty when there is none. */
export function captionOf(text: string, { sentences }: Estimate, id: string) {
  const [line = "", part] = id.split(".");
  const sentence = line === "" ? undefined : sentences[Number(line)];
  const piece = part === undefined ? undefined : sentence?.pieces[Number(part)];
  const found = piece ?? sentence;
  if (!sentence || !found) return { written: "", said: "", seconds: "" };
  return {
    written: text.slice(found.start, found.end),
    said: saidIn(piece ? [piece] : sentence.pieces),
    seconds: tell(found.seconds),
  };
}

/** "34 s", with its range. */
export function totalOf({ seconds, low, high, words }: Estimate) {
  const range = `${whole(low)} to ${whole(high)} s`;
  return { seconds: whole(seconds), range, words: words === 1 ? "1 word" : `${words} words` };
}

const VERDICTS: Record<Fit, (limit: string) => string> = {
  yes: (limit) => `Yes, it fits in ${limit} seconds at your pace.`,
  no: (limit) => `No, it does not fit in ${limit} seconds at your pace.`,
  close: (limit) => `Too close to say whether it fits in ${limit} seconds at your pace.`,
};

/** Does it fit, and if that is not sure, which sentence to leave out. */
export function verdictOf(estimate: Estimate, limit: number) {
  const fit = fits(estimate, limit);
  const isOver = fit !== "yes" && estimate.seconds > limit;
  const best = isOver ? cutToFit(estimate, limit) : undefined;
  return {
    fit: estimate.words === 0 ? "none" : fit,
    sentence: estimate.words === 0 ? "Nothing to say yet." : VERDICTS[fit](whole(limit)),
    over: isOver ? tell(estimate.seconds - limit) : "",
    cut: best ? cutView(estimate, best) : undefined,
    cuts: isOver && !best ? longestCuts(estimate) : [],
  };
}

type Cut = ReturnType<typeof cuts>[number];

const cutView = (estimate: Estimate, { sentence, seconds, words }: Cut) => ({
  id: String(sentence),
  name: sentence + 1,
  seconds: tell(seconds),
  words,
  leaves: tell(estimate.seconds - seconds),
});

/** No single cut is enough: the ones that save most, the longest first. */
const longestCuts = (estimate: Estimate) =>
  cuts(estimate)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 2)
    .map((cut) => cutView(estimate, cut));
