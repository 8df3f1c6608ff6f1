// What the second step shows: the blanks in the order they are asked, and people written to before.
import type { Answer } from "../domain/message/answers.ts";
import { check, isUsable, type Verdict } from "../domain/message/check.ts";
import { say } from "../domain/message/say.ts";
import type { Channel, Playbook } from "../domain/playbook.ts";
import type { Draft } from "../domain/saved/work.ts";
import type { SetupGiven } from "./composer-setup.ts";
import type { Given } from "./composer-view.ts";

export interface Blank {
  /** The slot's id. */
  id: string;
  answer: Answer | undefined;
  verdict: Verdict;
  /** The message cannot be said without it. */
  needed: boolean;
}

/** Where a message goes, in case it is opened in another app from here. */
const REACH: Partial<Record<Channel, string>> = {
  email: "prospect-email",
  voicemail: "prospect-phone",
  receptionist: "prospect-phone",
  text: "prospect-phone",
};

/** The blanks this message uses: who you are first, then theirs, then what it is about. */
export function blanksOf(playbook: Playbook, { message, today }: Given): Blank[] {
  const { answers, channel } = message.choices;
  const slots = message.slots.flatMap((id) => playbook.slots[id] ?? []).filter(({ type }) => type !== "derived");
  const inOrder = (["me", "them", "message"] as const).flatMap((group) => slots.filter((slot) => slot.group === group));
  const reach = playbook.slots[REACH[channel] ?? ""];
  return [...inOrder, ...(reach ? [reach] : [])].map((slot) => {
    const verdict = { ...check(slot, answers, today) };
    const needed = message.missing.includes(slot.id) && !isUsable(verdict);
    return { id: slot.id, answer: structuredClone(answers[slot.id]), verdict, needed };
  });
}

/** People written to before, each once, newest first, without the one now in hand. */
export function contactsOf({ drafts, current, today, region }: SetupGiven) {
  const seen = new Map<string, { id: string; label: string }>();
  for (const { id, choices } of drafts) {
    const words = (type: "person" | "organisation", slot: string) =>
      say(type, choices.answers[slot], "", { today, region, channel: "letter" });
    const label = [words("person", "prospect"), words("organisation", "organisation")].filter(Boolean).join(", ");
    if (words("person", "prospect") && id !== current && !seen.has(label)) seen.set(label, { id, label });
  }
  return [...seen.values()].slice(0, 8);
}

/** "A referral: Mr Okafor". */
export function titleOf(playbook: Playbook, { choices }: Draft, { today, region }: SetupGiven): string {
  const name = say("person", choices.answers.prospect, "", { today, region, channel: "letter" });
  const play = playbook.plays[choices.play]?.title ?? "";
  return name ? `${play}: ${name}` : play;
}
