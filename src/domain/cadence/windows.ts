// Calling hours: on which weekdays and between which times a call is usual where the other person is.
import { type Day, readDay, weekdayOf } from "./civil.ts";
import { refuse, type Result } from "./results.ts";
import { toLocal } from "./zones.ts";

/** From `start` up to but not at `end` ("HH:MM", "24:00" for midnight), on ISO weekdays; on every day when `days` is left out. */
export interface Window {
  days?: readonly number[];
  start: string;
  end: string;
}

/** A country's hours; several windows for one day are several spans. None at all means never. */
export type CallingHours = readonly Window[];

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** May somebody be called on this day at this time of their own clock? */
export function isInside(hours: CallingHours, day: Day, time: string): boolean {
  return hours.some(({ days, start, end }) => (!days || days.includes(weekdayOf(day))) && start <= time && time < end);
}

/** May somebody in this zone be called at this UTC instant? */
export function isCallable(hours: CallingHours, utc: string, zone: string): Result<boolean> {
  const fault = hoursFault(hours);
  const local = toLocal(utc, zone);
  if (fault) return refuse("bad-time", fault);
  if ("error" in local) return local;
  return { ok: isInside(hours, readDay(local.ok.date) ?? 0, local.ok.time) };
}

/** What is wrong with calling hours, in a sentence; undefined when nothing is. */
export function hoursFault(hours: CallingHours): string | undefined {
  const wrong = hours.find(({ start, end }) => !CLOCK.test(start) || !CLOCK.test(end));
  return wrong && `Calling hours from “${wrong.start}” to “${wrong.end}” cannot be read; write both as HH:MM.`;
}
