// "By the 15th, else I'll ring on the 16th": when a promise runs out, and the day of its call.
import { type Day, readDay, writeDay } from "./civil.ts";
import { badDate, refuse, type Result } from "./results.ts";
import { addWorkdays, type DaysOff, nextWorkday, roll, workdaysBetween } from "./workdays.ts";

/** A day to answer by, or how many working days the prospect has. */
export type PromiseTerms = { by: string } | { afterWorkingDays: number };

/** `isNextDay` says whether the call is literally the day after; if not, the words must name its date. */
export interface PromiseDays {
  by: Day;
  callOn: Day;
  isNextDay: boolean;
}

/** The days of a promise that a message of day `message` makes. A day off to answer by becomes the working day after. */
export function promiseDays(off: DaysOff, message: Day, terms: PromiseTerms): Result<PromiseDays> {
  const by = "by" in terms ? readBy(off, terms.by) : countDays(off, message, terms.afterWorkingDays);
  if (typeof by !== "number") return by;
  if (by < message) return tooEarly("by" in terms ? terms.by : writeDay(by), message);
  const callOn = nextWorkday(off, by);
  return { ok: { by, callOn, isNextDay: callOn === by + 1 } };
}

function readBy(off: DaysOff, by: string) {
  const day = readDay(by);
  return day === undefined ? badDate("promise, by", by) : roll(off, day);
}

function countDays(off: DaysOff, message: Day, n: number) {
  if (Number.isInteger(n) && n >= 0 && n <= 260) return addWorkdays(off, message, n);
  return refuse("bad-number", "A promise needs a whole number of working days, from 0 to 260.");
}

function tooEarly(by: string, message: Day) {
  return refuse(
    "out-of-order",
    `The message goes out on ${writeDay(message)}, after the ${by} it promises; choose that day or a later one.`,
  );
}

/** The same promise, so worded that its call is on day `callOn`; undefined when no day to answer would be left. */
export function promiseFor(off: DaysOff, message: Day, callOn: Day, terms: PromiseTerms): PromiseTerms | undefined {
  const by = addWorkdays(off, callOn, -1);
  if (by < message) return undefined;
  return "by" in terms ? { by: writeDay(by) } : { afterWorkingDays: workdaysBetween(off, message, by) };
}

/** A promise whose message moved: the date it names stays while it can, else as many working days as before are left. */
export function followMessage(off: DaysOff, terms: PromiseTerms, from: Day, to: Day): PromiseTerms {
  if (!("by" in terms)) return terms;
  const by = readDay(terms.by);
  if (by === undefined || by < from || roll(off, by) >= to) return terms;
  return { by: writeDay(addWorkdays(off, to, workdaysBetween(off, from, roll(off, by)))) };
}
