// What an empty calendar shows: the first cadence as it would lie from today, for somebody at home.
import type { Card } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { longDay } from "./dates.ts";
import type { Planning } from "./planning.ts";
import { scoreView } from "./score-view.ts";
import { sceneOf } from "./touch-view.ts";
import type { ScoreView } from "./views.ts";

/** The score, the cadence's title and when it begins ("begun on Monday 30 November"); nothing where it cannot be laid out. */
export function exampleScore(state: CalendarState, planning: Planning): { title: string; begun: string; score: ScoreView } | undefined {
  const [cadence] = Object.values(state.playbook.cadences);
  const { today } = sceneOf(state);
  const region = state.$region.get();
  const planned = cadence && planning.preview(nobody(state), { cadence: cadence.id, start: today });
  if (!cadence || !planned || "error" in planned) return undefined;
  const { plan } = planned.ok;
  const score = scoreView({ playbook: state.playbook, region, today, card: "", isAlone: true }, plan);
  const first = plan.touches[0]?.date ?? today;
  const begun = first === today ? "begun today" : `begun on ${longDay(first, today, region)}`;
  return score && { title: cadence.title, begun, score };
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
