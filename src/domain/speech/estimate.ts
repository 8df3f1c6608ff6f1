// How long a text takes to say: in all, sentence by sentence, and piece by piece.
import type { Span } from "../prose/sentences.ts";
import { SECONDS } from "./constants.ts";
import { type Pace, rangeOf, usableDictation, usableRate } from "./pace.ts";
import { endingWith, phrase } from "./phrasing.ts";
import type { Habit } from "../regions.ts";
import type { Piece, Said } from "./spoken.ts";
import { partsOf, secondsOf } from "./timing.ts";

/** A said word: its seconds, and those of the silence after it. */
export interface TimedSaid extends Said {
  seconds: number;
  rest: number;
}

/** A stretch of the text: the seconds of its words with the rests among them; the rest after its last is its pause. */
export interface TimedPiece extends Piece {
  said: TimedSaid[];
  seconds: number;
  pause: number;
}

/** Its seconds are its onset and its pieces' seconds and pauses; words are counted as written. */
export interface TimedSentence extends Span {
  /** What beginning to speak costs; only the first sentence has it. */
  onset: number;
  seconds: number;
  words: number;
  /** Counted from where the sentence begins; the same array while nothing about the sentence changes. */
  pieces: readonly TimedPiece[];
}

/** All in seconds; the sentences' seconds sum to the total. */
export interface Estimate {
  seconds: number;
  low: number;
  high: number;
  words: number;
  sentences: TimedSentence[];
}

/** The seconds that a text takes from its first sound to its last. A text in which nothing is said takes none. */
export function estimate(text: string, { habit, pace }: { habit: Habit; pace: Pace }): Estimate {
  const phrases = phrase(text, habit);
  const sentences = phrases.map(({ span, pieces }, at): TimedSentence => {
    const onset = at === 0 ? SECONDS.start / usableRate(pace.rate) : 0;
    const before = phrases[at - 1]?.pieces.at(-1)?.said.at(-1);
    const timed = timeOnce(pieces, pace, { before, isLast: at === phrases.length - 1 });
    const seconds = onset + total(timed, (piece) => piece.seconds + piece.pause);
    return { ...span, onset, seconds, words: countWords(text.slice(span.start, span.end)), pieces: timed };
  });
  const seconds = total(sentences, (sentence) => sentence.seconds);
  return { seconds, ...rangeOf(seconds, pace), words: total(sentences, (sentence) => sentence.words), sentences };
}

/** The seconds of numbers read out, which at dictation do not follow the rate: their digits, and the rests between groups. */
export function dictatedSeconds({ sentences }: Estimate): number {
  const said = sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.said)).filter(({ manner }) => manner === "digit");
  return total(said, ({ seconds, rest, pause }) => seconds + (pause === "group" ? rest : 0));
}

/** What else the seconds of a sentence depend on: the word said before it, and whether anything follows. */
interface Place {
  before: Said | undefined;
  isLast: boolean;
}

const lastTimed = new WeakMap<readonly Piece[], { key: string; timed: readonly TimedPiece[] }>();

/** The timed pieces of a sentence, the last ones again while sentence, pace and place are the same. */
function timeOnce(pieces: readonly Piece[], pace: Pace, place: Place): readonly TimedPiece[] {
  const key = JSON.stringify([pace, place.before?.manner, place.isLast]);
  const last = lastTimed.get(pieces);
  if (last?.key === key) return last.timed;
  const heard = place.isLast ? pieces.with(-1, endingWith(pieces.at(-1) as Piece, "none")) : pieces;
  const timed = heard.map(startClock(pace, place.before));
  lastTimed.set(pieces, { key, timed });
  return timed;
}

/** Times pieces, given in the order in which they are said, after a word said before. */
function startClock({ rate, dictation }: Pace, first: Said | undefined): (piece: Piece) => TimedPiece {
  const pace = usableRate(rate);
  const slow = dictation && usableDictation(dictation);
  let before = first;
  const voice = (said: Said) => {
    const seconds = secondsOf(partsOf(said, before)) / pace;
    before = said;
    return slow && said.manner === "digit" ? 1 / slow.digitsPerSecond : seconds;
  };
  const silence = ({ manner, pause }: Said) => (slow && manner === "digit" && pause === "group" ? slow.gap : SECONDS[pause] / pace);
  return (piece) => {
    const said = piece.said.map((one) => ({ ...one, seconds: voice(one), rest: silence(one) }));
    const pause = said.at(-1)?.rest ?? 0;
    return { ...piece, said, seconds: total(said, ({ seconds, rest }) => seconds + rest) - pause, pause };
  };
}

const total = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((sum, item) => sum + of(item), 0);
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
