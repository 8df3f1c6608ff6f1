// What the script of a touch is made of: the message the rep has begun for it, else its play.
import type { Answers } from "../../domain/message/answers.ts";
import type { Choices } from "../../domain/message/situation.ts";
import { touchAnswers, type TouchGiven } from "../../domain/message/touch-answers.ts";
import { touchChoices } from "../../domain/message/touch-choices.ts";
import type { Playbook } from "../../domain/playbook.ts";
import { type Draft, isForTouch, TOUCH_DRAFT } from "../../domain/saved/work.ts";
import { carriedAnswers, planned } from "../touch-layer.ts";

/** By prospect's id, the newest first: a message begun for a touch is saved as "touch-card/touch". */
export function draftsByCard(drafts: readonly Draft[]): Map<string, Draft[]> {
  const made = drafts.filter(({ id }) => isForTouch(id) && id.includes("/"));
  return Map.groupBy(made, ({ id }) => id.slice(TOUCH_DRAFT.length, id.lastIndexOf("/")));
}

/**
 * The rep's own message for the touch, dated by the plan; without one the touch's play, with what another message to the
 * same person was about. `drafts` are the prospect's, `me` are the rep's own answers.
 */
export function scriptChoices(playbook: Playbook, given: TouchGiven & { me: Answers }, drafts: readonly Draft[]): Choices {
  const own = drafts.find(({ id }) => id.endsWith(`/${given.touch.id}`));
  if (own) return ownChoices(playbook, given, own);
  return touchChoices(playbook, { ...given, me: { ...carriedAnswers(playbook, drafts[0]?.choices.answers ?? {}), ...given.me } });
}

function ownChoices(playbook: Playbook, given: TouchGiven & { me: Answers }, own: Draft): Choices {
  const choices = planned(playbook, own.choices, given.touch);
  return { ...choices, answers: { ...touchAnswers(playbook, given), ...choices.answers, ...given.me } };
}
