// Finds what the schemas cannot see: references that lead nowhere, wordings that cannot be said, plays with a hole.
import { LAST_DAY } from "./cadence/layout.ts";
import { isCall } from "./cadence/plan.ts";
import { LIMIT } from "./message/budget.ts";
import { compose } from "./message/compose.ts";
import { FORMS } from "./message/say.ts";
import type { Choices } from "./message/situation.ts";
import { emptyChoices, goalsFor } from "./message/start.ts";
import { parse, slotsOf, techniquesOf } from "./message/template.ts";
import { findMove, type Cadence, type Condition, type Play, type Playbook, type Slot, type Technique } from "./playbook.ts";

/** Every fault as "file: field: what is wrong and what to do"; none when the content holds together. */
export function faultsOf(playbook: Playbook): string[] {
  const faults = [
    ...Object.values(playbook.techniques).flatMap((technique) => techniqueFaults(playbook, technique)),
    ...Object.values(playbook.plays).flatMap((play) => playFaults(playbook, play)),
    ...Object.values(playbook.cadences).flatMap((cadence) => cadenceFaults(playbook, cadence)),
    ...Object.values(playbook.slots).flatMap(({ id, after }) =>
      after ? unknown("content/slots.yaml", `${id}.after`, "slot", after, playbook.slots) : [],
    ),
    ...roleFaults(Object.values(playbook.slots)),
  ];
  return faults.length > 0 ? faults : messageFaultsOf(playbook);
}

/** Plays whose messages have a hole, or more than they may: what remains to be seen once something is hidden. */
export const messageFaultsOf = (playbook: Playbook): string[] =>
  Object.values(playbook.plays).flatMap((play) => messageFaults(playbook, play));

function unknown(file: string, field: string, kind: string, id: string, known: object): string[] {
  if (Object.hasOwn(known, id)) return [];
  return [`${file}: ${field}: there is no ${kind} “${id}”; name one of: ${Object.keys(known).join(", ")}.`];
}

function roleFaults(slots: Slot[]): string[] {
  return slots.flatMap(({ id, role }, i) => {
    const other = role && slots.slice(0, i).find((slot) => slot.role === role);
    return other ? [`content/slots.yaml: ${id}.role: “${role}” is the role of ${other.id} already; leave it out of one of the two.`] : [];
  });
}

function techniqueFaults(playbook: Playbook, technique: Technique): string[] {
  const file = `content/techniques/${technique.id}.mdx`;
  const moves = Object.entries(technique.moves);
  return [
    ...technique.sources.flatMap(({ id }) => unknown(file, "sources", "source", id, playbook.sources)),
    ...technique.evidence.flatMap(({ id }) => unknown(file, "evidence", "evidence", id, playbook.evidence)),
    ...technique.related.flatMap((id) => unknown(file, "related", "technique", id, playbook.techniques)),
    ...(technique.switch?.instead ?? []).flatMap((id) => unknown(file, "switch.instead", "technique", id, playbook.techniques)),
    ...conditionFaults(playbook, file, "switch.starts", technique.switch?.starts),
    ...conditionFaults(playbook, file, "switch.available", technique.switch?.available),
    ...moves.flatMap(([name, move]) =>
      move.lines.flatMap((line, i) => [
        ...conditionFaults(playbook, file, `moves.${name}.lines.${i}.when`, line.when),
        ...line.wordings.flatMap((wording) => wordingFaults(playbook, file, `moves.${name}.lines.${i}.wordings`, wording)),
      ]),
    ),
  ];
}

function conditionFaults(playbook: Playbook, file: string, field: string, when: Condition | undefined): string[] {
  return [...(when?.on ?? []), ...(when?.off ?? [])].flatMap((id) => unknown(file, field, "technique", id, playbook.techniques));
}

function wordingFaults(playbook: Playbook, file: string, field: string, wording: string): string[] {
  try {
    const nodes = parse(wording);
    return [
      ...slotsOf(nodes).flatMap(({ slot, form }) => [
        ...unknown(file, field, "slot", slot, playbook.slots),
        ...formFaults(playbook, file, field, slot, form),
      ]),
      ...techniquesOf(nodes).flatMap((id) => unknown(file, field, "technique", id, playbook.techniques)),
    ];
  } catch (error) {
    return [`${file}: ${field}: ${(error as Error).message}`];
  }
}

function formFaults(playbook: Playbook, file: string, field: string, slot: string, form: string): string[] {
  const type = playbook.slots[slot]?.type;
  if (!type || FORMS[type].includes(form)) return [];
  return [
    `${file}: ${field}: {${slot}:${form}} asks a ${type} for “${form}”; it knows: ${FORMS[type].map((known) => known || "no form").join(", ")}.`,
  ];
}

function playFaults(playbook: Playbook, play: Play): string[] {
  const file = `content/plays/${play.id}.mdx`;
  return [
    ...play.techniques.flatMap((id) => unknown(file, "techniques", "technique", id, playbook.techniques)),
    ...Object.keys(play.examples).flatMap((id) => unknown(file, "examples", "slot", id, playbook.slots)),
    ...play.steps.flatMap(({ move, when }) => [
      ...(findMove(playbook, move)
        ? []
        : [`${file}: steps: no technique has the move “${move}”; write it as technique.move, or add it to that technique.`]),
      ...conditionFaults(playbook, file, "steps", when),
    ]),
  ];
}

function cadenceFaults(playbook: Playbook, cadence: Cadence): string[] {
  const file = `content/cadences/${cadence.id}.mdx`;
  return cadence.touches.flatMap((touch, i) => {
    const before = cadence.touches.slice(0, i);
    const channels = Object.hasOwn(playbook.plays, touch.play) ? (playbook.plays[touch.play]?.channels ?? []) : [touch.channel];
    const told = (field: string, what: string) => `${file}: touches.${i}.${field}: ${what}`;
    return [
      ...unknown(file, `touches.${i}.play`, "play", touch.play, playbook.plays),
      ...(channels.includes(touch.channel)
        ? []
        : [told("channel", `the play “${touch.play}” has no ${touch.channel}; use one of: ${channels.join(", ")}.`)]),
      ...(touch.day > LAST_DAY ? [told("day", `a plan ends after ten years; put ${touch.id} on day ${LAST_DAY} at the latest.`)] : []),
      ...(i === 0 && touch.day > 0 ? [told("day", `a plan begins on day 0; put ${touch.id} there.`)] : []),
      ...(touch.slot && !isCall(touch) ? [told("slot", "only a call has an hour to choose; leave the field out.")] : []),
      ...(touch.promise && isCall(touch) ? [told("promise", "only a message promises the next call; leave the field out.")] : []),
      ...(touch.day < (before.at(-1)?.day ?? 0)
        ? [told("day", `${touch.id} comes before the touch above it; put the touches in order.`)]
        : []),
      ...(before.some(({ id }) => id === touch.id) ? [told("id", `“${touch.id}” is used already; give each touch an id of its own.`)] : []),
    ];
  });
}

const SOME_DAY = "2026-06-03";

/** Every channel and goal of a play must give a whole message: one ask, at most four sentences as it starts. */
function messageFaults(playbook: Playbook, play: Play): string[] {
  const file = `content/plays/${play.id}.mdx`;
  return play.channels.flatMap((channel) => {
    const goals = goalsFor(play, channel);
    if (goals.length === 0) return [`${file}: goals: ${channel} is left without a goal; add one that it can ask for, like call-me-back.`];
    return goals.flatMap((goal) => wholeFaults(playbook, file, { ...emptyChoices(playbook, play.id), channel, goal }));
  });
}

function wholeFaults(playbook: Playbook, file: string, choices: Choices): string[] {
  const { sentences, budget, subject } = compose(playbook, choices, { today: SOME_DAY, region: "GB" });
  const asks = sentences.filter(({ place }) => place === "ask").length;
  const here = `${file}: steps: as ${choices.channel} with the goal ${choices.goal}`;
  return [
    ...(asks === 1 ? [] : [`${here} it asks ${asks} times; exactly one step with the place “ask” must hold there.`]),
    ...(budget.count <= LIMIT
      ? []
      : [`${here} it starts with ${budget.count} sentences; switch some off at the start, so that ${LIMIT} remain.`]),
    ...(choices.channel === "email" && !subject ? [`${here} it has no subject; add a step whose move has the place “subject”.`] : []),
  ];
}
