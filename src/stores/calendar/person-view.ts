// One prospect: how to reach them, their clock, their plan as a score and a list, and what was logged.
import { sayOffset, toLocal } from "../../domain/cadence/zones.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Card, LogEntry } from "../../domain/saved/cards.ts";
import { cityOf, shortDay } from "./dates.ts";
import { outcomeLabel } from "./outcome-words.ts";
import { cadenceTitle, rowOf } from "./people-view.ts";
import { scoreView } from "./score-view.ts";
import { reachOf, type Scene, touchView } from "./touch-view.ts";
import type { PersonView } from "./views.ts";

export function personView(scene: Scene, card: Card, never: readonly string[]): PersonView {
  const { state, now } = scene;
  const { prospect, plan, log } = card;
  const row = rowOf(scene, card, never);
  const there = toLocal(now, prospect.zone);
  const today = "ok" in there ? there.ok.date : scene.today;
  const score = plan && scoreView({ playbook: state.playbook, region: state.$region.get(), today, card: row.id }, plan);
  return {
    ...row,
    ...reachOf(card),
    zone: prospect.zone,
    now: clockThere(prospect.zone, now) || "Not known yet: choose their time zone under Edit.",
    connection: prospect.connection,
    notes: prospect.notes,
    hours: hoursOf(state.playbook, prospect.country),
    cadence: plan ? cadenceTitle(state.playbook, plan.cadence) : "",
    ...(plan?.ended ? { ended: plan.ended } : {}),
    touches: plan ? plan.touches.map((touch) => touchView(scene, card, plan, touch)) : [],
    ...(score ? { score } : {}),
    log: log.map((entry, id) => ({ id, told: logWords(scene, entry), note: entry.note })).toReversed(),
  };
}

/** "10:12 in New York now (UTC-5)". */
function clockThere(zone: string, now: string): string {
  const [there, offset] = [toLocal(now, zone), sayOffset(now, zone)];
  return "ok" in there && "ok" in offset ? `${there.ok.time} in ${cityOf(zone)} now (${offset.ok})` : "";
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "Usual calling hours in Australia: Monday to Friday 09:00 to 20:00 …", with what is known and its source. */
function hoursOf({ calendar }: Playbook, country: string): string {
  const known = Object.hasOwn(calendar.countries, country) ? calendar.countries[country] : undefined;
  if (!known) return "";
  const spans = (known.hours ?? [calendar.rules.window]).map(({ days = [], start, end }) => {
    const [first, last] = [days[0], days.at(-1)];
    const named = first && last ? `${DAYS[first - 1]}${first === last ? "" : ` to ${DAYS[last - 1]}`} ` : "";
    return `${named}${start} to ${end}`;
  });
  const source = known.source ? ` (${known.source})` : "";
  return `Usual calling hours, ${known.label}: ${spans.join("; ")}. ${known.note}${source}`;
}

function logWords({ state, zone, today }: Scene, { outcome, at, channel, by }: LogEntry): string {
  const region = state.$region.get();
  const local = toLocal(at, zone);
  const when = "ok" in local ? `${shortDay(local.ok.date, today, region)} ${local.ok.time}` : "";
  const until = by ? ` by ${shortDay(by, today, region)}` : "";
  return `${when} · ${state.playbook.channels[channel].label} · ${outcomeLabel(outcome)}${until}`;
}
