// Puts wanted days in order: working days, plan order, one call a day, and promised calls on the days they were promised for.
import { type Day, readDay, writeDay } from "./civil.ts";
import { isPlanned, type Notice, type PlannedTouch } from "./plan.ts";
import { followMessage, promiseDays, promiseFor } from "./promises.ts";
import { refuse, type Refusal, type Result } from "./results.ts";
import { isFull, land, occupy, startTrack, type Track } from "./track.ts";
import type { Setting } from "./setting.ts";

export interface Wish {
  touch: PlannedTouch;
  want: Day;
}

export interface Arranged {
  touches: PlannedTouch[];
  notices: Notice[];
}

interface Walk {
  track: Track;
  placed: PlannedTouch[];
  notices: Set<Notice>;
  force: boolean;
}

/** A touch's date as a day; a plan holds only dates that exist. */
export const dayOfTouch = ({ date }: Pick<PlannedTouch, "date">): Day => readDay(date) ?? 0;

/**
 * Dates for touches from index `from` on; earlier, done and stopped ones stay where they are. Times are untouched.
 * A promised call stands on its promised day. Pushed off it, it is refused as "promised" once the message was sent,
 * unless forced; before that the promise follows.
 */
export function arrange({ rules, off }: Setting, wishes: readonly Wish[], from: number, force = false): Result<Arranged> {
  const walk: Walk = { track: startTrack(off, rules.callsPerDay), placed: [], notices: new Set(), force };
  for (const [i, { touch, want }] of wishes.entries()) {
    if (touch.status === "stopped" || !isPlanned(touch) || i < from) place(walk, touch);
    else {
      const fault = arrangeOne(walk, wishes, touch, want);
      if (fault) return fault;
    }
  }
  return { ok: { touches: walk.placed, notices: [...walk.notices] } };
}

function place({ track, placed }: Walk, touch: PlannedTouch): void {
  placed.push(touch);
  if (touch.status !== "stopped") occupy(track, touch, dayOfTouch(touch));
}

function arrangeOne(walk: Walk, wishes: readonly Wish[], touch: PlannedTouch, want: Day): Refusal | undefined {
  const messages = touch.promiseBroken ? [] : walk.placed.filter(({ promise }) => promise?.call === touch.id);
  const landed = messages.length > 0 ? hold(walk, wishes, touch, messages) : { ok: moved(touch, land(walk.track, touch, want)) };
  if ("error" in landed) return landed;
  place(walk, withPromiseFollowing(walk, touch, landed.ok));
  return undefined;
}

const moved = (touch: PlannedTouch, day: Day): PlannedTouch => ({ ...touch, date: writeDay(day) });

/** A message that moves past the day it names gives as many working days to answer as before. */
function withPromiseFollowing({ track, notices }: Walk, before: PlannedTouch, touch: PlannedTouch): PlannedTouch {
  if (!touch.promise) return touch;
  const terms = followMessage(track.off, touch.promise, dayOfTouch(before), dayOfTouch(touch));
  if (terms === touch.promise) return touch;
  notices.add("promise-moved");
  return { ...touch, promise: { ...terms, call: touch.promise.call } };
}

/** Keeps a promised call on its day, or takes it off when touches that moved, or another call, leave no room there. */
function hold(walk: Walk, wishes: readonly Wish[], call: PlannedTouch, messages: PlannedTouch[]): Result<PlannedTouch> {
  const day = promisedDay(walk, call, messages);
  if (typeof day !== "number") return day;
  const floor = pushedTo(walk, wishes, day);
  if (floor <= day && !isFull(walk.track, day)) return { ok: moved(call, day) };
  const free = land({ ...walk.track, floor }, call, day);
  const isSent = messages.some((message) => !isPlanned(message));
  if (isSent) return walk.force ? { ok: { ...moved(call, free), promiseBroken: true } } : refusePromised(call);
  return rewrite(walk, messages, free) ? { ok: moved(call, free) } : refusePromised(call);
}

/** The last message decides; once one has been sent, the day stays what it was. */
function promisedDay({ track }: Walk, call: PlannedTouch, messages: PlannedTouch[]): Day | Refusal {
  const last = messages.at(-1);
  if (!last?.promise || messages.some((message) => !isPlanned(message))) return dayOfTouch(call);
  const days = promiseDays(track.off, dayOfTouch(last), last.promise);
  return "error" in days ? days : days.ok.callOn;
}

/** The latest day of touches that stood no later than the promised day and now do. */
function pushedTo({ placed }: Walk, wishes: readonly Wish[], day: Day): Day {
  const pushers = placed.filter((touch, i) => isPlanned(touch) && dayOfTouch(touch) > day && dayOfTouch(wishes[i]?.touch ?? touch) <= day);
  return Math.max(day, ...pushers.map(dayOfTouch));
}

/** Words the promises anew, so that their call is on this day. */
function rewrite(walk: Walk, messages: PlannedTouch[], day: Day): boolean {
  for (const message of messages) {
    const terms = message.promise && promiseFor(walk.track.off, dayOfTouch(message), day, message.promise);
    if (!message.promise || !terms) return false;
    walk.placed[walk.placed.indexOf(message)] = { ...message, promise: { ...terms, call: message.promise.call } };
  }
  walk.notices.add("promise-moved");
  return true;
}

export function refusePromised(call: Pick<PlannedTouch, "date">): Refusal {
  return refuse("promised", `A call was promised for ${call.date}; keep that day, or break the promise knowingly.`);
}
