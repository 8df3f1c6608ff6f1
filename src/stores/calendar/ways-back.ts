// The way back from a deed: only the parts it changed are taken back, whatever happened to the others since.
import { isPlanned, type Plan, type PlannedTouch } from "../../domain/cadence/plan.ts";
import type { Result } from "../../domain/cadence/results.ts";
import { undoTo } from "../../domain/cadence/undo.ts";
import { type Card, readCard } from "../../domain/saved/cards.ts";
import { type Rep, readRep } from "../../domain/saved/rep.ts";
import { pastOf } from "./planning.ts";

/** From what a deed left to where it is taken, or the other way round. */
export interface Way<State> {
  from: State;
  to: State;
}

/** What changes on its own; past plans belong to the plan that took their place. */
const PARTS = ["prospect", "plan", "log"] as const;
type Part = (typeof PARTS)[number];

const contentOf = (card: Card | undefined, part: Part) =>
  JSON.stringify(part === "plan" ? [card?.plan ?? null, card?.past ?? null] : card?.[part]);

/** The parts in which two states of a card differ; all of them where one of the two is no card. */
export function partsChanged({ from, to }: Way<Card | undefined>): Part[] {
  const [one, other] = [readCard(from), readCard(to)];
  return PARTS.filter((part) => !one || !other || contentOf(one, part) !== contentOf(other, part));
}

/** A card taken that way; what calendars were told and who opted out stays. */
export function turned(card: Card | undefined, way: Way<Card | undefined>): Result<Card | undefined> {
  const parts = partsChanged(way);
  const { to } = way;
  const plan = parts.includes("plan") ? turnedPlan(card?.plan, to?.plan) : { ok: card?.plan };
  if ("error" in plan) return plan;
  if (!to || !card) return { ok: to };
  const { plan: _plan, past: _past, ...rest } = card;
  const isExchanged = card.plan && to.plan && card.plan.id !== to.plan.id;
  return {
    ok: {
      ...rest,
      ...(parts.includes("prospect") ? { prospect: to.prospect } : {}),
      ...(parts.includes("log") ? { log: to.log } : {}),
      ...(isExchanged && to.plan ? exchanged(card, to.plan) : kept(plan.ok, card.past)),
    },
  };
}

const LISTS = ["daysOff", "workOn"] as const;
const SETTINGS = ["zone", "alarmMinutes", "lastBackup"] as const;

/** The rep's own side taken that way: days come and go one by one; what was set again since stays as it is. */
export function turnedRep(rep: Rep, { from, to }: Way<Rep>): Rep {
  const lists = LISTS.map((list) => {
    const added = to[list].filter((day) => !from[list].includes(day));
    const gone = from[list].filter((day) => !to[list].includes(day));
    return [list, [...rep[list].filter((day) => !gone.includes(day)), ...added]];
  });
  const settings = SETTINGS.filter((one) => from[one] !== to[one] && rep[one] === from[one]).map((one) => [one, to[one]]);
  return readRep({ ...rep, ...Object.fromEntries([...lists, ...settings]) });
}

const kept = (plan: Plan | undefined, past: Plan[] | undefined): Pick<Card, "plan" | "past"> => ({
  ...(plan ? { plan } : {}),
  ...(past ? { past } : {}),
});

/** Another plan in place of the card's: calendars that know the one it leaves are to be told, and so are those that were told the other is off. */
function exchanged(card: Card, plan: Plan): Pick<Card, "plan" | "past"> {
  const off = card.past?.find(({ id }) => id === plan.id);
  const past = (card.past ?? []).filter((one) => one !== off);
  return { plan: { ...plan, touches: plan.touches.map((touch) => back(touch, off)) }, ...pastOf({ ...card, past }) };
}

/** Nobody knows yet that it was off; or it comes after whatever was told of it, that it was planned and that it was off. */
function back(touch: PlannedTouch, off: Plan | undefined): PlannedTouch {
  const record = off?.touches.find(({ id }) => id === touch.id);
  if (!record) return isPlanned(touch) ? { ...touch, sequence: touch.sequence + 2 } : touch;
  return touch.exported ? touch : { ...touch, exported: true, told: record.told, sequence: record.sequence + 1 };
}

/** Going back behind a plan keeps of it what calendars have to be told: that its events are off. */
function turnedPlan(current: Plan | undefined, goal: Plan | undefined): Result<Plan | undefined> {
  if (!current) return { ok: goal };
  const { doNotContact: _never, ...free } = current;
  const earlier = goal ?? { ...free, touches: [] };
  if (earlier.id !== current.id && !current.doNotContact) return { ok: goal };
  const back = undoTo(current, earlier);
  return "ok" in back && !goal && back.ok.touches.length === 0 ? { ok: undefined } : back;
}
