// What an empty calendar shows: the first cadence as it would lie from today, for somebody at home.
import type { Card } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import type { Planning } from "./planning.ts";
import { scoreView } from "./score-view.ts";
import { sceneOf } from "./touch-view.ts";
import type { ScoreView } from "./views.ts";

/** The score and the cadence's title; nothing where it cannot be laid out. */
export function exampleScore(state: CalendarState, planning: Planning): { title: string; score: ScoreView } | undefined {
  const [cadence] = Object.values(state.playbook.cadences);
  const { today } = sceneOf(state);
  const planned = cadence && planning.preview(nobody(state), { cadence: cadence.id, start: today });
  const score =
    planned && "ok" in planned && scoreView({ playbook: state.playbook, region: state.$region.get(), today, card: "" }, planned.ok.plan);
  return cadence && score ? { title: cadence.title, score } : undefined;
}

function nobody({ playbook, $region, $zone }: CalendarState): Card {
  const country = $region.get();
  const [region = ""] = Object.keys(playbook.calendar.countries[country]?.holidays ?? {});
  const person = { address: "Mr", name: "" } as const;
  const where = { country, region, zone: $zone.get() };
  const prospect = {
    id: "",
    person,
    organisation: "",
    phone: { typed: "" },
    email: "",
    relation: "new",
    connection: "",
    notes: "",
  } as const;
  return { version: 1, prospect: { ...prospect, ...where }, log: [], changed: 0 };
}
