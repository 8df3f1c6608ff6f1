// A touch of a plan → the choices that open its play: channel, goal, promise, and all that the prospect's card knows.
import type { PlannedTouch } from "../cadence/plan.ts";
import type { Goal, Play, Playbook, Technique } from "../playbook.ts";
import type { Answers } from "./answers.ts";
import { type Choices, isAvailable } from "./situation.ts";
import { emptyChoices, goalsFor } from "./start.ts";
import { touchAnswers, type TouchGiven } from "./touch-answers.ts";

/** The choices of a touch's message. Compose them on its sayingDay (touch-dates.ts), so that near days are named rightly.
 * `me` is what is known besides: the rep's own answers, and those of an earlier message to the same person. */
export function touchChoices(playbook: Playbook, given: TouchGiven & { me: Answers }): Choices {
  const { prospect, touch } = given;
  const play = playOf(playbook, touch);
  const start = emptyChoices(playbook, play.id);
  const channel = play.channels.find((known) => known === touch.channel) ?? start.channel;
  const choices = { ...start, channel, relation: prospect.relation, answers: { ...given.me, ...touchAnswers(playbook, given) } };
  return { ...choices, ...promiseChoices(playbook, choices, touch) };
}

/** The part of the choices by which a message promises a call exactly when its touch does: a switch, and a goal that has it. */
export function promiseChoices(playbook: Playbook, choices: Choices, { promise }: PlannedTouch): Pick<Choices, "goal" | "switches"> {
  const technique = promiseTechnique(playbook);
  const toggle = technique?.switch;
  if (!technique || !toggle) return choices;
  const goals = goalsFor(playbook.plays[choices.play] as Play, choices.channel);
  const can = (goal: Goal) => isAvailable(toggle, { ...choices, goal });
  const goal = promise && !can(choices.goal) ? (goals.find(can) ?? choices.goal) : choices.goal;
  return { goal, switches: { ...choices.switches, [technique.id]: promise !== undefined } };
}

/** The technique that promises a call: the one whose switch brings a sentence in the place of a promise. */
export function promiseTechnique({ techniques }: Pick<Playbook, "techniques">): Technique | undefined {
  return Object.values(techniques).find((one) => one.switch && Object.values(one.moves).some(({ place }) => place === "promise"));
}

/** The play a touch names; else the one made for touches of its origin, else the first that knows its channel. */
export function playOf(playbook: Playbook, { play = "", origin, channel }: PlannedTouch): Play {
  const plays = Object.values(playbook.plays);
  const own = Object.hasOwn(playbook.plays, play) ? playbook.plays[play] : undefined;
  const made = origin && plays.find(({ origins }) => origins?.includes(origin.kind));
  return own ?? made ?? plays.find(({ channels }) => channels.includes(channel)) ?? (plays[0] as Play);
}
