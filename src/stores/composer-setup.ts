// What the page shows of the choices, apart from the message itself: it changes seldom, so typing does not touch it.
import { type Region, REGIONS } from "../domain/regions.ts";
import { type Choices, isAvailable, situate } from "../domain/message/situation.ts";
import { goalsFor } from "../domain/message/start.ts";
import { type Channel, findMove, type Goal, type Playbook, type Relation } from "../domain/playbook.ts";
import { type Step, STEPS } from "./composer-steps.ts";

const STEP_NAMES: Record<Step, string> = { why: "Why", blanks: "Blanks", techniques: "Techniques" };
/** What the setup is made of; answers and edits play no part in it. */
export interface SetupGiven {
  choices: Choices;
  region: Region;
  step: Step;
}

/** Steps, choices on offer, switches. */
export function setupOf(playbook: Playbook, given: SetupGiven) {
  const { choices, region, step } = given;
  const { play } = situate(playbook, choices);
  return {
    step,
    steps: STEPS.map((id) => ({ id, label: STEP_NAMES[id] })),
    region,
    regions: REGIONS.map((id) => ({ id, label: playbook.regions[id].label })),
    play: { id: play.id, title: play.title, question: play.question },
    channel: choices.channel,
    plays: Object.values(playbook.plays).map(({ id, question }) => option(id, { label: question }, choices.play)),
    channels: play.channels.map((id) => option<Channel>(id, playbook.channels[id], choices.channel)),
    goals: goalsFor(play, choices.channel).map((id) => option<Goal>(id, playbook.goals[id], choices.goal)),
    relations: (["new", "known"] as const).map((id) => option<Relation>(id, playbook.relations[id], choices.relation)),
    switches: switchesOf(playbook, choices),
    checklist: checklistOf(playbook, choices),
  };
}

function option<T extends string>(id: T, { label, hint = "" }: { label: string; hint?: string }, chosen: string) {
  return { id, label, hint, chosen: id === chosen };
}

/** The switches that a sentence of this play, or a part of one, hangs on. */
function switchesOf(playbook: Playbook, choices: Choices) {
  const { isOn, play } = situate(playbook, choices);
  const words = play.steps.flatMap(({ move, when }) => [
    `${move.split(".")[0]}.`,
    ...(when?.off ?? []).map((id) => `${id}.`),
    ...(findMove(playbook, move)?.lines ?? []).flatMap((line) => [...line.wordings, ...(line.when?.on ?? []).map((id) => `${id}.`)]),
  ]);
  const isUsed = (id: string) => words.some((text) => text === `${id}.` || text.includes(`[${id}?`));
  return Object.values(playbook.techniques).flatMap(({ id, summary, switch: toggle }) =>
    toggle && isAvailable(toggle, choices) && isUsed(id) ? [{ id, label: toggle.label, hint: summary, on: isOn(id) }] : [],
  );
}

/** What to do before calling, from the techniques that say something here. */
function checklistOf(playbook: Playbook, choices: Choices): string[] {
  const { isOn, play } = situate(playbook, choices);
  const used = new Set(play.steps.map(({ move }) => move.split(".")[0] ?? ""));
  return Object.values(playbook.techniques).flatMap(({ id, checklist }) => (used.has(id) && isOn(id) ? checklist : []));
}
