// A glance at the plans: may an agreed step have been missed, so that a reminder of it is due?
import { isPlanned, type Plan, type PlannedTouch } from "../../domain/cadence/plan.ts";
import type { Card } from "../../domain/saved/cards.ts";

/** `today` is the rep's ISO date; a prospect's is at most one day on. */
export const mayBeMissed = (cards: Iterable<Card>, today: string): boolean =>
  [...cards].some(({ plan }) => plan?.touches.some((touch) => isLate(touch, today) && !isReminded(plan, touch)));

const isLate = (touch: PlannedTouch, today: string) => touch.origin?.kind === "agreed" && isPlanned(touch) && touch.date <= today;

const isReminded = ({ touches }: Plan, { id }: PlannedTouch) =>
  touches.some(({ origin }) => origin?.kind === "reminder" && origin.of === id);
