// The calendar's clock: the minute it is, whose clock that is read on, and the day there.
import { atom, computed, type ReadableAtom } from "nanostores";
import { toLocal } from "../../domain/cadence/zones.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { CalendarHands } from "../hands.ts";

const MINUTE = 60_000;

/** Stands still until it is restored. */
export function createCalendarClock(hands: CalendarHands, $rep: ReadableAtom<Rep>) {
  const $ownZone = atom("UTC");
  const $now = atom(instantOf(0));
  const $zone = computed([$rep, $ownZone], ({ zone }, own) => zone || own);
  const today = () => dateIn($zone.get(), $now.get());

  function look(onNewDay: () => void) {
    const before = today();
    $now.set(instantOf(hands.now()));
    if (today() !== before) onNewDay();
  }

  const findZone = () => $ownZone.set(hands.ownZone());

  return {
    $now,
    $zone,
    /** ISO date where the rep is. */
    today,

    /** Asking a browser where it is takes longer than all else here, the first time. */
    findZone,

    /** Goes from now on, by the minute and whenever the page is looked at again. */
    restore(onNewDay: () => void) {
      findZone();
      const tick = () => (look(onNewDay), hands.later(tick, MINUTE));
      tick();
      hands.onReturn(() => look(onNewDay));
    },
  };
}

/** To the minute. */
const instantOf = (milliseconds: number) => `${new Date(Math.floor(milliseconds / MINUTE) * MINUTE).toISOString().slice(0, 19)}Z`;

function dateIn(zone: string, now: string): string {
  const local = toLocal(now, zone);
  return "ok" in local ? local.ok.date : now.slice(0, 10);
}
