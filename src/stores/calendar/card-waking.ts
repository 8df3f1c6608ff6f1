// Waking: takes in everything that was stored, what is wanted at once before the rest, and moves aside what cannot be read.
import type { WritableAtom } from "nanostores";
import type { CalendarHands } from "../hands.ts";
import type { CardMap } from "./card-book.ts";
import { BROKEN, idOf, isCardKey, type Sorted, sortRecords } from "./card-records.ts";
import type { CardWriter } from "./card-writer.ts";

/** What a view needs before everything else. */
export interface First {
  /** Says of a record as stored whether it is wanted; it may be anything. */
  isWanted: (stored: unknown) => boolean;
  /** The wanted cards are in the book; shows them. */
  show: () => void;
}

interface Shelves {
  $cards: WritableAtom<CardMap>;
  $broken: WritableAtom<ReadonlyMap<string, unknown>>;
  $newer: WritableAtom<ReadonlySet<string>>;
  /** Ids of cards that another tab has removed, perhaps since the records were read. */
  gone: ReadonlySet<string>;
}

/** Records read at a stretch, between two frames. */
const STRETCH = 150;

type Records = readonly [key: string, stored: unknown][];

export function createWaking({ painted }: CalendarHands, { $cards, $broken, $newer, gone }: Shelves, write: CardWriter["write"]) {
  const putAside = (key: string, stored: unknown) => write([BROKEN + key, key], (_stored, target) => (target === key ? undefined : stored));

  /** What was wanted first is read by itself; while the rest is, it may be changed or removed. */
  function showFirst(records: Records, { isWanted, show }: First): CardMap {
    const { cards } = sortRecords(records.filter(([key, stored]) => isCardKey(key) && isWanted(stored)));
    if (cards.size === 0) return cards;
    $cards.set(cards);
    show();
    return cards;
  }

  /** A stretch at a time, each once the page has nothing more urgent to do. */
  async function sortInStretches(records: Records): Promise<Sorted> {
    const sorted = sortRecords([]);
    for (let at = 0; at < records.length; at += STRETCH) {
      await painted();
      sortRecords(records.slice(at, at + STRETCH), sorted);
    }
    return sorted;
  }

  return async function takeIn(records: Records, first?: First): Promise<Sorted> {
    const shown: CardMap = first ? showFirst(records, first) : new Map();
    const others = records.filter(([key]) => !isCardKey(key) || !shown.has(idOf(key)));
    const rest = shown.size > 0 ? await sortInStretches(others) : sortRecords(others);
    for (const id of gone) rest.cards.delete(id);
    $cards.set(new Map([...rest.cards, ...$cards.get()]));
    $broken.set(rest.broken);
    $newer.set(rest.newer);
    for (const [key, stored] of rest.broken) if (isCardKey(key)) void putAside(key, stored);
    return rest;
  };
}
