// The calendar file of plans, with the script of each touch still to be done; fetched when somebody first asks for one.
import { isCall, type PlannedTouch } from "../../domain/cadence/plan.ts";
import { writeCalendar } from "../../domain/calendar/calendar.ts";
import type { CalendarEvent } from "../../domain/calendar/event.ts";
import { type EventRequest, type EventText, planEvents } from "../../domain/calendar/plan-events.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Card } from "../../domain/saved/cards.ts";
import { readWork } from "../../domain/saved/work.ts";
import { outcomeLabel } from "./outcome-words.ts";
import { type PlannedCard, type Script, type ScriptGiven, touchScripts } from "./touch-scripts.ts";
import { whoOf } from "./touch-view.ts";

export interface FileGiven extends Omit<ScriptGiven, "work"> {
  /** What calendars call it. */
  name: string;
  alarmMinutes?: number;
  /** The composer's work, as it is stored. */
  work: unknown;
}

/** The text of the file with the wanted touches of these plans, or why it cannot be written. */
export function calendarFile(given: FileGiven, cards: readonly PlannedCard[]): { ok: string } | { error: string } {
  const { playbook, name, now } = given;
  const scripts = touchScripts({ ...given, work: readWork(playbook, given.work).work }, cards);
  const events = cards.flatMap((card) => eventsOf(given, card, (touch) => textOf(playbook, card, touch, scripts.get(touch))));
  try {
    return { ok: writeCalendar({ name, stamp: now, events }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Of plans that gave way to the present one only what calendars must forget. */
function eventsOf({ playbook, alarmMinutes, isWanted }: FileGiven, card: PlannedCard, script: EventRequest["script"]): CalendarEvent[] {
  const plans = [card.plan, ...(card.past ?? [])];
  return plans.flatMap((plan) => planEvents({ plan, callMinutes: playbook.calendar.rules.callMinutes, alarmMinutes, isWanted, script }));
}

/** A touch without a script is over. */
function textOf(playbook: Playbook, card: Card, touch: PlannedTouch, script: Script | undefined): EventText {
  const { who, organisation } = whoOf(card);
  const name = [who, organisation].filter(Boolean).join(", ");
  return {
    summary: `${playbook.channels[touch.channel].label}: ${name}`,
    description: script ? toDo(playbook, card, touch, script) : came(card, touch),
  };
}

/** What calendars shall still say of a touch that is over. */
function came({ log }: Card, { id, status }: PlannedTouch): string {
  const entry = status === "done" ? log.findLast(({ touch }) => touch === id) : undefined;
  return status === "stopped" ? "Called off." : entry ? `${outcomeLabel(entry.outcome)}.` : "Done.";
}

/** Where to reach them, what for, and the script; what is still missing from it is named. */
function toDo({ slots }: Playbook, card: Card, touch: PlannedTouch, script: Script): string {
  const blanks = script.missing.map((id) => slots[id]?.label ?? id);
  const missing = blanks.length > 0 ? `Still to fill: ${blanks.join(", ")}.` : "";
  return [reachOf(card, touch), touch.objective, script.text, missing].filter(Boolean).join("\n\n");
}

function reachOf({ prospect: { phone, email } }: Card, touch: PlannedTouch): string {
  if (touch.channel === "email") return email;
  return isCall(touch) || touch.channel === "text" ? (phone.shown ?? phone.typed) : "";
}
