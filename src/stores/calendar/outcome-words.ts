// What may come of a touch, in words: the choices offered for each channel.
import type { Outcome } from "../../domain/cadence/outcomes.ts";
import { isCall } from "../../domain/cadence/plan.ts";
import type { Channel } from "../../domain/playbook.ts";

const WORDS: Record<Outcome, { label: string; hint: string }> = {
  voicemail: { label: "Left a message", hint: "The plan goes on." },
  sent: { label: "Sent it", hint: "The plan goes on." },
  "no-answer": { label: "Nobody there, no message left", hint: "The plan goes on." },
  reached: { label: "Reached them", hint: "The rest of the plan is called off." },
  callback: { label: "They said they’d call back", hint: "The rest is called off; you are reminded when their day has passed." },
  replied: { label: "They replied", hint: "The rest of the plan is called off." },
  meeting: { label: "A meeting is set", hint: "The rest of the plan is called off." },
  "wrong-number": { label: "Wrong number", hint: "Calls and texts are called off; the rest goes on." },
  optout: {
    label: "They asked not to be contacted",
    hint: "Everything is called off, on every channel and for good. This cannot be undone.",
  },
};

const AFTER_CALL: readonly Outcome[] = ["voicemail", "no-answer", "reached", "callback", "replied", "meeting", "wrong-number", "optout"];
const AFTER_MESSAGE: readonly Outcome[] = ["sent", "replied", "callback", "meeting", "reached", "wrong-number", "optout"];

export const outcomeLabel = (outcome: Outcome): string => WORDS[outcome].label;

/** The outcomes that a touch by this channel can have, the likeliest first. */
export function outcomesFor(channel: Channel): { id: Outcome; label: string; hint: string }[] {
  const possible = isCall({ channel }) ? AFTER_CALL : AFTER_MESSAGE;
  return possible.filter((id) => id !== "wrong-number" || isCall({ channel }) || channel === "text").map((id) => ({ id, ...WORDS[id] }));
}
