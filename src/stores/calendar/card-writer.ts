// Writes to the prospects' records one after the other, and tells the other tabs.
import type { CardTabs } from "../../browser/card-tabs.ts";
import type { CardChange } from "../../browser/cards.ts";
import type { CalendarHands } from "../hands.ts";
import type { Notices } from "../notice.ts";

export function createCardWriter(hands: CalendarHands, notice: Notices) {
  let tabs: CardTabs | undefined;
  let writing: Promise<void> = Promise.resolve();
  return {
    /** Hears from now on which records other tabs have changed. */
    listen(heard: (keys: string[]) => void) {
      tabs = hands.openCardTabs();
      tabs.listen(heard);
    },

    /** Resolves when everything changed so far is kept. */
    settled: () => writing,

    /** Writes after what is being written already; false when that failed, which is told. */
    write(keys: string[], change: CardChange): Promise<boolean> {
      const written = writing
        .then(() => hands.cards.change(keys, change))
        .then(() => (tabs?.tell(keys), true))
        .catch((error) => (notice.tell(hands.explainStorage(error)), false));
      writing = written.then(() => undefined);
      return written;
    },
  };
}

export type CardWriter = ReturnType<typeof createCardWriter>;
