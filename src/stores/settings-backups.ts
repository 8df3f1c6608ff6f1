// The calendar's backup room as the settings page uses it; fetched when somebody saves or restores.
import { atom, computed } from "nanostores";
import type { Playbook } from "../domain/playbook.ts";
import type { Region } from "../domain/regions.ts";
import { readRep, type Rep } from "../domain/saved/rep.ts";
import { createBackups } from "./calendar/backups.ts";
import { createCardBook } from "./calendar/card-book.ts";
import { createHistory, type Deeds } from "./calendar/history.ts";
import type { CalendarHands } from "./hands.ts";
import type { Notices } from "./notice.ts";

/** Resolves once everything that is stored now has been read. */
export async function createSettingsBackups(playbook: Playbook, region: Region, hands: CalendarHands, notice: Notices) {
  const book = createCardBook(hands, notice);
  const $rep = atom<Rep>(readRep(hands.repBox.read()));
  const keepRep = (rep: Rep) => {
    $rep.set(rep);
    hands.repBox.write(rep, (error) => notice.tell(hands.explainStorage(error)));
  };
  const history = createHistory({ book, notice, $history: atom<Deeds>({ done: [], undone: [] }) }, (change) => keepRep(change($rep.get())));
  const $zone = computed($rep, ({ zone }) => zone || hands.ownZone());
  const $now = atom(`${new Date(hands.now()).toISOString().slice(0, 19)}Z`);
  await book.restore();
  return createBackups({ playbook, hands, notice, book, history, $rep, $zone, $now, $region: atom(region), keepRep });
}
