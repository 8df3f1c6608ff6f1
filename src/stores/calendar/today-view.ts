// Today across all prospects: what to do in the order to do it, who has not kept their word, what comes next.
import { isCall, isPlanned, type Plan, type PlannedTouch } from "../../domain/cadence/plan.ts";
import { toInstant } from "../../domain/cadence/zones.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CardMap } from "./card-book.ts";
import { addDays, counted, longDay, shortDay } from "./dates.ts";
import { repViewOf, type Scene, touchView, whoOf } from "./touch-view.ts";
import type { DueView, TodayView } from "./views.ts";

interface Found {
  card: Card;
  plan: Plan;
  touch: PlannedTouch;
}

/** A touch with the day on which it falls for the rep. */
interface Dated extends Found {
  date: string;
}

/** What is shown of the days after. */
const MOST_NEXT = 5;
/** Overdue touches shown; the rest wait until these are dealt with. */
const MOST_TOUCHES = 200;
/** As many as are in sight at once. */
const FIRST_TOUCHES = 16;

/** Only the list's beginning until the page is awake: that is what can be seen of it. */
export function todayView(scene: Scene, cards: CardMap, isAwake: boolean): TodayView {
  const planned = [...cards.values()].flatMap(plannedOf);
  const { due, next } = sorted(scene, planned);
  const view = ({ card, plan, touch }: Found) => touchView(scene, card, plan, touch);
  return {
    title: cards.size === 0 ? "Your calendar" : longDay(scene.today, scene.today, scene.state.$region.get()),
    touches: due.slice(0, isAwake ? MOST_TOUCHES : FIRST_TOUCHES).map(view),
    due: [...cards.values()].flatMap((card) => dueOf(scene, card)),
    next: next.map(view),
    isEmpty: cards.size === 0,
    summary: summaryOf(due, scene.today),
  };
}

const plannedOf = (card: Card): Found[] =>
  card.plan ? card.plan.touches.filter(isPlanned).map((touch) => ({ card, plan: card.plan as Plan, touch })) : [];

/** Touches due by today in the order to make them, and the next few. A day there is at most one day away from a day here. */
function sorted(scene: Scene, planned: Found[]): { due: Dated[]; next: Found[] } {
  const soon = addDays(scene.today, 1);
  const near = planned.filter(({ touch }) => touch.date <= soon).map((found) => ({ ...found, date: dateOf(scene, found) }));
  const isDue = ({ date }: Dated) => date <= scene.today;
  const due = byKey(near.filter(isDue), ({ date, plan, touch }) => `${date} ${momentOf(plan, touch)}`);
  const after = near.filter((found) => !isDue(found));
  const late = after.length >= MOST_NEXT ? [] : planned.filter(({ touch }) => touch.date > soon);
  return { due, next: byKey([...after, ...late], ({ touch }) => `${touch.date} ${touch.time ?? "99"}`).slice(0, MOST_NEXT) };
}

const dateOf = (scene: Scene, { plan, touch }: Found): string => repViewOf(scene, plan, touch).date;

/** The instant; what takes the whole day comes after all hours. */
function momentOf({ zone }: Plan, { date, time }: PlannedTouch): string {
  const instant = time === null ? undefined : toInstant(date, time, zone);
  return instant && "ok" in instant ? instant.ok : "9999";
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

function dueOf(scene: Scene, card: Card): DueView[] {
  return card.log.flatMap(({ by, kept }, entry) => {
    if (!by || kept !== undefined || by >= scene.today || card.plan?.doNotContact) return [];
    const { who, organisation } = whoOf(card);
    const whose = organisation ? `${who} of ${organisation}` : who;
    const day = shortDay(by, scene.today, scene.state.$region.get());
    return [{ card: card.prospect.id, entry, sentence: `${whose} said they would call by ${day}.` }];
  });
}

function summaryOf(found: readonly Dated[], today: string): string {
  const calls = found.filter(({ touch }) => isCall(touch)).length;
  const messages = found.length - calls;
  const late = found.filter(({ date }) => date < today).length;
  const parts = [calls > 0 && counted(calls, "call"), messages > 0 && counted(messages, "message")].filter((part) => part !== false);
  if (parts.length === 0) return "Nothing to do today.";
  return `${parts.join(" and ")}${late > 0 ? `, ${late} of them from days past` : ""}.`;
}
