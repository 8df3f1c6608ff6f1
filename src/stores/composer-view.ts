// One plain object that answers every question the composer's page may ask; no view computes anything.
import type { Answer } from "../domain/message/answers.ts";
import { type Budget, LIMIT, MOST } from "../domain/message/budget.ts";
import { check, isUsable, type Verdict } from "../domain/message/check.ts";
import { compose, type Message, type Sentence } from "../domain/message/compose.ts";
import type { Region } from "../domain/message/days.ts";
import { fullText, textOf } from "../domain/message/layout.ts";
import { lostBlanks } from "../domain/message/edits.ts";
import { callLink, mailLink, textLink } from "../domain/message/links.ts";
import { say } from "../domain/message/say.ts";
import { type Segments, segmentsOf } from "../domain/message/segments.ts";
import { isAvailable, situate, wordingsOf } from "../domain/message/situation.ts";
import { goalsFor } from "../domain/message/start.ts";
import { parseOnce } from "../domain/message/template.ts";
import { type Channel, type Goal, findMove, type Playbook, type Relation, type Slot } from "../domain/playbook.ts";
import type { Draft } from "../domain/saved/work.ts";
import { type Step, STEPS } from "./composer-steps.ts";

export interface Option<T extends string> {
  id: T;
  label: string;
  hint: string;
  chosen: boolean;
}

export interface Blank {
  id: string;
  slot: Slot;
  answer: Answer | undefined;
  verdict: Verdict;
  needed: boolean;
}

export interface Row extends Sentence {
  id: string;
  notes: { id: string; title: string }[];
  /** What the page says of a rewritten sentence that no longer holds a blank. */
  lost: string[];
  canLeaveOut: boolean;
}

interface Given {
  message: Message;
  today: string;
  region: Region;
  step: Step;
  drafts: Draft[];
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
  const { message, region, step } = given;
  const { choices } = message;
  const play = playbook.plays[choices.play];
  const situation = situate(playbook, choices);
  return {
    step,
    steps: STEPS.map((id) => ({ id, label: STEP_NAMES[id] })),
    region,
    regions: REGIONS,
    play: { id: choices.play, title: play?.title ?? "", question: play?.question ?? "" },
    channel: choices.channel,
    plays: Object.values(playbook.plays).map(({ id, question, summary }) => option(id, { label: question, hint: summary }, choices.play)),
    channels: (play?.channels ?? []).map((id) => option<Channel>(id, playbook.channels[id], choices.channel)),
    goals: play ? goalsFor(play, choices.channel).map((id) => option<Goal>(id, playbook.goals[id], choices.goal)) : [],
    relations: (["new", "known"] as const).map((id) => option<Relation>(id, playbook.relations[id], choices.relation)),
    blanks: blanksOf(playbook, given),
    contacts: contactsOf(given),
    switches: Object.values(playbook.techniques).flatMap(({ id, summary, switch: toggle }) =>
      toggle && isAvailable(toggle, choices) && matters(playbook, message, id)
        ? [{ id, label: toggle.label, hint: summary, on: situation.isOn(id) }]
        : [],
    ),
    checklist: situation.isOn("do-your-homework") ? (playbook.techniques["do-your-homework"]?.checklist ?? []) : [],
    subject: message.subject ? rowOf(playbook, message, message.subject) : undefined,
    rows: message.sentences.map((sentence) => rowOf(playbook, message, sentence)),
    omitted: choices.omitted.flatMap((id) => {
      const isHere = play?.steps.some(({ move }) => move === id) && wordingsOf(playbook, id, situation).length > 0;
      return isHere ? [{ id, title: playbook.techniques[id.split(".")[0] ?? ""]?.title ?? id }] : [];
    }),
    budget: { ...message.budget, sentence: tellBudget(message.budget) },
    asked: message.missing.map((id) => playbook.slots[id]?.label ?? id),
    text: textOf(message),
    full: fullText(message),
    card: cardOf(given),
    segments: choices.channel === "text" ? tellSegments(segmentsOf(textOf(message))) : "",
    links: { mail: mailLink(message), text: textLink(message), call: callLink(message) },
    companions: companionsOf(playbook, given),
    drafts: given.drafts.map((draft) => ({ id: draft.id, title: titleOf(playbook, draft, given), isOpen: draft.id === given.current })),
  };
}

function option<T extends string>(id: T, label: { label: string; hint?: string }, chosen: string): Option<T> {
  return { id, label: label.label, hint: label.hint ?? "", chosen: id === chosen };
}

/** The blanks this message uses: who you are first, then theirs, then what it is about. */
function blanksOf(playbook: Playbook, { message, today }: Given): Blank[] {
  const { answers, channel } = message.choices;
  const reach = channel === "email" ? ["prospect-email"] : channel === "letter" ? [] : ["prospect-phone"];
  const slots = [...new Set(message.slots)].flatMap((id) => playbook.slots[id] ?? []).filter(({ type }) => type !== "derived");
  const inOrder = (["me", "them", "message"] as const).flatMap((group) => slots.filter((slot) => slot.group === group));
  return [...inOrder, ...reach.flatMap((id) => playbook.slots[id] ?? [])].map((slot) => {
    const answer = answers[slot.id];
    const verdict = { ...check(slot, answers, today) };
    return {
      id: slot.id,
      slot,
      answer,
      verdict,
      needed: message.missing.includes(slot.id) && !isUsable(verdict),
    };
  });
}

/** Whom the printed card is about. */
function cardOf({ message, today, region }: Given) {
  const { answers, channel } = message.choices;
  const words = (type: "person" | "organisation" | "phone", id: string) => say(type, answers[id], "", { today, region, channel });
  return {
    to: [words("person", "prospect"), words("organisation", "organisation")].filter(Boolean).join(", "),
    number: words("phone", "prospect-phone"),
  };
}

/** People written to before, each once, newest first, without the one now in hand. */
function contactsOf({ drafts, current, today, region }: Given) {
  const seen = new Map<string, { id: string; label: string }>();
  for (const { id, choices } of drafts) {
    const name = say("person", choices.answers.prospect, "", { today, region, channel: "letter" });
    const organisation = say("organisation", choices.answers.organisation, "", { today, region, channel: "letter" });
    const label = [name, organisation].filter(Boolean).join(", ");
    if (name && id !== current && !seen.has(label)) seen.set(label, { id, label });
  }
  return [...seen.values()].slice(0, 8);
}

/** A switch is shown when a sentence of the play, or a part of one, hangs on it. */
function matters(playbook: Playbook, message: Message, technique: string): boolean {
  const steps = playbook.plays[message.choices.play]?.steps ?? [];
  return steps.some(({ move, when }) => {
    if (move.startsWith(`${technique}.`) || when?.on?.includes(technique) || when?.off?.includes(technique)) return true;
    const lines = findMove(playbook, move)?.lines ?? [];
    return lines.some((line) => line.when?.on?.includes(technique) || line.wordings.some((wording) => wording.includes(`[${technique}?`)));
  });
}

function rowOf(playbook: Playbook, message: Message, sentence: Sentence): Row {
  const composed = wordingsOf(playbook, sentence.move, situate(playbook, message.choices))[sentence.wording] ?? "";
  const edit = message.choices.edits[sentence.move];
  const lost = edit ? lostBlanks(parseOnce(composed), edit.nodes) : [];
  return {
    ...sentence,
    id: sentence.move,
    notes: sentence.techniques.map((id) => ({ id, title: playbook.techniques[id]?.title ?? id })),
    lost: lost.map((id) => playbook.slots[id]?.label ?? id),
    canLeaveOut: sentence.place !== "ask" && sentence.place !== "subject" && sentence.place !== "opening",
  };
}

function tellBudget({ count, state }: Budget): string {
  const sentences = count === 1 ? "1 sentence" : `${count} sentences`;
  if (state === "within") return `${sentences}, of at most ${LIMIT}`;
  return state === "stretched"
    ? `${sentences}: more than ${LIMIT}, for a reason`
    : `${sentences}: more than the ${MOST} that anyone listens to`;
}

function tellSegments({ alphabet, units, segments, outside }: Segments): string {
  const size = alphabet === "GSM" ? `${units} of 160 characters` : `${units} characters`;
  const count = segments === 1 ? "one text" : `${segments} texts`;
  const why = outside.length > 0 ? `; ${outside.slice(0, 3).join(" ")} leaves room for only 70 a text` : "";
  return `${size}, ${count}${why}`;
}

function companionsOf(playbook: Playbook, { message, today, region }: Given) {
  const play = playbook.plays[message.choices.play];
  const channels = (["email", "text"] as const).filter(
    (channel) => channel !== message.choices.channel && play?.channels.includes(channel),
  );
  return channels.map((channel) => {
    const companion = compose(playbook, { ...message.choices, channel, goal: "call-me-back" }, { today, region });
    const link = channel === "email" ? mailLink(companion) : textLink(companion);
    return {
      id: channel,
      label: playbook.channels[channel].label,
      text: fullText(companion),
      missing: companion.missing.map((id) => playbook.slots[id]?.label ?? id),
      link,
    };
  });
}

function titleOf(playbook: Playbook, { choices }: Draft, { today, region }: Given): string {
  const name = say("person", choices.answers.prospect, "", { today, region, channel: "letter" });
  const play = playbook.plays[choices.play]?.title ?? "";
  return name ? `${play}: ${name}` : play;
}
