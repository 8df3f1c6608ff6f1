// Where each sentence of a script begins and ends in a recording of it: its silences weighed against the estimate.
import { beginnings, type Place } from "./alignment.ts";
import { soundsIn, type Stretch } from "./levels.ts";

/** Seconds; shorter silences are the closures of p, t and k inside words. */
const SHORTEST_SILENCE = 0.12;
/** Seconds; a pause tells no more by being longer. */
const TELLING_SILENCE = 1;
/** Pauses between sentences last about twice those at commas; how much a length (as a logarithm) counts beside the fit. */
const LENGTH_COUNTS = 2;
/** Nothing takes less or more than this to say, in seconds; keeps shares within reason whatever the estimate. */
const SENTENCE = { least: 0.1, most: 300 };
/** The work grows with the square of both; a take of five minutes holds 60 sentences, and thrice as many silences leave them room. */
const MOST = { sentences: 120, silences: 180 };

/**
 * Where each sentence lies, in seconds, the pause after it included: one stretch for each estimate (seconds), each beginning where
 * the one before ends, from the first sound of speech to the last. Undefined when nobody is heard or there is no sentence.
 */
export function alignTake(levels: number[], estimated: number[]): Stretch[] | undefined {
  const sounds = soundsIn(levels);
  const [first, last] = [sounds[0], sounds.at(-1)];
  if (!first || !last || estimated.length === 0) return undefined;
  const marks = marksOf(estimated, last.end - first.start);
  const silences = estimated.length > MOST.sentences ? [] : silencesBetween(sounds, estimated.length * 3);
  const times = beginnings(marks, [{ at: first.start, gain: 0 }, ...silences, { at: last.end, gain: 0 }]);
  return times.slice(1).map((end, i) => ({ start: times[i] as number, end }));
}

/** After how many seconds each sentence is expected to begin, and the last to end, when the whole lasts this long. */
function marksOf(estimated: number[], seconds: number): number[] {
  const marks = [0];
  for (const one of estimated) marks.push((marks.at(-1) as number) + Math.min(SENTENCE.most, Math.max(SENTENCE.least, one || 0)));
  const total = marks.at(-1) as number;
  return marks.map((mark) => (mark / total) * seconds);
}

/** The ends of the longest silences, in order of time. */
function silencesBetween(sounds: Stretch[], most: number): Place[] {
  return sounds
    .slice(1)
    .map(({ start }, i) => ({ at: start, length: start - (sounds[i] as Stretch).end }))
    .filter(({ length }) => length > SHORTEST_SILENCE - 0.001)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, Math.min(most, MOST.silences))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, length }) => ({ at, gain: LENGTH_COUNTS * Math.log(Math.min(length, TELLING_SILENCE) / SHORTEST_SILENCE) }));
}
