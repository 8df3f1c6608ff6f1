// What a change in a touch's message asks of its plan.
import { setPromise } from "../domain/cadence/commitments.ts";
import type { Planned } from "../domain/cadence/layout.ts";
import { moveTouch } from "../domain/cadence/moves.ts";
import { refuse, type Result } from "../domain/cadence/results.ts";
import { undoTo } from "../domain/cadence/undo.ts";
import type { Alter, Altered } from "./touch-records.ts";

const CLASH = refuse("promised", "Another message promises the same call for another day. Change that one first, or name its day here.");
const CHANGED = refuse("done", "The plan has changed since. Open the calendar to change it there.");

/** The message promises a call now, if there is no word by a day; or, without one, promises none. */
export function promising(by: string | undefined): Alter {
  return ({ setting, plan, touch, now }) => {
    const isSo = (touch.promise !== undefined) === (by !== undefined);
    return isSo ? { ok: { plan, notices: [] } } : withoutClash(setPromise(setting, plan, touch.id, by === undefined ? by : { by }, now));
  };
}

/** The message names another day to answer by. */
export function answeredBy(by: string): Alter {
  return ({ setting, plan, touch, now }) => withoutClash(setPromise(setting, plan, touch.id, { by }, now));
}

/** The message names another day for the call; the day to answer by follows. */
export function calledOn(to: string): Alter {
  return ({ setting, plan, touch: { promise }, now }) =>
    promise ? moveTouch(setting, plan, { id: promise.call, to, mode: "only" }, now) : { ok: { plan, notices: [] } };
}

/** The plan as it was before, while nothing else was done to it. */
export function takenBack({ before, changed }: Altered): Alter {
  return ({ card, plan }) => {
    const back = card.changed === changed ? undoTo(plan, before.plan) : CHANGED;
    return "error" in back ? back : { ok: { plan: back.ok, notices: [] } };
  };
}

/** Two days for one call are refused here: the message would say what the plan does not do. */
const withoutClash = (result: Result<Planned>): Result<Planned> =>
  "ok" in result && result.ok.notices.includes("promise-clash") ? CLASH : result;
