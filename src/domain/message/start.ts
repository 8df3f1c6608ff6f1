// Where a message starts: a play with its first channel and goal, and the blanks that start filled.
import type { Channel, Goal, Play, Playbook, Slot } from "../playbook.ts";
import type { Answer, Answers } from "./answers.ts";
import { addWorkdays, readDate } from "./days.ts";
import { startOf } from "./examples.ts";
import type { Choices } from "./situation.ts";

/** Nothing chosen but the play; no answers. */
export function emptyChoices(playbook: Playbook, id: string): Choices {
  const play = playbook.plays[id] as Play;
  const [channel] = play.channels as [Channel];
  return {
    play: id,
    channel,
    goal: goalsFor(play, channel)[0] as Goal,
    relation: play.relation,
    switches: {},
    wordings: {},
    omitted: [],
    edits: {},
    answers: {},
  };
}

/** The goals a play has in a channel: an e-mail does not ask to look for an e-mail. */
export function goalsFor(play: Play, channel: Channel): Goal[] {
  return play.goals.filter((goal) => goal !== "look-for-my-email" || channel !== "email");
}

/** What stands ready before anything is typed. `today` is an ISO date; what travels by post looks ahead from the day it arrives. */
export function startsOf(playbook: Playbook, today: string, channel?: Channel): Answers {
  const written = readDate(today);
  const days = (channel && playbook.channels[channel].days) ?? 0;
  const arrives = written && days > 0 ? addWorkdays(written, days).iso : today;
  const starts = Object.values(playbook.slots).flatMap((slot) => {
    const answer = startOf(slot, { today: slot.starts === "+0" ? today : arrives });
    return answer === undefined ? [] : [[slot.id, answer] as const];
  });
  return Object.fromEntries(starts);
}

/** The answers on top of what stands ready; a date that must follow another keeps behind it. */
export function withStarts(playbook: Playbook, starts: Answers, answers: Answers, today: string): Answers {
  const following = Object.keys(starts).flatMap((id) => {
    const answer = followed(playbook.slots[id], answers, today);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return { ...starts, ...Object.fromEntries(following), ...answers };
}

/** A date that must follow another starts on the working day after that one. */
function followed(slot: Slot | undefined, answers: Answers, today: string): Answer | undefined {
  const other = slot?.after ? answers[slot.after] : undefined;
  const date = typeof other === "string" ? readDate(other) : undefined;
  return date && date.iso > today ? addWorkdays(date, 1).iso : undefined;
}
