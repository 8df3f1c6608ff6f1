// What a pasted script may be for, as its writer chooses it.
import type { Medium } from "../domain/coach/observation.ts";
import type { Goal, Relation } from "../domain/playbook.ts";
import { CHANNELS, GOALS, MOST_ATTEMPTS, type Purpose, RELATIONS } from "./coach-settings.ts";

const CHANNEL_NAMES: Record<Medium, string> = {
  voicemail: "a voicemail",
  receptionist: "a message with a receptionist",
  email: "an e-mail",
  text: "a text",
};

const GOAL_NAMES: Record<Goal, string> = {
  "call-me-back": "a call back",
  "look-for-my-email": "a look at my e-mail",
  "expect-my-call": "that they expect my call",
  "pick-up": "that they pick up",
};

const RELATION_NAMES: Record<Relation, string> = { new: "somebody I have never spoken to", known: "somebody I have met or talked to" };

const optionsOf = <T extends string>(ids: readonly T[], names: Record<T, string>, chosen: T) =>
  ids.map((id) => ({ id, label: names[id], chosen: id === chosen }));

export const purposeOf = ({ channel, goal, relation, attempt }: Purpose) => ({
  channels: optionsOf(CHANNELS, CHANNEL_NAMES, channel),
  goals: optionsOf(GOALS, GOAL_NAMES, goal),
  relations: optionsOf(RELATIONS, RELATION_NAMES, relation),
  attempt,
  mostAttempts: MOST_ATTEMPTS,
});
