// What the estimator offers, from content/speech.yaml, and how a person's choices among it become a pace.
import { type Dictation, type Pace, rateOf, usableRate } from "./pace.ts";

interface Labelled {
  label: string;
  hint?: string;
}

export interface SpeechSettings {
  /** Seconds that a message should fit, and others offered. */
  limit: number;
  limits: number[];
  paces: Record<string, Labelled & { rate: number }>;
  /** The pace of somebody who has not chosen yet. */
  starts: string;
  /** Ways to say a phone number; one without figures is said as in talk. */
  dictations: Record<string, Labelled & Partial<Dictation>>;
  /** Texts to read aloud, so that a pace can be measured. */
  passages: string[];
}

/** How fast somebody says they speak: a ready pace, words a minute, or their own rate as measured. */
export type PaceChoice = { kind: "ready"; id: string } | { kind: "words"; perMinute: number } | { kind: "own" };

/** What a person chose for the estimator; kept on this device. */
export interface Voice {
  pace: PaceChoice;
  /** Rates of the last reads aloud, at most two; their mean is the person's own rate. */
  reads: number[];
  dictation: string;
  /** For the way to dictate that was changed by hand. */
  digitsPerSecond?: number;
  limit: number;
}

export const startingVoice = (settings: SpeechSettings): Voice => ({
  pace: { kind: "ready", id: settings.starts },
  reads: [],
  dictation: Object.keys(settings.dictations)[0] ?? "",
  limit: settings.limit,
});

/** The person's own rate: the mean of the reads, or undefined before the first. */
export function ownRate({ reads }: Voice): number | undefined {
  if (reads.length === 0) return undefined;
  return usableRate(reads.reduce((sum, rate) => sum + rate, 0) / reads.length);
}

/** The pace that a voice stands for. A ready pace or way to dictate that content no longer has is the starting one. */
export function paceOf(settings: SpeechSettings, voice: Voice): Pace {
  const own = voice.pace.kind === "own" ? ownRate(voice) : undefined;
  const dictation = dictationOf(settings, voice);
  return { rate: own ?? chosenRate(settings, voice), ...(own ? { isMeasured: true } : {}), ...(dictation ? { dictation } : {}) };
}

function chosenRate({ paces, starts }: SpeechSettings, { pace }: Voice): number {
  if (pace.kind === "words") return rateOf(pace.perMinute);
  const id = pace.kind === "ready" && Object.hasOwn(paces, pace.id) ? pace.id : starts;
  return paces[id]?.rate ?? 1;
}

function dictationOf({ dictations }: SpeechSettings, { dictation, digitsPerSecond: own }: Voice): Dictation | undefined {
  const chosen = Object.hasOwn(dictations, dictation) ? dictations[dictation] : undefined;
  const digitsPerSecond = own ?? chosen?.digitsPerSecond;
  return chosen?.digitsPerSecond && digitsPerSecond ? { digitsPerSecond, gap: chosen.gap ?? 0 } : undefined;
}
