// Which messages of a log an answer followed, and which promises to call back were kept.
import { bandOf, type HourBand } from "../cadence/hour-bands.ts";
import type { Outcome } from "../cadence/outcomes.ts";
import type { Channel } from "../playbook.ts";
import type { LogEntry } from "../saved/cards.ts";

/** A message that was left or sent, and whether an answer followed. */
export interface Message {
  play: string;
  channel: Channel;
  /** By the planned hour on their clock; undefined for what takes the whole day. */
  band: HourBand | undefined;
  isAnswered: boolean;
}

const MESSAGES: readonly Outcome[] = ["voicemail", "sent"];
const ANSWERS: readonly Outcome[] = ["reached", "callback", "replied", "meeting"];

/**
 * The messages of one prospect's log, oldest first. The rule: whatever answer is logged (reached, said they would call
 * back, replied, a meeting) counts for the last message before it, on whatever channel either was, however long ago;
 * a message is answered once or not at all. An answer with no message before it counts for none, and a message
 * counts as unanswered until its answer is logged. What moved somebody to answer, a log cannot know.
 */
export function messagesOf(log: readonly LogEntry[]): Message[] {
  const messages: Message[] = [];
  for (const { outcome, play, channel, time } of log.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const last = messages.at(-1);
    if (MESSAGES.includes(outcome)) messages.push({ play, channel, band: bandOf(time), isAnswered: false });
    else if (last && ANSWERS.includes(outcome)) last.isAnswered = true;
  }
  return messages;
}

/** Did they call back when they said they would? Only those of which the rep has said so; one for each. */
export const keptWords = (log: readonly LogEntry[]): boolean[] => log.flatMap(({ by, kept }) => (by === undefined ? [] : (kept ?? [])));
