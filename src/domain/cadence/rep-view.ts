// A touch as the rep's own clock and calendar show it, which may be another day.
import { readDay } from "./civil.ts";
import { badDate, type Result } from "./results.ts";
import { isInside, type Window } from "./windows.ts";
import { type Local, toInstant, toLocal } from "./zones.ts";

export interface RepView {
  date: string;
  /** Null for what takes the whole day. */
  time: string | null;
  /** Does it fall in the hours the rep works? */
  isInDay: boolean;
}

/** A date and time in the prospect's zone, seen from the rep's; `repDay` are the rep's hours on the rep's clock. */
export function viewFor(touch: { date: string; time: string | null }, zone: string, repZone: string, repDay: Window): Result<RepView> {
  if (touch.time === null) return viewWholeDay(touch.date);
  const instant = toInstant(touch.date, touch.time, zone);
  if ("error" in instant) return instant;
  const local = toLocal(instant.ok, repZone);
  return "error" in local ? local : { ok: { ...local.ok, isInDay: isIn(repDay, local.ok) } };
}

const viewWholeDay = (date: string): Result<RepView> =>
  readDay(date) === undefined ? badDate("date", date) : { ok: { date, time: null, isInDay: true } };

const isIn = (repDay: Window, { date, time }: Local) => isInside([repDay], readDay(date) ?? 0, time);
