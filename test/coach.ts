// The real rules, phrases and disagreements of the coach, as the gate lets them through, for tests.
import type { CoachSettings } from "../src/domain/coach/advice/rules.ts";
import type { Intent } from "../src/domain/coach/advice/advice.ts";
import type { CoachContent } from "../src/playbook/coach-faults.ts";
import { content, playbook } from "./playbook.ts";

export const coachContent: CoachContent = content.coach;
const { rules, phrases, disagreements } = coachContent;

export const coach: CoachSettings = {
  rules,
  phrases,
  disagreements,
  techniques: Object.fromEntries(
    Object.values(playbook.techniques).map(({ id, title, shown }) => [id, { title, ...(shown && { shown }) }]),
  ),
};

/** A first message to a stranger that wants a call back, with the sides that are taken at the start. */
export const INTENT: Intent = {
  goal: "call-me-back",
  relation: "new",
  attempt: 1,
  sides: Object.fromEntries(Object.entries(disagreements).map(([id, { starts }]) => [id, starts])),
  muted: [],
  nextCall: "Thursday 3 December",
};
