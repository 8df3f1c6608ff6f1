// What an empty calendar shows: the first cadence as it would lie from today, for somebody at home.
import { layOut } from "../../domain/cadence/layout.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { SeenState } from "./calendar-state.ts";
import { longDay } from "./dates.ts";
import { scoreView } from "./score-view.ts";
import { sceneOf } from "./touch-view.ts";
import type { ScoreView } from "./views.ts";

export interface ExampleView {
  title: string;
  begun: string;
  score: ScoreView;
}

/** The score, the cadence's title and when it begins ("begun on Monday 30 November"); nothing where it cannot be laid out. */
export function exampleScore(state: SeenState): ExampleView | undefined {
  const [cadence] = Object.values(state.playbook.cadences);
  const { today, now } = sceneOf(state);
  const region = state.$region.get();
  const setting = state.settingOf(nobody(state), today);
  if (!cadence || "error" in setting) return undefined;
  const planned = layOut(setting.ok, { id: "", cadence: cadence.id, touches: cadence.touches, start: today, now });
  if ("error" in planned) return undefined;
  const { plan } = planned.ok;
  const score = scoreView({ playbook: state.playbook, region, today, card: "", isAlone: true }, plan);
  const first = plan.touches[0]?.date ?? today;
  const begun = first === today ? "begun today" : `begun on ${longDay(first, today, region)}`;
  return score && { title: cadence.title, begun, score };
}

function nobody({ playbook, $region, $zone }: SeenState): Card {
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
