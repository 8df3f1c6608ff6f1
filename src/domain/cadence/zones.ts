// Between wall clocks and UTC: a date and time in an IANA zone → an instant, and back.
import { CalendarDateTime, fromAbsolute, toZoned } from "@internationalized/date";
import { readDate } from "../message/days.ts";
import { readTime } from "../message/times.ts";
import { readDay } from "./civil.ts";
import { badDate, badInstant, badTime, badZone, type Result } from "./results.ts";

/** What clock and calendar show somewhere. */
export interface Local {
  date: string;
  time: string;
}

const MINUTE = 60_000;

/** What was worked out lately; the same hours of the same zones are asked for again and again. */
const instants = new Map<string, Result<string>>();
const locals = new Map<string, Result<Local>>();
const MOST_REMEMBERED = 5000;

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

/**
 * The UTC instant ("2026-11-30T08:50:00Z") of a date and time in a zone.
 * A time in a gap moves forward by the gap; of two in an overlap the earlier is meant (Temporal's "compatible").
 */
export const toInstant = (date: string, time: string, zone: string): Result<string> =>
  remembered(instants, `${date} ${time} ${zone}`, () => findInstant(date, time, zone));

function findInstant(date: string, time: string, zone: string): Result<string> {
  const day = readDay(date) === undefined ? undefined : readDate(date);
  const minutes = readTime(time);
  if (!day) return badDate("date", date);
  if (minutes === undefined) return badTime("time", time);
  const wall = new CalendarDateTime(day.year, day.month, day.day, Math.floor(minutes / 60), minutes % 60);
  try {
    return { ok: `${toZoned(wall, zone, "compatible").toAbsoluteString().slice(0, 19)}Z` };
  } catch {
    return badZone(zone);
  }
}

/** Date and time that clocks in a zone show at a UTC instant; seconds are dropped. */
export const toLocal = (utc: string, zone: string): Result<Local> => remembered(locals, `${utc} ${zone}`, () => findLocal(utc, zone));

function findLocal(utc: string, zone: string): Result<Local> {
  const instant = readInstant(utc);
  if (instant === undefined) return badInstant("the instant", utc);
  try {
    const text = fromAbsolute(instant, zone).toString();
    return { ok: { date: text.slice(0, 10), time: text.slice(11, 16) } };
  } catch {
    return badZone(zone);
  }
}

/** How far a zone's clocks are from UTC at an instant: "UTC+0", "UTC-5", "UTC+5:45". */
export function sayOffset(utc: string, zone: string): Result<string> {
  const instant = readInstant(utc);
  if (instant === undefined) return badInstant("the instant", utc);
  try {
    return { ok: offsetWords(Math.round(fromAbsolute(instant, zone).offset / MINUTE)) };
  } catch {
    return badZone(zone);
  }
}

function offsetWords(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

/** Is it a UTC instant as this site writes them ("2026-11-30T08:50:00Z")? */
export const isInstant = (text: string): boolean => readInstant(text) !== undefined;

/** Milliseconds since 1970 of an ISO instant that ends in Z, or undefined. */
function readInstant(utc: string): number | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::([0-5]\d)(?:\.\d{1,9})?)?Z$/.exec(utc);
  const [day, minutes] = [readDay(parts?.[1] ?? ""), readTime(parts?.[2] ?? "")];
  if (!parts || day === undefined || minutes === undefined) return undefined;
  return (day * 1440 + minutes) * MINUTE + Number(parts[3] ?? 0) * 1000;
}
