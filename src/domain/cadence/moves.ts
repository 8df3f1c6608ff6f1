// Moves a touch to another day or slot: later touches come along or make room, and promises are kept or broken knowingly.
import { arrange, dayOfTouch, refusePromised } from "./arrange.ts";
import { type Day, readDay, writeDay } from "./civil.ts";
import type { Planned } from "./layout.ts";
import { type Notice, type Plan, type PlannedTouch, promisesOf } from "./plan.ts";
import { judgePromises, releaseCall } from "./moved-promises.ts";
import { badDate, refuse, type Refusal, type Result } from "./results.ts";
import { numberChanges } from "./sequences.ts";
import { type Clock, clockAt, type Setting } from "./setting.ts";
import { retime } from "./times.ts";
import { land, occupy, startTrack } from "./track.ts";
import { addWorkdays, roll, workdaysBetween } from "./workdays.ts";

/** What somebody does to a touch. */
export interface Move {
  id: string;
  /** ISO date; the same date when left out. */
  to?: string;
  slot?: "am" | "pm" | "any";
  /** "shift" (when left out) takes later touches along, "only" moves others no further than they must. */
  mode?: "shift" | "only";
  /** Break a promise that has been sent. */
  force?: boolean;
}

/** A move as it lands. */
export interface Drop {
  index: number;
  touch: PlannedTouch;
  from: Day;
  to: Day;
  notices: Notice[];
}

/** The plan after a move at the UTC instant `now`; refused moves change nothing. */
export function moveTouch(setting: Setting, plan: Plan, move: Move, now: string): Result<Planned> {
  const clock = clockAt(setting, now);
  if ("error" in clock) return clock;
  const drop = readDrop(setting, plan, move);
  if ("error" in drop) return drop;
  const fault = placeFault(plan, drop.ok, clock.ok) ?? promiseFault(plan, drop.ok, move);
  return fault ?? carryOut(setting, plan, move, settleDrop(setting, plan, drop.ok), clock.ok);
}

function readDrop({ off }: Setting, plan: Plan, move: Move): Result<Drop> {
  const index = plan.touches.findIndex(({ id }) => id === move.id);
  const touch = plan.touches[index];
  if (!touch) return refuse("no-such-touch", `The plan has no touch “${move.id}”.`);
  if (touch.status === "done") return refuse("done", "This touch has been carried out; move a later one.");
  if (touch.status === "stopped") return refuse("stopped", "This touch was stopped with its plan; begin a new plan instead.");
  const wanted = readDay(move.to ?? touch.date);
  if (wanted === undefined) return badDate("move, to", move.to ?? "");
  const from = dayOfTouch(touch);
  const to = wanted === from ? from : roll(off, wanted);
  return { ok: { index, touch, from, to, notices: to === wanted ? [] : ["snapped"] } };
}

function placeFault({ touches }: Plan, { index, from, to }: Drop, clock: Clock): Refusal | undefined {
  if (to < clock.today) return refuse("in-past", `${writeDay(to)} is over where the prospect is; choose today or a later day.`);
  const previous = touches.slice(0, index).findLast(({ status }) => status !== "stopped");
  if (!previous || to === from || to >= dayOfTouch(previous)) return undefined;
  return refuse("out-of-order", `The touch before it is on ${previous.date}; choose that day or a later one, or move that touch first.`);
}

function promiseFault(plan: Plan, { touch, from, to }: Drop, { force = false }: Move): Refusal | undefined {
  const isSent = promisesOf(plan, touch.id).some((message) => message.status === "done");
  return isSent && !touch.promiseBroken && !force && to !== from ? refusePromised(touch) : undefined;
}

/** A call dropped on a day that has its call already goes to the next day that is free. */
function settleDrop({ off, rules }: Setting, { touches }: Plan, drop: Drop): Drop {
  if (drop.to === drop.from) return drop;
  const track = startTrack(off, rules.callsPerDay);
  for (const touch of touches.slice(0, drop.index)) if (touch.status !== "stopped") occupy(track, touch, dayOfTouch(touch));
  const to = land(track, drop.touch, drop.to);
  return to === drop.to ? drop : { ...drop, to, notices: [...drop.notices, "one-call-a-day"] };
}

function carryOut(setting: Setting, plan: Plan, move: Move, drop: Drop, clock: Clock): Result<Planned> {
  const delta = move.mode === "only" ? 0 : workdaysBetween(setting.off, drop.from, drop.to);
  const touches = releaseCall(setting, withSlot(plan, drop, move), drop);
  if ("error" in touches) return touches;
  const wishes = touches.ok.map((touch, i) => ({ touch, want: wantedDay(setting, touch, i - drop.index, drop.to, delta) }));
  const arranged = drop.to === drop.from ? { ok: { touches: touches.ok, notices: [] } } : arrange(setting, wishes, drop.index, move.force);
  if ("error" in arranged) return arranged;
  const chosen = move.slot === undefined ? undefined : move.id;
  const judged = judgePromises(setting, arranged.ok.touches);
  const timed = retime(setting, plan.touches, judged, clock, chosen);
  if ("error" in timed) return timed;
  return { ok: { plan: { ...plan, touches: numberChanges(plan.touches, timed.ok) }, notices: [...drop.notices, ...arranged.ok.notices] } };
}

const wantedDay = ({ off }: Setting, touch: PlannedTouch, after: number, to: Day, delta: number): Day =>
  after === 0 ? to : after < 0 || delta === 0 ? dayOfTouch(touch) : addWorkdays(off, dayOfTouch(touch), delta);

const withSlot = ({ touches }: Plan, { touch }: Drop, { slot }: Move): readonly PlannedTouch[] =>
  slot ? touches.map((one) => (one === touch ? { ...one, slot, at: undefined } : one)) : touches;
