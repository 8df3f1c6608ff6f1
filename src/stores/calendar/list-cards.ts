// The first cards of listed people, on request all on one cadence, so many of them starting each day.
import { readDay, writeDay } from "../../domain/cadence/civil.ts";
import { addWorkdays, roll } from "../../domain/cadence/workdays.ts";
import { type Card, newCard, type Prospect } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { counted } from "./dates.ts";
import type { Planning } from "./planning.ts";

export interface ListPlan {
  cadence: string;
  /** ISO date on which the first of them start. */
  start: string;
  /** So many start each working day. */
  perDay: number;
}

/** A card each. Who has no time zone, or cannot be planned for another reason, has none yet; `told` says how many, and why. */
export function cardsOf(state: CalendarState, planning: Planning, prospects: readonly Prospect[], plan: ListPlan | undefined) {
  const cards = prospects.map((prospect) => newCard(prospect, state.hands.now()));
  const added = counted(cards.length, "person", "people");
  if (!plan) return { cards, told: `${added} added.` };
  const perDay = Math.max(1, Math.floor(plan.perDay) || 1);
  let placed = 0;
  let why = "";
  const planned = cards.map((card) => {
    const start = startOf(state, card, plan.start, Math.floor(placed / perDay));
    const found = planning.preview(card, { cadence: plan.cadence, start });
    if ("error" in found) return ((why ||= found.sentence), card);
    placed += 1;
    return { ...card, plan: found.ok.plan };
  });
  const left = cards.length - placed;
  return { cards: planned, told: `${added} added, ${placed} on the calendar.${left > 0 ? ` ${left} not planned yet: ${why}` : ""}` };
}

/** So many working days, theirs, after the first. */
function startOf(state: CalendarState, card: Card, start: string, days: number): string {
  const [setting, first] = [state.settingOf(card), readDay(start)];
  if ("error" in setting || first === undefined) return start;
  return writeDay(addWorkdays(setting.ok.off, roll(setting.ok.off, first), days));
}
