// How the message looks on the sheet: rows with their notes, the budget and segments in words, companions, the card.
import { type Budget, canLeaveOut, LIMIT, MOST } from "../domain/message/budget.ts";
import { companionOf, findIn, type Message, unedited } from "../domain/message/compose.ts";
import { lostBlanks } from "../domain/message/edits.ts";
import { fullText, textOf } from "../domain/message/layout.ts";
import { mailLink, textLink } from "../domain/message/links.ts";
import { say } from "../domain/message/say.ts";
import { segmentsOf } from "../domain/message/segments.ts";
import type { Sentence } from "../domain/message/sentence.ts";
import { situate, wordingsOf } from "../domain/message/situation.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Given } from "./composer-state.ts";

export interface Row {
  id: string;
  place: string;
  text: string;
  tokens: { text: string; slot: string; state: string }[];
  notes: { id: string; title: string }[];
  wording: number;
  wordings: number;
  edited: boolean;
  /** Something is still to be filled before it can be said. */
  isAsked: boolean;
  /** Labels of the blanks that a rewritten sentence no longer holds. */
  lost: string[];
  canLeaveOut: boolean;
}

/** The subject and the sentences, each with the techniques it serves. */
export function rowsOf(playbook: Playbook, { message, today, region }: Given) {
  const hasEdits = Object.keys(message.choices.edits).length > 0;
  const composed = hasEdits ? unedited(playbook, message, today, region) : message;
  const row = (sentence: Sentence) => {
    const edit = message.choices.edits[sentence.move];
    const lost = edit ? lostBlanks(findIn(composed, sentence.move)?.tokens ?? [], edit.nodes) : [];
    return lost.length > 0 ? rowOf(playbook, sentence, lost) : plainRow(playbook, sentence);
  };
  return { subject: message.subject && row(message.subject), rows: message.sentences.map(row) };
}

const plainRows = new WeakMap<Sentence, Row>();

/** The same row for the same sentence, so that a view can tell that nothing changed. */
function plainRow(playbook: Playbook, sentence: Sentence): Row {
  const row = plainRows.get(sentence) ?? rowOf(playbook, sentence, []);
  plainRows.set(sentence, row);
  return row;
}

function rowOf(playbook: Playbook, sentence: Sentence, lost: string[]): Row {
  const { move, place, text, tokens, techniques, wording, wordings, edited, missing } = sentence;
  return {
    id: move,
    place,
    text,
    tokens: tokens.map(({ text: words, slot = "", state = "" }) => ({ text: words, slot, state })),
    notes: techniques.map((id) => ({ id, title: playbook.techniques[id]?.title ?? id })),
    wording,
    wordings,
    edited,
    isAsked: missing.length > 0,
    lost: lost.map((id) => labelOf(playbook, id)),
    canLeaveOut: canLeaveOut(place),
  };
}

export const labelOf = (playbook: Playbook, slot: string): string => playbook.slots[slot]?.label ?? slot;

/** Sentences left out by hand that this message could say. */
export function omittedFrom(playbook: Playbook, { message: { choices } }: Given) {
  const situation = situate(playbook, choices);
  const here = choices.omitted.filter(
    (id) => situation.play.steps.some(({ move }) => move === id) && wordingsOf(playbook, id, situation).length > 0,
  );
  return here.map((id) => ({ id, title: playbook.techniques[id.split(".")[0] ?? ""]?.title ?? id }));
}

/** "4 sentences and a sign-off, of at most 4". */
export function tellBudget({ count, state, reasons }: Budget, hasSignOff: boolean): string {
  const sentences = (count === 1 ? "1 sentence" : `${count} sentences`) + (hasSignOff ? " and a sign-off" : "");
  if (state === "within") return `${sentences}, of at most ${LIMIT}`;
  if (state === "stretched") return `${sentences}: more than ${LIMIT}, for a reason`;
  if (count > MOST) return `${sentences}: more than the ${MOST} that anyone listens to`;
  const why = reasons.length > 0 ? "a reason for only one" : "no reason for it";
  return `${sentences}: more than ${LIMIT}, and ${why}; cut ${count - LIMIT - reasons.length > 1 ? "two" : "one"}`;
}

/** "158 of 160 characters, one text"; empty for other channels. */
export function tellSegments(message: Message): string {
  if (message.choices.channel !== "text") return "";
  const { alphabet, units, segments, outside } = segmentsOf(textOf(message));
  const size = alphabet === "GSM" && segments < 2 ? `${units} of 160 characters` : `${units} characters`;
  const count = segments === 1 ? "one text" : `${segments} texts`;
  const why = outside.length > 0 ? `; ${outside.slice(0, 3).join(" ")} leaves room for only 70 a text` : "";
  return `${size}, ${count}${why}`;
}

/** The e-mail and the text that go with this message, from the same answers; composed once they are opened. */
export function companionsOf(playbook: Playbook, { message, today, region, opened }: Given) {
  const play = playbook.plays[message.choices.play];
  const channels = (["email", "text"] as const).filter(
    (channel) => channel !== message.choices.channel && play?.channels.includes(channel),
  );
  return channels.map((id) => {
    const label = playbook.channels[id].label;
    if (!opened.includes(id)) return { id, label, text: "", missing: [], link: "" };
    const companion = companionOf(playbook, message, id, today, region);
    const missing = companion.missing.map((slot) => labelOf(playbook, slot));
    return { id, label, text: fullText(companion), missing, link: id === "email" ? mailLink(companion) : textLink(companion) };
  });
}

/** Whom the printed card is about. */
export function cardOf({ message, today, region }: Given) {
  const { answers, channel } = message.choices;
  const words = (type: "person" | "organisation" | "phone", id: string) => say(type, answers[id], "", { today, region, channel });
  return {
    to: [words("person", "prospect"), words("organisation", "organisation")].filter(Boolean).join(", "),
    number: words("phone", "prospect-phone"),
    lines: message.sentences.filter(({ missing }) => missing.length === 0).map(({ text }) => text),
  };
}
