// The rep's people: found by what is typed, filtered by where they stand.
import { inTurn, isPlanned, type Plan } from "../../domain/cadence/plan.ts";
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { numberOf } from "../../domain/message/answers.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CardMap } from "./card-book.ts";
import { shortDay } from "./dates.ts";
import { type Scene, whoOf } from "./touch-view.ts";
import type { PeopleView, PersonRow } from "./views.ts";

export interface Asked {
  find: string;
  filter: PeopleView["filter"];
}

const FILTERS: Record<PeopleView["filter"], string> = {
  all: "Everybody",
  planned: "On a plan",
  unplanned: "Without a plan",
  ended: "Plan ended",
  never: "Not to be contacted",
};

/** Rows shown at once; the others are found by typing. */
const MOST_ROWS = 100;

export function peopleView(
  scene: Scene,
  cards: CardMap,
  never: readonly string[],
  unread: Pick<PeopleView, "broken" | "newer">,
  { find, filter }: Asked,
): PeopleView {
  const wanted = foldedWords(find);
  const found = [...cards.values()].filter((card) => wanted.every((word) => haystackOf(card).includes(word)));
  const kinds = new Map(found.map((card) => [card, kindOf(card, never)]));
  const shown = found.filter((card) => filter === "all" || kinds.get(card) === filter).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const count = (id: PeopleView["filter"]) => (id === "all" ? found.length : [...kinds.values()].filter((kind) => kind === id).length);
  return {
    find,
    filter,
    filters: Object.entries(FILTERS).map(([id, label]) => {
      const known = id as PeopleView["filter"];
      return { id: known, label, count: count(known), chosen: known === filter };
    }),
    rows: shown.slice(0, MOST_ROWS).map((card) => rowOf(scene, card, never)),
    more: Math.max(0, shown.length - MOST_ROWS),
    total: cards.size,
    ...unread,
  };
}

export function rowOf(scene: Scene, card: Card, never: readonly string[]): PersonRow {
  const kind = kindOf(card, never);
  return { id: card.prospect.id, ...whoOf(card), kind, state: stateOf(scene, card, kind) };
}

export function kindOf({ prospect, plan }: Card, never: readonly string[]): PersonRow["kind"] {
  if (plan?.doNotContact || checkContact(never, { phone: numberOf(prospect.phone), email: prospect.email })) return "never";
  if (!plan) return "unplanned";
  return plan.touches.some(isPlanned) ? "planned" : "ended";
}

function stateOf({ state, today }: Scene, { plan, prospect }: Card, kind: PersonRow["kind"]): string {
  if (kind === "never") return "Asked not to be contacted";
  if (!plan) return prospect.zone ? "No plan yet" : "No plan yet · no time zone yet";
  const title = cadenceTitle(state.playbook, plan.cadence);
  const [next] = plan.touches.filter(isPlanned).toSorted(inTurn);
  if (!next) return `${title} · ${plan.ended ? ENDED[plan.ended] : "done"}`;
  const paused = pausedWords(plan.paused, today, (iso) => shortDay(iso, today, state.$region.get()));
  return `${title}${paused} · next: ${state.playbook.channels[next.channel].label}, ${shortDay(next.date, today, state.$region.get())}`;
}

/** A pause is told until it is over. */
function pausedWords(pause: Plan["paused"], today: string, day: (iso: string) => string): string {
  if (!pause || today >= pause.until) return "";
  return ` · paused ${today < pause.from ? `from ${day(pause.from)} ` : ""}until ${day(pause.until)}`;
}

const ENDED = {
  reached: "you talked",
  callback: "they will call back",
  replied: "they replied",
  meeting: "a meeting is set",
  optout: "asked not to be contacted",
  complete: "done",
} as const;

export const cadenceTitle = ({ cadences }: Playbook, id: string): string =>
  (Object.hasOwn(cadences, id) ? cadences[id]?.title : undefined) ?? "A plan";

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const foldedWords = (text: string) => folded(text).split(/\s+/).filter(Boolean);

/** By the last word of the name, which in a whole name begins the surname: "muller jurgen muller halden foods". */
function nameOf({ prospect: { person, organisation } }: Card): string {
  return folded(`${person.name.split(" ").at(-1)} ${person.name} ${organisation}`);
}

const haystacks = new WeakMap<Card, string>();

function haystackOf(card: Card): string {
  const { person, organisation, email, phone, notes, connection } = card.prospect;
  const known =
    haystacks.get(card) ?? folded([person.name, organisation, email, phone.typed, phone.e164 ?? "", notes, connection].join(" "));
  haystacks.set(card, known);
  return known;
}
