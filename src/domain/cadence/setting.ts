// What a plan is laid out by: the team's rules, and the prospect's zone, calling hours and days off.
import { readTime } from "../message/times.ts";
import { type Day, readDay } from "./civil.ts";
import { badTime, refuse, type Refusal, type Result } from "./results.ts";
import { type CallingHours, hoursFault, type Window } from "./windows.ts";
import { type DaysOff, readDaysOff } from "./workdays.ts";
import { toLocal } from "./zones.ts";

/** The numbers a team may change; content holds them. Times are "HH:MM" on the prospect's clock, `repDay` on the rep's. */
export interface Rules {
  /** ISO weekdays, 1 is Monday. */
  weekend: readonly number[];
  /** Just before nine, just after five. */
  slots: { am: string; pm: string };
  callMinutes: number;
  callsPerDay: number;
  /** A letter takes the whole day. */
  times: { email: string; text: string; letter: null };
  /** Calling hours where the prospect's country gives none. */
  window: Window;
  repDay: Window;
}

export interface Setting {
  rules: Rules;
  zone: string;
  hours: CallingHours;
  off: DaysOff;
}

/** The prospect's day and time at the moment of an operation. */
export interface Clock {
  today: Day;
  time: string;
}

/** `hours` are the prospect's country's; `holidays` ISO dates, public ones and the rep's own days off together. */
export interface SettingInput {
  rules: Rules;
  zone: string;
  hours?: CallingHours;
  holidays: Iterable<string>;
}

/** Checks everything once, so that nothing later meets a time, zone or date that is none. */
export function readSetting({ rules, zone, hours = [rules.window], holidays }: SettingInput): Result<Setting> {
  const off = readDaysOff(rules.weekend, holidays);
  if ("error" in off) return off;
  const fault = rulesFault(rules, hours);
  if (fault) return fault;
  const known = toLocal("2026-01-01T00:00:00Z", zone);
  return "error" in known ? known : { ok: { rules, zone, hours, off: off.ok } };
}

function rulesFault({ slots, times, callsPerDay, repDay }: Rules, hours: CallingHours): Refusal | undefined {
  const clocks = { "slots.am": slots.am, "slots.pm": slots.pm, "times.email": times.email, "times.text": times.text };
  for (const [field, time] of Object.entries(clocks)) if (readTime(time) === undefined) return badTime(field, time);
  if (!(Number.isInteger(callsPerDay) && callsPerDay >= 1)) return refuse("bad-number", "callsPerDay must be a whole number, 1 or more.");
  const fault = hoursFault([...hours, repDay]);
  return fault ? refuse("bad-time", fault) : undefined;
}

/** What the prospect's clock shows at a UTC instant. */
export function clockAt({ zone }: Pick<Setting, "zone">, now: string): Result<Clock> {
  const local = toLocal(now, zone);
  return "error" in local ? local : { ok: { today: readDay(local.ok.date) ?? 0, time: local.ok.time } };
}
