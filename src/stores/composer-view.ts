// One plain object that answers every question the composer's page may ask; no view computes anything.
import type { Message } from "../domain/message/compose.ts";
import type { Region } from "../domain/message/days.ts";
import { fullText } from "../domain/message/layout.ts";
import { callLink, mailLink, textLink } from "../domain/message/links.ts";
import { isAvailable, situate } from "../domain/message/situation.ts";
import { goalsFor } from "../domain/message/start.ts";
import { type Channel, findMove, type Goal, type Playbook, type Relation } from "../domain/playbook.ts";
import type { Draft } from "../domain/saved/work.ts";
import { blanksOf, contactsOf, titleOf } from "./composer-blanks-view.ts";
import { cardOf, companionsOf, labelOf, omittedFrom, rowsOf, tellBudget, tellSegments } from "./composer-script-view.ts";
import { type Step, STEPS } from "./composer-steps.ts";

/** What the view is made of. */
export interface Given {
  message: Message;
  today: string;
  region: Region;
  step: Step;
  drafts: Draft[];
  /** The draft these choices belong to. */
  current: string;
}

export type View = ReturnType<typeof viewOf>;

const STEP_NAMES: Record<Step, string> = { why: "Why", blanks: "Blanks", techniques: "Techniques" };
const REGIONS: readonly { id: Region; label: string }[] = [
  { id: "GB", label: "Britain" },
  { id: "US", label: "United States" },
  { id: "AU", label: "Australia" },
];

/** Everything on the page. */
export function viewOf(playbook: Playbook, given: Given) {
  const { message, region, step, drafts, current } = given;
  const { choices, budget } = message;
  const { play } = situate(playbook, choices);
  return {
    step,
    steps: STEPS.map((id) => ({ id, label: STEP_NAMES[id] })),
    region,
    regions: REGIONS,
    play: { id: play.id, title: play.title, question: play.question },
    channel: choices.channel,
    plays: Object.values(playbook.plays).map(({ id, question }) => option(id, { label: question }, choices.play)),
    channels: play.channels.map((id) => option<Channel>(id, playbook.channels[id], choices.channel)),
    goals: goalsFor(play, choices.channel).map((id) => option<Goal>(id, playbook.goals[id], choices.goal)),
    relations: (["new", "known"] as const).map((id) => option<Relation>(id, playbook.relations[id], choices.relation)),
    blanks: blanksOf(playbook, given),
    contacts: contactsOf(given),
    switches: switchesOf(playbook, message),
    checklist: checklistOf(playbook, message),
    ...rowsOf(playbook, given),
    omitted: omittedFrom(playbook, given),
    budget: { ...budget, sentence: tellBudget(budget) },
    asked: message.missing.map((id) => labelOf(playbook, id)),
    full: fullText(message),
    card: cardOf(given),
    segments: tellSegments(message),
    links: { mail: mailLink(message), text: textLink(message), call: callLink(message) },
    companions: companionsOf(playbook, given),
    drafts: drafts.map((draft) => ({ id: draft.id, title: titleOf(playbook, draft, given), isOpen: draft.id === current })),
  };
}

function option<T extends string>(id: T, { label, hint = "" }: { label: string; hint?: string }, chosen: string) {
  return { id, label, hint, chosen: id === chosen };
}

/** The switches that a sentence of this play, or a part of one, hangs on. */
function switchesOf(playbook: Playbook, { choices }: Message) {
  const { isOn, play } = situate(playbook, choices);
  const wordings = (move: string) => findMove(playbook, move)?.lines.flatMap((line) => [...line.wordings, ...(line.when?.on ?? [])]) ?? [];
  const isUsed = (id: string) =>
    play.steps.some(
      ({ move, when }) =>
        move.startsWith(`${id}.`) || when?.off?.includes(id) || wordings(move).some((words) => words === id || words.includes(`[${id}?`)),
    );
  return Object.values(playbook.techniques).flatMap(({ id, summary, switch: toggle }) =>
    toggle && isAvailable(toggle, choices) && isUsed(id) ? [{ id, label: toggle.label, hint: summary, on: isOn(id) }] : [],
  );
}

/** What to do before calling, from the techniques that say something here. */
function checklistOf(playbook: Playbook, { choices }: Message): string[] {
  const { isOn, play } = situate(playbook, choices);
  const used = new Set(play.steps.map(({ move }) => move.split(".")[0] ?? ""));
  return Object.values(playbook.techniques).flatMap(({ id, checklist }) => (used.has(id) && isOn(id) ? checklist : []));
}
