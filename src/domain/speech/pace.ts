// How fast somebody speaks, as a rate against the constants, and how surely that is known.
import { DICTATION, DOUBT, LIMITS, WORDS_A_MINUTE } from "./constants.ts";

/** How slowly digits are said to be written down: digits a second, and the seconds of silence between their groups. */
export interface Dictation {
  digitsPerSecond: number;
  gap: number;
}

export interface Pace {
  /** 1 is the pace of the constants, 1.2 a fifth faster. */
  rate: number;
  /** True when the rate was measured from this person's own voice. */
  isMeasured?: boolean;
  /** Left out, digits are said at the natural pace. */
  dictation?: Dictation;
}

const within = (value: number, { least, most }: { least: number; most: number }, otherwise: number) =>
  Number.isNaN(value) ? otherwise : Math.min(most, Math.max(least, value));

/** The rate, held within 0.5 and 2.5; what is no number is 1. */
export const usableRate = (rate: number): number => within(rate, LIMITS.rate, 1);

/** The dictation, held within 0.5 to 5 digits a second and gaps of 0 to 5 seconds; what is no number is the usual one. */
export function usableDictation({ digitsPerSecond, gap }: Dictation): Dictation {
  return {
    digitsPerSecond: within(digitsPerSecond, LIMITS.digitsPerSecond, DICTATION.digitsPerSecond),
    gap: within(gap, LIMITS.gap, DICTATION.gap),
  };
}

/** The rate of somebody who says so many words of ordinary prose a minute. */
export const rateOf = (wordsPerMinute: number): number => usableRate(wordsPerMinute / WORDS_A_MINUTE);

/** Words of ordinary prose a minute, a whole number. */
export const wordsPerMinute = (rate: number): number => Math.round(usableRate(rate) * WORDS_A_MINUTE);

/** The rate of somebody who took `taken` seconds over a text that takes `estimated` seconds at rate 1. */
export const measuredRate = (estimated: number, taken: number): number => usableRate(estimated / taken);

/** The seconds between which the truth most likely lies. */
export function rangeOf(seconds: number, pace: Pace): { low: number; high: number } {
  const doubt = pace.isMeasured ? DOUBT.known : DOUBT.unknown;
  return { low: seconds * (1 - doubt), high: seconds * (1 + doubt) };
}
