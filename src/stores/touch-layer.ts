// How a touch's message is layered: what plan and log say lies under what is typed, and only what is typed is saved.
import type { PlannedTouch } from "../domain/cadence/plan.ts";
import type { Answers } from "../domain/message/answers.ts";
import type { Role } from "../domain/message/roles.ts";
import type { Choices } from "../domain/message/situation.ts";
import { touchAnswers, type TouchGiven } from "../domain/message/touch-answers.ts";
import { promiseChoices } from "../domain/message/touch-choices.ts";
import { findMove, type Playbook, type Slot } from "../domain/playbook.ts";
import { only } from "./composer-keeper.ts";

/** Dates and other things that plan and log know; who the prospect is belongs to the message. */
const isHeld = ({ group, role }: Slot) => group === "message" && role !== undefined;
/** Words that an earlier message may lend the next one to the same person; days and hours it may not. */
const isCarried = ({ group, role, type }: Slot) => group === "message" && role === undefined && ["phrase", "name"].includes(type);
const isPromised = ({ role }: Slot) => role === "promise-by" || role === "promise-call";

export const slotOf = ({ slots }: Playbook, role: Role): Slot | undefined => Object.values(slots).find((slot) => slot.role === role);

/** The layer below: stands ready wherever nothing is typed. */
export const heldAnswers = (playbook: Playbook, given: TouchGiven): Answers => only(playbook, touchAnswers(playbook, given), isHeld);

/** What a new message to the same person takes over from an earlier one. */
export const carriedAnswers = (playbook: Playbook, answers: Answers): Answers => only(playbook, answers, isCarried);

/** Choices without the layer below. */
export function ownAnswers(playbook: Playbook, choices: Choices): Choices {
  return { ...choices, answers: only(playbook, choices.answers, (slot) => !isHeld(slot)) };
}

/** Choices that promise what the touch does: switch, goal and sentence are there exactly then, and its dates are the plan's. */
export function planned(playbook: Playbook, choices: Choices, touch: PlannedTouch): Choices {
  const isPromise = (move: string) => findMove(playbook, move)?.place === "promise";
  const omitted = touch.promise ? choices.omitted.filter((move) => !isPromise(move)) : choices.omitted;
  const answers = only(playbook, choices.answers, (slot) => !isPromised(slot));
  return { ...choices, ...promiseChoices(playbook, choices, touch), omitted, answers };
}
