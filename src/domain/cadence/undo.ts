// Goes back to an earlier plan, without taking back what calendars have been told or what a prospect has forbidden.
import type { Plan, PlannedTouch } from "./plan.ts";
import { refuse, type Result } from "./results.ts";
import { numberChanges } from "./sequences.ts";
import { stopped } from "./stops.ts";

/** The earlier plan; sequences go on rising, touches that went out since are stopped. An opt-out cannot be undone. */
export function undoTo(current: Plan, earlier: Plan): Result<Plan> {
  if (current.doNotContact && !earlier.doNotContact) {
    return refuse("do-not-contact", "They asked not to be contacted again; that cannot be undone.");
  }
  if (!current.touches.some(({ exported }) => exported)) return { ok: earlier };
  const kept = new Set(earlier.touches.map(({ id }) => id));
  const gone = current.touches.filter(({ id, exported }) => exported && !kept.has(id)).map(stopped);
  const touches = [...earlier.touches.map((touch) => withRecord(touch, current)), ...gone];
  return { ok: { ...earlier, touches: numberChanges(current.touches, touches) } };
}

/** What calendars were told last, since that cannot be untold. */
function withRecord(touch: PlannedTouch, { touches }: Plan): PlannedTouch {
  const now = touches.find(({ id }) => id === touch.id);
  return now ? { ...touch, sequence: now.sequence, exported: now.exported, told: now.told } : touch;
}
