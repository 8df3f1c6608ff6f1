// A plan as events of a calendar file: what has still to be done, what was done, and what calendars must forget again.
import { isCall, isPlanned, type Plan, type PlannedTouch } from "../cadence/plan.ts";
import { exportable } from "../cadence/sequences.ts";
import type { CalendarEvent } from "./event.ts";

/** What an event says of its touch. */
export interface EventText {
  summary: string;
  description: string;
}

export interface EventRequest {
  plan: Plan;
  /** How long a call lasts. */
  callMinutes: number;
  /** Minutes before a call that is still to be made; no alarm when left out. */
  alarmMinutes?: number;
  /** Which touches; all when left out. */
  isWanted?: (touch: PlannedTouch) => boolean;
  script: (touch: PlannedTouch) => EventText;
}

/** The events of `exportable(plan)`, as far as they are wanted, in plan order; what was stopped after it had gone out goes out again as CANCELLED. */
export function planEvents({ plan, callMinutes, alarmMinutes, isWanted = () => true, script }: EventRequest): CalendarEvent[] {
  const touches = exportable(plan).filter(isWanted);
  return touches.map((touch) => ({
    uid: uidOf(plan, touch),
    date: touch.date,
    time: touch.time,
    zone: plan.zone,
    sequence: touch.sequence,
    ...script(touch),
    ...(isCall(touch) && { minutes: callMinutes }),
    ...(isCall(touch) && isPlanned(touch) && { alarmMinutes }),
    ...(touch.status === "stopped" && { status: "CANCELLED" as const }),
  }));
}

/** The same at every export, no other touch's, in ASCII, and nobody's name: made of ids alone. */
export function uidOf(plan: Pick<Plan, "id" | "cadence">, { id }: Pick<PlannedTouch, "id">): string {
  return [plan.cadence, id, plan.id].map(asciiPart).join(".");
}

/** Full stops stand between the parts, so none may stand in one. */
const asciiPart = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/[.!'()*~]/g, percent);
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
