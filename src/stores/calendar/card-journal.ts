// What was changed and may not be in the records yet: kept at once, so that a reload in the middle of anything loses nothing.
import type { Journal } from "../../browser/journal.ts";
import { type Card, isNewerCard, readCard } from "../../domain/saved/cards.ts";

/** A card as it should be; or, once removed, when that was. */
export type Pending = { card: Card } | { removed: number };

type Entries = Record<string, unknown>;

const stampOf = (pending: unknown): number | undefined => {
  const { card, removed } = (pending ?? {}) as { card?: { changed?: unknown }; removed?: unknown };
  const stamp = card?.changed ?? removed;
  return typeof stamp === "number" ? stamp : undefined;
};

export function createCardJournal(box: Journal) {
  const entries = (): Entries => {
    const kept = box.read();
    return typeof kept === "object" && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  };
  const write = (kept: Entries) => (Object.keys(kept).length > 0 ? box.write(kept) : box.clear());

  return {
    /** Notes what is about to be written; nothing happens where there is no room for it. */
    note: (pending: [key: string, Pending][]) => void write({ ...entries(), ...Object.fromEntries(pending) }),

    /** The records have these now. What was noted later for the same key stays. */
    settle(pending: [key: string, Pending][]) {
      const kept = entries();
      for (const [key, done] of pending) if (stampOf(kept[key]) === stampOf(done)) delete kept[key];
      write(kept);
    },

    /** The keys that may not have been written. */
    keys: (): string[] => Object.keys(entries()),

    /** What records should be, from what is noted now: of each the newer of what is stored and what was noted. */
    recovery() {
      const noted = entries();
      return (stored: unknown, key: string) => newerOf(stored, noted[key]);
    },
    clear: () => box.clear(),
  };
}

function newerOf(stored: unknown, noted: unknown): unknown {
  const [stamp, known] = [stampOf(noted), readCard(stored)];
  if (stamp === undefined || isNewerCard(stored) || (known && known.changed > stamp)) return stored;
  const card = readCard((noted as { card?: unknown }).card);
  return card ?? ("removed" in (noted as object) ? undefined : stored);
}
