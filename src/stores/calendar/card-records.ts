// Which record is what: prospects, those who must not be contacted, and what this version cannot read.
import { type Card, isNewerCard, readCard } from "../../domain/saved/cards.ts";

const CARD = "card:";
/** What could not be read lies here. */
export const BROKEN = "broken:";
/** Numbers and addresses of those who asked not to be contacted again. */
export const NEVER = "never";

export const keyOf = (id: string) => CARD + id;
export const idOf = (key: string) => key.slice(CARD.length);
export const isCardKey = (key: string) => key.startsWith(CARD);

export const readNever = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((address) => typeof address === "string") : [];

export interface Sorted {
  cards: Map<string, Card>;
  never: string[];
  /** By key. */
  broken: Map<string, unknown>;
  /** Ids of cards that a newer version of this page has written; they stay where they are. */
  newer: Set<string>;
}

const nothing = (): Sorted => ({ cards: new Map(), never: [], broken: new Map(), newer: new Set() });

/** Everything that was stored, each to its kind, added to what has been sorted before. */
export function sortRecords(records: readonly [key: string, stored: unknown][], sorted = nothing()): Sorted {
  for (const [key, stored] of records) {
    const card = isCardKey(key) ? readCard(stored) : undefined;
    if (key === NEVER) sorted.never = readNever(stored);
    else if (card) sorted.cards.set(idOf(key), card);
    else if (isCardKey(key) && isNewerCard(stored)) sorted.newer.add(idOf(key));
    else sorted.broken.set(key, stored);
  }
  return sorted;
}
