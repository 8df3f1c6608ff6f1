// A cadence and a start day being chosen for somebody, with the plan they would make.
import { atom, computed } from "nanostores";
import { isCall, type Plan, type PlannedTouch } from "../../domain/cadence/plan.ts";
import type { PromiseTerms } from "../../domain/cadence/promises.ts";
import { toLocal } from "../../domain/cadence/zones.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { counted } from "./dates.ts";
import type { Planning } from "./planning.ts";
import { refusalWords } from "./refusal-words.ts";
import { scoreView } from "./score-view.ts";
import { sceneOf, touchView } from "./touch-view.ts";

interface Chosen {
  cadence: string;
  start: string;
  /** What the cadence's messages promise, by touch. */
  promises?: Readonly<Record<string, PromiseTerms>>;
}

export function createPlanDraft(state: CalendarState, planning: Planning) {
  const { playbook, book, notice, $place, $now, $region } = state;
  const [first = ""] = Object.keys(playbook.cadences);
  /** An empty start is today where the prospect is. */
  const $chosen = atom<Chosen>({ cadence: first, start: "" });

  /** The card on the page, and the day it is there. */
  function here() {
    const place = $place.get();
    const card = place.name === "person" ? book.$cards.get().get(place.id) : undefined;
    const there = card && toLocal($now.get(), card.prospect.zone);
    return card && { card, today: there && "ok" in there ? there.ok.date : $now.get().slice(0, 10) };
  }

  function proposal() {
    const found = here();
    const { start: wanted, ...chosen } = $chosen.get();
    const start = wanted || found?.today || "";
    return found && { ...found, start, planned: planning.preview(found.card, { ...chosen, start }) };
  }

  /** Cadences to choose from, and how the chosen one would lie; nothing away from a person's page. */
  const $view = computed([$chosen, $place, book.$cards, $now, $region], ({ cadence }) => {
    const made = proposal();
    if (!made) return undefined;
    const { card, today, start, planned } = made;
    const plan = "ok" in planned ? planned.ok.plan : undefined;
    const scene = sceneOf(state);
    return {
      cadences: Object.values(playbook.cadences).map(({ id, title, summary, fits }) => ({
        id,
        title,
        summary,
        fits,
        chosen: id === cadence,
      })),
      start,
      preview: plan ? plan.touches.map((touch) => touchView(scene, card, plan, touch)) : [],
      score: plan && scoreView({ playbook, region: $region.get(), today, card: "" }, plan),
      warning: plan ? unreachable(card, plan) : "",
      refusal: "ok" in planned ? "" : refusalWords(state, planned),
    };
  });

  return {
    $view,
    /** Another cadence makes no promises of the one before. */
    choosePlan(part: Partial<Chosen>) {
      const { promises, ...before } = $chosen.get();
      const isSame = part.cadence === undefined || part.cadence === before.cadence;
      $chosen.set({ ...before, ...(isSame && promises ? { promises } : {}), ...part });
    },
    /** Puts it on the calendar. */
    layPlan() {
      const made = proposal();
      if (!made) return;
      const refusal = "ok" in made.planned ? planning.lay(made.card.prospect.id, made.planned.ok) : made.planned;
      if (refusal) notice.tell(refusalWords(state, refusal));
      else $chosen.set({ cadence: first, start: "" });
    },
  };
}

/** What the plan has that nobody can be reached by: "There is no number for 4 calls and 1 text. Add it under Edit." */
function unreachable({ prospect }: Card, { touches }: Plan): string {
  const count = (is: (touch: PlannedTouch) => boolean, one: string, many?: string) => {
    const found = touches.filter(is).length;
    return found > 0 ? counted(found, one, many) : "";
  };
  const rung = [count(isCall, "call"), count(({ channel }) => channel === "text", "text message")].filter(Boolean).join(" and ");
  const mailed = count(({ channel }) => channel === "email", "e-mail");
  const lacks = [
    prospect.phone.typed === "" && rung && `no number for ${rung}`,
    prospect.email === "" && mailed && `no address for ${mailed}`,
  ].filter(Boolean);
  return lacks.length > 0 ? `There is ${lacks.join(", and ")}. Add what is missing under Edit.` : "";
}

export type PlanDraft = ReturnType<typeof createPlanDraft>;
