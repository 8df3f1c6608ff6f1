// Lays a cadence out from a start day: day 0 is where the first touch really lands, the rest follow in order.
import type { Touch } from "../playbook.ts";
import { bindPromises } from "./binding.ts";
import { type Day, readDay, writeDay } from "./civil.ts";
import type { Notice, Plan, PlannedTouch } from "./plan.ts";
import type { PromiseTerms } from "./promises.ts";
import { badDate, refuse, type Refusal, type Result } from "./results.ts";
import { type Clock, clockAt, type Setting } from "./setting.ts";
import { hasPassed, timeOn } from "./slots.ts";
import { retime } from "./times.ts";
import { land, occupy, startTrack } from "./track.ts";
import { nextWorkday, roll } from "./workdays.ts";

/** A touch of a cadence: `day` counts calendar days from day 0. */
export type CadenceTouch = Pick<Touch, "id" | "day" | "channel" | "slot"> & Partial<Pick<Touch, "play" | "objective" | "promise">>;

export interface LayoutRequest {
  id: string;
  cadence: string;
  touches: readonly CadenceTouch[];
  /** ISO date on the prospect's calendar. */
  start: string;
  /** UTC instant; left out when the plan was laid out earlier, so that today has no say. */
  now?: string;
  /** What messages promise, by touch; left out, it is what the cadence has them promise. */
  promises?: Readonly<Record<string, PromiseTerms>>;
  /** Touches already carried out. */
  done?: readonly string[];
}

export interface Planned {
  plan: Plan;
  notices: Notice[];
}

/** The last day that a touch can be on, ten years after the first. */
export const LAST_DAY = 3660;

/** A plan of dated touches. Refused: a date, day or promise that cannot be, and a call on a day without an hour for it. */
export function layOut(setting: Setting, request: LayoutRequest): Result<Planned> {
  const start = readDay(request.start);
  if (start === undefined) return badDate("start", request.start);
  const clock = request.now === undefined ? undefined : clockAt(setting, request.now);
  if (clock && "error" in clock) return clock;
  const fault = touchFault(request);
  if (fault) return fault;
  const first = dayZero(setting, request.touches[0], start, clock?.ok);
  return typeof first === "number" ? layFrom(setting, request, first, clock?.ok) : first;
}

const promisesIn = (touches: readonly CadenceTouch[]): Record<string, PromiseTerms> =>
  Object.fromEntries(touches.flatMap(({ id, promise }) => (promise ? [[id, promise]] : [])));

function touchFault({ touches, promises = {}, done = [] }: LayoutRequest): Refusal | undefined {
  const ids = new Set(touches.map(({ id }) => id));
  const lost = [...Object.keys(promises), ...done].find((id) => !ids.has(id));
  if (lost !== undefined) return refuse("no-such-touch", `The cadence has no touch “${lost}”; name one of: ${[...ids].join(", ")}.`);
  const odd = touches.find(({ day }) => !Number.isInteger(day) || day < 0 || day > LAST_DAY);
  return odd && refuse("bad-number", `The day of touch “${odd.id}” must be a whole number from 0 to ${LAST_DAY}.`);
}

/** Where the first touch really lands: a working day, not before today, not an hour that has passed. */
function dayZero(setting: Setting, first: CadenceTouch | undefined, start: Day, clock: Clock | undefined): Day | Refusal {
  const day = roll(setting.off, Math.max(start, clock?.today ?? start));
  if (!first) return day;
  const time = timeOn(setting, first, day, clock);
  if ("error" in time) return time;
  return hasPassed(time.ok, day, clock) ? nextWorkday(setting.off, day) : day;
}

function layFrom(setting: Setting, request: LayoutRequest, first: Day, clock: Clock | undefined): Result<Planned> {
  const bound = bindPromises(setting, dateTouches(setting, request.touches, first), request.promises ?? promisesIn(request.touches));
  if ("error" in bound) return bound;
  const timed = retime(setting, [], bound.ok.touches, clock);
  if ("error" in timed) return timed;
  const { id, cadence, start, done = [] } = request;
  const touches = timed.ok.map((touch) => (done.includes(touch.id) ? { ...touch, status: "done" as const } : touch));
  return { ok: { plan: { id, cadence, zone: setting.zone, start, touches }, notices: bound.ok.notices } };
}

function dateTouches({ off, rules }: Setting, touches: readonly CadenceTouch[], first: Day): PlannedTouch[] {
  const track = startTrack(off, rules.callsPerDay);
  return touches.map(({ day: offset, promise: _promise, ...touch }, i) => {
    const day = land(track, touch, i === 0 ? first : first + offset);
    occupy(track, touch, day);
    return { ...touch, date: writeDay(day), time: null, status: "planned", sequence: 0, exported: false };
  });
}
