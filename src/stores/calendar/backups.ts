// Everything as one file, and back again: what a backup holds is shown before anything here changes.
import { atom, computed } from "nanostores";
import type { Backup } from "../../domain/saved/backup.ts";
import { createBackupLine, dayOf } from "./backup-line.ts";
import { fillBoxes, readBoxes } from "../kept-boxes.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { CalendarState } from "./calendar-state.ts";
import { createLoader } from "./loader.ts";

type Restore = { kind: "none" } | { kind: "refused"; why: string } | { kind: "ready"; backup: Backup; told: string[] };

/** What of the calendar a backup needs; the settings page has no more of it. */
export type BackupState = Pick<
  CalendarState,
  "playbook" | "hands" | "notice" | "book" | "history" | "$rep" | "$zone" | "$now" | "$region" | "keepRep"
>;

export function createBackups(state: BackupState) {
  const { playbook, hands, notice, book, history, $rep, $zone } = state;
  const load = createLoader(notice);
  const $restore = atom<Restore>({ kind: "none" });

  const $backups = computed([createBackupLine(state), $restore], (line, restore) => ({
    ...line,
    restore: restore.kind === "ready" ? { kind: restore.kind, told: restore.told } : restore,
  }));

  return {
    $backups,
    closeRestore: () => $restore.set({ kind: "none" }),

    /** Saves everything that is kept here, the composer's work and every setting too. */
    backup: oneAtATime(async () => {
      const room = await load(() => import("../../domain/saved/backup.ts"));
      await book.settled();
      const work = await hands.records.read().catch(() => undefined);
      if (!room) return;
      const now = hands.now();
      const text = room.writeBackup({
        cards: [...book.$cards.get().values()],
        never: [...book.$never.get()],
        rep: $rep.get(),
        work,
        kept: readBoxes(hands),
        now,
      });
      hands.downloadText(`callback-playbook-${dayOf(now, $zone.get())}.json`, text, "application/json");
      state.keepRep({ ...$rep.get(), lastBackup: now });
      notice.tell("Backup saved. Keep the file somewhere safe: it holds names and numbers.");
    }),

    /** Reads a file that somebody chose, and tells what restoring it would do. */
    async readRestore(text: string) {
      const [room, merging] = [await load(() => import("../../domain/saved/backup.ts")), await load(() => import("./restoring.ts"))];
      if (!room || !merging) return;
      const read = room.readBackup(text);
      if ("error" in read) return $restore.set({ kind: "refused", why: read.error });
      $restore.set({ kind: "ready", backup: read.ok, told: merging.tellRestore(playbook, read.ok, book.$cards.get(), book.$never.get()) });
    },

    /** Merges what was read into what is here; nobody is removed, and who must not be contacted stays so. */
    async restoreBackup() {
      const merging = await load(() => import("./restoring.ts"));
      const restore = $restore.get();
      if (!merging || restore.kind !== "ready") return;
      const { cards, never, rep, work, kept } = restore.backup;
      $restore.set({ kind: "none" });
      book.forbid(never);
      const stored = new Map(cards.map((card) => [card.prospect.id, card]));
      const ids = [...new Set([...stored.keys(), ...book.$cards.get().keys()])];
      const result = book.change(ids, merging.restorer(stored, book.$never.get()));
      if ("error" in result) return notice.tell(result.sentence);
      const before = $rep.get();
      const after = merging.mergeRep(before, rep);
      state.keepRep(after);
      fillBoxes(hands, kept);
      await hands.records
        .change((mine) => merging.mergeWork(playbook, mine, work))
        .then(() => hands.openTabs().tell("saved"))
        .catch((error) => notice.tell(hands.explainStorage(error)));
      history.remember(merging.tellRestored(cards, result.ok.length), merging.undoable(result.ok), { before, after });
    },
  };
}
