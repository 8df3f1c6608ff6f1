// Counts of messages and the answers that followed, by whatever they are sorted by.
import type { Message } from "./followed.ts";
import { type Interval, isEnough, wilson } from "./interval.ts";

/** How many of how many; shares from 0 to 1. Without enough cases there is nothing to say of the share. */
export type Tally = { hits: number; cases: number } & ({ isEnough: true; share: number; interval: Interval } | { isEnough: false });

export function tally(outcomes: readonly boolean[]): Tally {
  const cases = outcomes.length;
  const hits = outcomes.filter(Boolean).length;
  if (!isEnough(cases)) return { hits, cases, isEnough: false };
  return { hits, cases, isEnough: true, share: hits / cases, interval: wilson(hits, cases) };
}

/** A tally of the messages' answers for each key, in the order of first use; what has no key is left out. */
export function tallyBy<Key>(messages: readonly Message[], keyOf: (message: Message) => Key | undefined): Map<Key, Tally> {
  const sorted = Map.groupBy(messages, keyOf);
  return new Map(
    [...sorted].flatMap(([key, group]) => (key === undefined ? [] : [[key, tally(group.map((one) => one.isAnswered))] as const])),
  );
}
