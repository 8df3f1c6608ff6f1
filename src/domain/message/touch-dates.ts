// When the prospect was last reached, as a touch of their plan may say it: by the log first, then by what was done.
import { isPlanned, type Plan, type PlannedTouch } from "../cadence/plan.ts";
import type { Outcome } from "../cadence/outcomes.ts";
import { toLocal } from "../cadence/zones.ts";
import type { LogEntry } from "../saved/cards.ts";

/** What left word with them, and what was a talk. A wrong number or an empty line is neither. */
const LEFT_WORD: readonly Outcome[] = ["voicemail", "sent"];
const TALKED: readonly Outcome[] = ["reached", "callback", "meeting"];

/** ISO dates on the prospect's calendar; left out when there was none. */
export interface ContactDates {
  /** Of this plan. */
  firstMessage?: string;
  lastMessage?: string;
  lastTalk?: string;
}

export interface History {
  plan: Plan;
  log: readonly LogEntry[];
  touch: PlannedTouch;
  /** ISO date where the prospect is. */
  today: string;
}

/** The day on which a touch's message is said: its own while that lies ahead or it is done, else today. */
export function sayingDay({ touch, today }: Pick<History, "touch" | "today">): string {
  return isPlanned(touch) && touch.date < today ? today : touch.date;
}

/** First and last message and last talk before a touch. Touches planned between today and then are taken to be carried out. */
export function contactDates(history: History): ContactDates {
  const { plan, log } = history;
  const entries = log.flatMap((entry) => dated(entry, history));
  const left = entries.filter(({ outcome }) => LEFT_WORD.includes(outcome)).map(({ date }) => date);
  const touched = plan.touches.filter((touch) => isMessage(touch, history)).map(({ date }) => date);
  const messages = [...left, ...touched].toSorted();
  const talks = entries.filter(({ outcome }) => TALKED.includes(outcome)).map(({ date }) => date);
  return known({
    firstMessage: messages.find((date) => date >= plan.start),
    lastMessage: messages.at(-1),
    lastTalk: talks.toSorted().at(-1),
  });
}

/** What was logged by then, of other touches than this one. */
function dated({ at, outcome, touch: id }: LogEntry, { plan, touch, today }: History): { outcome: Outcome; date: string }[] {
  const local = toLocal(at, plan.zone);
  if ("error" in local || local.ok.date > sayingDay({ touch, today })) return [];
  const isOwn = id === touch.id && local.ok.date >= plan.start;
  return isOwn ? [] : [{ outcome, date: local.ok.date }];
}

/** Was it done without a word in the log, or will it be before this touch is? */
function isMessage(other: PlannedTouch, { plan, log, touch, today }: History): boolean {
  const isBefore = plan.touches.indexOf(other) < plan.touches.findIndex(({ id }) => id === touch.id);
  if (!isBefore || other.channel === "screening") return false;
  if (other.status === "done") return !log.some((entry) => entry.touch === other.id) && other.date <= sayingDay({ touch, today });
  return isPlanned(other) && isPlanned(touch) && other.date >= today && other.date <= touch.date;
}

const known = (dates: { [K in keyof ContactDates]: ContactDates[K] | undefined }): ContactDates =>
  Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
