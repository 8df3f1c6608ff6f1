// How the cadence answers: with a value, or with a refusal that says what is wrong and what to do.

export type Reason =
  | "bad-date"
  | "bad-time"
  | "bad-zone"
  | "bad-number"
  | "bad-weekend"
  | "no-such-touch"
  | "no-slot"
  | "out-of-order"
  | "in-past"
  | "promised"
  | "done"
  | "stopped"
  | "overtaken"
  | "do-not-contact";

/** `error` is for code, `sentence` for people. */
export interface Refusal {
  error: Reason;
  sentence: string;
}

export type Result<T> = { ok: T } | Refusal;

export const refuse = (error: Reason, sentence: string): Refusal => ({ error, sentence });

/** Long input is shown by its beginning. */
const shown = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** A date that is none, by the name of its field. */
export function badDate(field: string, value: string): Refusal {
  return refuse("bad-date", `“${shown(value)}” (${field}) is no date; write a day that exists as YYYY-MM-DD, from 1900 to 2199.`);
}

/** A clock time that is none, by the name of its field. */
export function badTime(field: string, value: string): Refusal {
  return refuse("bad-time", `“${shown(value)}” (${field}) is no clock time; write it as HH:MM, from 00:00 to 23:59.`);
}

export function badZone(value: string): Refusal {
  return refuse("bad-zone", `“${shown(value)}” is no time zone known here; choose one by region and city, like Europe/London.`);
}

export function badInstant(field: string, value: string): Refusal {
  return refuse("bad-time", `“${shown(value)}” (${field}) is no moment in UTC; write it like 2026-11-30T08:50:00Z.`);
}
