// A plan from stored data: every touch checked; one that cannot be trusted is refused whole, so that nobody is called by mistake.
import { readDay } from "../cadence/civil.ts";
import { type Ending, isCall, type Plan, type PlannedTouch, type Status } from "../cadence/plan.ts";
import type { PromiseTerms } from "../cadence/promises.ts";
import { isZone } from "../cadence/zone-hints.ts";
import { readTime } from "../message/times.ts";
import type { Channel } from "../playbook.ts";
import { isData } from "./data.ts";

export const CHANNELS: readonly Channel[] = ["voicemail", "receptionist", "screening", "email", "text", "letter"];
const STATUSES: readonly Status[] = ["planned", "done", "stopped"];
const ENDINGS: readonly Ending[] = ["reached", "callback", "replied", "meeting", "optout", "complete"];
const SLOTS = ["any", "am", "pm"] as const;
const ORIGINS = ["promise", "agreed", "reminder"] as const;

/** Days that a promise may leave, as promiseDays allows them. */
const MOST_DAYS = 260;

/**
 * A plan that hangs together: days and zone that exist, ids that are one touch's alone, every promise with its call.
 * Undefined otherwise; what is only said of a touch (play, objective) is left out where it cannot be read.
 */
export function readPlan(data: unknown): Plan | undefined {
  if (!isData(data) || !Array.isArray(data.touches)) return undefined;
  const { id, cadence, zone, start } = data;
  if (!isText(id) || !isText(cadence) || !isText(zone) || !isZone(zone) || !isDate(start)) return undefined;
  const read = (data.touches as unknown[]).map(readTouch);
  const touches = read.filter((touch) => touch !== undefined);
  if (touches.length < read.length || !isSound(touches)) return undefined;
  const ended = ENDINGS.find((known) => known === data.ended);
  const isNever = Boolean(data.doNotContact) || ended === "optout";
  return {
    id,
    cadence,
    zone,
    start,
    touches,
    ...readPause(data.paused),
    ...(ended ? { ended } : {}),
    ...(isNever ? { doNotContact: true } : {}),
  };
}

/** A pause that cannot be read is only not told. */
function readPause(data: unknown): Pick<Plan, "paused"> {
  if (!isData(data) || !isDate(data.from) || !isDate(data.until)) return {};
  return { paused: { from: data.from, until: data.until } };
}

/** No two touches share an id, and every promise is kept by a call of this plan. */
function isSound(touches: readonly PlannedTouch[]): boolean {
  const calls = new Set(touches.filter(isCall).map(({ id }) => id));
  const isOnce = new Set(touches.map(({ id }) => id)).size === touches.length;
  return isOnce && touches.every(({ id, promise }) => !promise || (promise.call !== id && calls.has(promise.call)));
}

function readTouch(data: unknown): PlannedTouch | undefined {
  if (!isData(data) || !isText(data.id) || !isDate(data.date)) return undefined;
  const { id, date, time, sequence } = data;
  const channel = CHANNELS.find((known) => known === data.channel);
  const status = STATUSES.find((known) => known === data.status);
  const promise = isGiven(data.promise) ? readPromise(data.promise) : {};
  if (!channel || !status || !promise || !(time === null || isTime(time))) return undefined;
  const count = isCount(sequence) ? sequence : 0;
  return { id, channel, date, time, status, sequence: count, exported: data.exported === true, ...promise, ...readRest(data) };
}

function readRest(data: Record<string, unknown>): Partial<PlannedTouch> {
  const slot = SLOTS.find((known) => known === data.slot);
  const origin = readOrigin(data.origin);
  return {
    ...(slot ? { slot } : {}),
    ...(isText(data.play) ? { play: data.play } : {}),
    ...(isText(data.objective) ? { objective: data.objective } : {}),
    ...(isTime(data.at) ? { at: data.at } : {}),
    ...(origin ? { origin } : {}),
    ...(data.promiseBroken === true ? { promiseBroken: true } : {}),
    ...(isCount(data.told) ? { told: data.told } : {}),
  };
}

function readPromise(data: unknown): Pick<PlannedTouch, "promise"> | undefined {
  if (!isData(data) || !isText(data.call)) return undefined;
  const terms = readTerms(data);
  return terms && { promise: { ...terms, call: data.call } };
}

/** What a message promises: a day that exists, or a number of working days; undefined for anything else. */
export function readTerms(data: unknown): PromiseTerms | undefined {
  if (!isData(data)) return undefined;
  if (isDate(data.by)) return { by: data.by };
  const days = data.afterWorkingDays;
  return isCount(days) && days <= MOST_DAYS ? { afterWorkingDays: days } : undefined;
}

function readOrigin(data: unknown): PlannedTouch["origin"] {
  if (!isData(data) || !isText(data.of)) return undefined;
  const kind = ORIGINS.find((known) => known === data.kind);
  return kind && { kind, of: data.of };
}

const isGiven = (value: unknown) => value !== undefined && value !== null;
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isDate = (value: unknown): value is string => typeof value === "string" && readDay(value) !== undefined;
const isTime = (value: unknown): value is string => typeof value === "string" && readTime(value) !== undefined;
const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
