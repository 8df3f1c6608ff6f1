// Makes room for days off: touches on them move on, and a pause moves everything after it by its length.
import { arrange, dayOfTouch } from "./arrange.ts";
import { readDay } from "./civil.ts";
import type { Planned } from "./layout.ts";
import { isPlanned, pins, type Plan, type PlannedTouch } from "./plan.ts";
import { badDate, refuse, type Refusal, type Result } from "./results.ts";
import { numberChanges } from "./sequences.ts";
import { type Clock, clockAt, type Setting } from "./setting.ts";
import { retime } from "./times.ts";
import { addWorkdays, workdaysBetween } from "./workdays.ts";

/** Days without contact, from `from` up to but not on `until` (ISO dates). */
export type Pause = NonNullable<Plan["paused"]>;

/** The plan once its days off have changed: touches of today and later leave days that are off; promised calls stay. */
export function makeRoom(setting: Setting, plan: Plan, now: string): Result<Planned> {
  const clock = clockAt(setting, now);
  if ("error" in clock) return clock;
  const index = plan.touches.findIndex((touch) => isPlanned(touch) && dayOfTouch(touch) >= clock.ok.today);
  return index < 0 ? { ok: { plan, notices: [] } } : rearrange(setting, plan, index, dayOfTouch, clock.ok);
}

/** What is wrong with a pause whatever the plan. */
export function pauseFault({ from, until }: Pause): Refusal | undefined {
  const [first, back] = [readDay(from), readDay(until)];
  if (first === undefined) return badDate("pause, from", from);
  if (back === undefined) return badDate("pause, until", until);
  return back <= first ? refuse("out-of-order", "The pause ends before it begins; choose a later end.") : undefined;
}

/** The plan with everything from a pause on moved by the working days it takes; promised calls stay. */
export function pausePlan(setting: Setting, plan: Plan, pause: Pause, now: string): Result<Planned> {
  const clock = clockAt(setting, now);
  if ("error" in clock) return clock;
  const fault = pauseFault(pause);
  if (fault) return fault;
  const [from, until] = [dayOfTouch({ date: pause.from }), dayOfTouch({ date: pause.until })];
  const length = workdaysBetween(setting.off, from - 1, until - 1);
  const index = plan.touches.findIndex((touch) => isPlanned(touch) && dayOfTouch(touch) >= from);
  const pinned = pins(plan);
  const stays = (touch: PlannedTouch) => pinned.has(touch.id) || dayOfTouch(touch) < from;
  const want = (touch: PlannedTouch) => (stays(touch) ? dayOfTouch(touch) : addWorkdays(setting.off, dayOfTouch(touch), length));
  return index < 0 ? { ok: { plan, notices: [] } } : rearrange(setting, { ...plan, paused: pause }, index, want, clock.ok);
}

function rearrange(setting: Setting, plan: Plan, from: number, want: (touch: PlannedTouch) => number, clock: Clock): Result<Planned> {
  const wishes = plan.touches.map((touch) => ({ touch, want: isPlanned(touch) ? want(touch) : dayOfTouch(touch) }));
  const arranged = arrange(setting, wishes, from);
  if ("error" in arranged) return arranged;
  const timed = retime(setting, plan.touches, arranged.ok.touches, clock);
  if ("error" in timed) return timed;
  return { ok: { plan: { ...plan, touches: numberChanges(plan.touches, timed.ok) }, notices: arranged.ok.notices } };
}
