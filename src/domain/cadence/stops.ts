// Calls off what is still planned, so that calendars hear of it and nobody is contacted by mistake.
import { isPlanned, type Plan, type PlannedTouch } from "./plan.ts";
import { numberChanges } from "./sequences.ts";

export const stopped = (touch: PlannedTouch): PlannedTouch => ({ ...touch, status: "stopped" });

/** The touches with what is planned called off: all of it, or what `isUseless` names. What was done stays done. */
export function stopPlanned(touches: readonly PlannedTouch[], isUseless: (touch: PlannedTouch) => boolean = () => true): PlannedTouch[] {
  return numberChanges(
    touches,
    touches.map((touch) => (isPlanned(touch) && isUseless(touch) ? stopped(touch) : touch)),
  );
}

/** The plan given up by the rep, with nothing left to do. */
export const callOff = (plan: Plan): Plan => ({ ...plan, ended: "complete", touches: stopPlanned(plan.touches) });

/** The plan of somebody who asked not to be contacted again, by whatever way; nothing takes that back. */
export const forbid = (plan: Plan): Plan => ({ ...plan, ended: "optout", doNotContact: true, touches: stopPlanned(plan.touches) });
