// When the last backup was made and what has changed since, in a line.
import { computed, type ReadableAtom } from "nanostores";
import { toLocal } from "../../domain/cadence/zones.ts";
import type { SeenState } from "./calendar-state.ts";
import { counted, shortDay } from "./dates.ts";

const DAY = 86_400_000;
/** Safari clears what a site keeps after seven days without a visit. */
const OVERDUE = 7 * DAY;

export interface BackupLine {
  backup: string;
  isOverdue: boolean;
}

export function createBackupLine({
  book,
  $rep,
  $now,
  $zone,
  $region,
}: Pick<SeenState, "book" | "$rep" | "$now" | "$zone" | "$region">): ReadableAtom<BackupLine> {
  function tellLast(lastBackup: number | undefined, changed: number): string {
    if (lastBackup === undefined) return "No backup yet.";
    const day = dayOf(lastBackup, $zone.get());
    const today = dayOf(millisecondsOf($now.get()), $zone.get());
    const since = changed === 0 ? "nothing has changed since" : `${counted(changed, "person has", "people have")} changed since`;
    return `Last backup: ${day === today ? "today" : shortDay(day, today, $region.get())}; ${since}.`;
  }

  return computed([$rep, book.$cards, $now, $zone, $region], ({ lastBackup }, cards, now) => {
    const changed = [...cards.values()].filter((card) => card.changed > (lastBackup ?? -1)).length;
    return {
      backup: tellLast(lastBackup, changed),
      isOverdue: changed > 0 && (lastBackup === undefined || millisecondsOf(now) - lastBackup > OVERDUE),
    };
  });
}

/** Calendar day, in a zone, of milliseconds since 1970. */
export function dayOf(milliseconds: number, zone: string): string {
  const local = toLocal(`${new Date(milliseconds).toISOString().slice(0, 19)}Z`, zone);
  return "ok" in local ? local.ok.date : "";
}

/** Since 1970, of a UTC instant. */
const millisecondsOf = (instant: string) => new Date(instant).getTime();
