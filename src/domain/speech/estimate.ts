// How long a text takes to say: in all, sentence by sentence, and piece by piece.
import type { Span } from "../prose/sentences.ts";
import { SECONDS } from "./constants.ts";
import { type Pace, rangeOf, usableDictation, usableRate } from "./pace.ts";
import { phrase } from "./phrasing.ts";
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
  pieces: TimedPiece[];
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
  const time = startClock(pace);
  const sentences = phrase(text, habit).map(({ span, pieces }, at): TimedSentence => {
    const onset = at === 0 ? SECONDS.start / usableRate(pace.rate) : 0;
    const timed = pieces.map(time);
    const seconds = onset + total(timed, (piece) => piece.seconds + piece.pause);
    return { ...span, onset, seconds, words: countWords(text.slice(span.start, span.end)), pieces: timed };
  });
  const seconds = total(sentences, (sentence) => sentence.seconds);
  return { seconds, ...rangeOf(seconds, pace), words: total(sentences, (sentence) => sentence.words), sentences };
}

/** Times pieces, given in the order in which they are said. */
function startClock({ rate, dictation }: Pace): (piece: Piece) => TimedPiece {
  const pace = usableRate(rate);
  const slow = dictation && usableDictation(dictation);
  const known = new Map<string, number>();
  let before: Said | undefined;
  const voice = (said: Said) => {
    const key = `${before?.manner} ${said.manner} ${said.word}`;
    const seconds = known.get(key) ?? secondsOf(partsOf(said, before));
    known.set(key, seconds);
    before = said;
    return slow && said.manner === "digit" ? 1 / slow.digitsPerSecond : seconds / pace;
  };
  const silence = ({ manner, pause }: Said) => (slow && manner === "digit" && pause === "group" ? slow.gap : SECONDS[pause] / pace);
  return (piece) => {
    const said = piece.said.map((one) => ({ ...one, seconds: voice(one), rest: silence(one) }));
    const pause = said.at(-1)?.rest ?? 0;
    return { ...piece, said, seconds: total(said, ({ seconds, rest }) => seconds + rest) - pause, pause };
  };
}

const total = <T>(items: T[], of: (item: T) => number) => items.reduce((sum, item) => sum + of(item), 0);
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
