// Why something was refused, in the rep's words: days as they stand beside the touches, touches by their channel.
import type { PlannedTouch } from "../../domain/cadence/plan.ts";
import type { Refusal } from "../../domain/cadence/results.ts";
import type { CalendarState } from "./calendar-state.ts";
import { createNaming } from "./naming.ts";

/** A touch that was to be changed. */
export interface Asked {
  card: string;
  touch: string;
}

/** The sentence for a refusal; `asked` is left out where no single touch was meant. */
export function refusalWords(state: CalendarState, { error, sentence }: Refusal, asked?: Asked): string {
  const named = createNaming(state);
  const day = (iso: string) => named.day(iso) || iso;
  const previous = error === "out-of-order" && asked ? previousOf(state, asked) : undefined;
  if (!previous) return sentence.replaceAll(/\d{4}-\d{2}-\d{2}/g, day);
  const label = state.playbook.channels[previous.channel].label.toLowerCase();
  return `The ${label} before it is on ${day(previous.date)}; choose that day or a later one, or move that ${label} first.`;
}

function previousOf({ book }: CalendarState, { card, touch }: Asked): PlannedTouch | undefined {
  const touches = book.$cards.get().get(card)?.plan?.touches ?? [];
  const index = touches.findIndex(({ id }) => id === touch);
  return touches.slice(0, Math.max(0, index)).findLast(({ status }) => status !== "stopped");
}
