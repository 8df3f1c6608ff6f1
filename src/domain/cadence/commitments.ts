// Changes what a message of a plan promises; the call that keeps it moves along, or comes and goes with it.
import { arrange, type Arranged, dayOfTouch } from "./arrange.ts";
import { addCall, hasClash } from "./binding.ts";
import type { Planned } from "./layout.ts";
import { isCall, isPlanned, type Notice, type Plan, type PlannedTouch } from "./plan.ts";
import type { PromiseTerms } from "./promises.ts";
import { refuse, type Refusal, type Result } from "./results.ts";
import { numberChanges } from "./sequences.ts";
import { clockAt, type Setting } from "./setting.ts";
import { stopped } from "./stops.ts";
import { retime } from "./times.ts";

/** The plan once message `id` promises a call by these terms; without terms it promises none. What has been sent stays. */
export function setPromise(setting: Setting, plan: Plan, id: string, terms: PromiseTerms | undefined, now: string): Result<Planned> {
  const clock = clockAt(setting, now);
  if ("error" in clock) return clock;
  const fault = messageFault(plan, id);
  if (fault) return fault;
  const bound = terms ? bind(setting, plan.touches, id, terms) : { ok: { touches: withoutPromise(plan.touches, id), notices: [] } };
  if ("error" in bound) return bound;
  const timed = retime(setting, plan.touches, bound.ok.touches, clock.ok);
  if ("error" in timed) return timed;
  return { ok: { plan: { ...plan, touches: numberChanges(plan.touches, timed.ok) }, notices: bound.ok.notices } };
}

function messageFault(plan: Plan, id: string): Refusal | undefined {
  const message = plan.touches.find((touch) => touch.id === id);
  if (!message) return refuse("no-such-touch", `The plan has no touch “${id}”.`);
  if (message.status === "done") return refuse("promised", "This message has been sent as it was; its promise can no longer change.");
  return isPlanned(message) ? undefined : refuse("stopped", "This touch was stopped with its plan; begin a new plan instead.");
}

/** Unties the message. A call that was added for it alone goes too, or is stopped when calendars know it. */
function withoutPromise(touches: readonly PlannedTouch[], id: string): PlannedTouch[] {
  const untied = touches.map((touch) => (touch.id === id ? { ...touch, promise: undefined } : touch));
  const kept = new Set(untied.flatMap(({ promise }) => promise?.call ?? []));
  return untied.flatMap((touch) => {
    const isNeeded = touch.origin?.kind !== "promise" || touch.origin.of !== id || kept.has(touch.id) || !isPlanned(touch);
    if (isNeeded) return touch;
    return touch.exported ? stopped(touch) : [];
  });
}

function bind(setting: Setting, touches: readonly PlannedTouch[], id: string, terms: PromiseTerms): Result<Arranged> {
  const index = touches.findIndex((touch) => touch.id === id);
  const call = touches.slice(index + 1).find((touch) => isCall(touch) && isPlanned(touch));
  if (!call) return addOne(setting, touches, id, terms);
  const tied = touches.map((touch) => (touch.id === id ? { ...touch, promise: { ...terms, call: call.id } } : touch));
  const wishes = tied.map((touch) => ({ touch, want: dayOfTouch(touch) }));
  const arranged = arrange(setting, wishes, index + 1);
  if ("error" in arranged) return arranged;
  const clash: Notice[] = hasClash(setting, arranged.ok.touches) ? ["promise-clash"] : [];
  return { ok: { touches: arranged.ok.touches, notices: [...arranged.ok.notices, ...clash] } };
}

function addOne(setting: Setting, touches: readonly PlannedTouch[], id: string, terms: PromiseTerms): Result<Arranged> {
  const added = addCall(setting, touches, id, terms);
  return "error" in added ? added : { ok: { touches: added.ok, notices: ["call-added-for-promise"] } };
}
