// The touches of everybody that lie on some of the rep's days; of a card that stays the same they are looked for once.
import type { Plan, PlannedTouch } from "../../domain/cadence/plan.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CardMap } from "./card-book.ts";
import { addDays } from "./dates.ts";
import { repViewOf, type Scene } from "./touch-view.ts";

export interface Found {
  card: Card;
  plan: Plan;
  touch: PlannedTouch;
  /** ISO date for the rep. */
  date: string;
  /** On the rep's clock; null for what takes the whole day. */
  time: string | null;
}

/** What it gives goes from one of the rep's days to another (ISO dates). */
export function createFinder() {
  let known = new WeakMap<Card, Found[]>();
  let asked = "";
  return (scene: Scene, cards: CardMap, first: string, last: string): Found[] => {
    const asks = `${scene.zone} ${first} ${last}`;
    if (asks !== asked) known = new WeakMap();
    asked = asks;
    return [...cards.values()].flatMap((card) => {
      const found = known.get(card) ?? touchesBetween(scene, card, first, last);
      known.set(card, found);
      return found;
    });
  };
}

/** A day there is at most one day away from a day here. */
function touchesBetween(scene: Scene, card: Card, first: string, last: string): Found[] {
  const { plan } = card;
  if (!plan) return [];
  const [from, to] = [addDays(first, -1), addDays(last, 1)];
  const near = plan.touches.filter(({ date }) => date >= from && date <= to);
  return near.map((touch) => ({ card, plan, touch, ...pickMoment(repViewOf(scene, plan, touch)) }));
}

const pickMoment = ({ date, time }: Pick<Found, "date" | "time">) => ({ date, time });
