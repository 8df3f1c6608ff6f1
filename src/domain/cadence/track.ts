// The days a plan has taken so far, walked in plan order: nothing before the last touch, never too many calls a day.
import type { Day } from "./civil.ts";
import { isCall, type PlannedTouch } from "./plan.ts";
import { type DaysOff, nextWorkday, roll } from "./workdays.ts";

export interface Track {
  off: DaysOff;
  callsPerDay: number;
  /** The date of the latest touch so far. */
  floor: Day;
  calls: Map<Day, number>;
}

export const startTrack = (off: DaysOff, callsPerDay: number): Track => ({ off, callsPerDay, floor: -Infinity, calls: new Map() });

export const isFull = ({ calls, callsPerDay }: Track, day: Day): boolean => (calls.get(day) ?? 0) >= callsPerDay;

/** Where a touch that wants a day may stand: on it or as soon after as order, working days and other calls allow. */
export function land(track: Track, touch: Pick<PlannedTouch, "channel">, want: Day): Day {
  let day = roll(track.off, Math.max(want, track.floor));
  while (isCall(touch) && isFull(track, day)) day = nextWorkday(track.off, day);
  return day;
}

/** Notes that a touch stands on a day. */
export function occupy(track: Track, touch: Pick<PlannedTouch, "channel">, day: Day): void {
  track.floor = Math.max(track.floor, day);
  if (isCall(touch)) track.calls.set(day, (track.calls.get(day) ?? 0) + 1);
}
