// What is asked for in words, and how many different things that are.
import type { Span } from "../../prose/sentences.ts";
import type { Reading } from "../observation.ts";

/** Asks in words: a number given is not one. */
export const wordedAsks = ({ ask_count, phone_count }: Reading): Span[] => {
  const isNumber = isNumberIn(phone_count.spans);
  return ask_count.spans.filter((ask) => !isNumber(ask));
};

/** "01632 960193", or "my number is" before it. */
const isNumberIn =
  (numbers: Span[]) =>
  ({ start, end }: Span): boolean =>
    numbers.some((number) => number.start <= end + 1 && start < number.end);

/** "Call or text me": two ways to do one thing. */
const EITHER = /\b(?:call|ring|phone|text)(?: (?:me|us))?,? or (?:call|ring|phone|text)\b/i;

/** A number given beside another ask, one of two ways in a breath, and the way to name a time, belong to what is asked already. */
export function askedFor(text: string, reading: Reading): number {
  const { ask_count, ask_is_the_callback, phone_count, lets_prospect_pick_time } = reading;
  const isOnlyGiven = ask_is_the_callback.value && ask_is_the_callback.spans.every(isNumberIn(phone_count.spans));
  const extra = (isOnlyGiven ? 1 : 0) + (EITHER.test(text) ? 1 : 0) + (lets_prospect_pick_time.value ? 1 : 0);
  return Math.min(ask_count.value, Math.max(1, ask_count.value - extra));
}

/** The words that ask; numbers too where nothing else asks. */
export function asksIn(reading: Reading): Span[] {
  const worded = wordedAsks(reading);
  return worded.length > 0 ? worded : reading.ask_count.spans;
}
