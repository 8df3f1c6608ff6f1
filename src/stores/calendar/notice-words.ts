// What an operation did beyond what was asked, in words.
import type { Notice, Plan } from "../../domain/cadence/plan.ts";
import { counted } from "./dates.ts";

const WORDS: Record<Notice, string> = {
  snapped: "It landed on the next working day.",
  "call-added-for-promise": "A call was added that keeps the promise.",
  "promise-moved": "A promise moved along.",
  "promise-clash": "Two messages promise the same call for different days; change one of them.",
  "one-call-a-day": "That day had its call already, so it took the next free one.",
};

/** The notices as sentences, each once. */
export const noticeWords = (notices: readonly Notice[]): string => [...new Set(notices)].map((notice) => ` ${WORDS[notice]}`).join("");

/** "The message and its call on Wed 16 Dec are tied; 3 other touches moved behind it, to days from Thu 17 Dec to Mon 4 Jan." */
export function tiedWords(before: Plan, after: Plan, message: string, day: (iso: string) => string): string {
  const call = after.touches.find(({ id }) => id === after.touches.find((touch) => touch.id === message)?.promise?.call);
  const days = movedDays(before, after, [message, call?.id ?? ""]);
  const tied = `The message and its call${call ? ` on ${day(call.date)}` : ""} are tied`;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return `${tied}.`;
  const span = first === last ? `to ${day(first)}` : `to days from ${day(first)} to ${day(last)}`;
  return `${tied}; ${counted(days.length, "other touch", "other touches")} moved behind it, ${span}.`;
}

/** The new days of touches that moved, in order, but for those named. */
function movedDays(before: Plan, after: Plan, named: readonly string[]): string[] {
  const old = new Map(before.touches.map(({ id, date }) => [id, date]));
  const moved = after.touches.filter(({ id, date }) => !named.includes(id) && old.has(id) && old.get(id) !== date);
  return moved.map(({ date }) => date).toSorted();
}
