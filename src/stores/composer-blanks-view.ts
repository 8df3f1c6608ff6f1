// What the second step shows: the blanks in the order they are asked.
import type { Answer } from "../domain/message/answers.ts";
import { check, isUsable, type Verdict } from "../domain/message/check.ts";
import type { Channel, Playbook } from "../domain/playbook.ts";
import type { Given } from "./composer-state.ts";

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
