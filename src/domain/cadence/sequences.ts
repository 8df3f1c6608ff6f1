// What calendar files need to know of a change: each one after a touch first went out raises its sequence by one.
import type { Plan, PlannedTouch } from "./plan.ts";

const isSame = (a: PlannedTouch, b: PlannedTouch) => a.date === b.date && a.time === b.time && a.status === b.status;

/** The touches after a change, numbered on from those before it. */
export function numberChanges(before: readonly PlannedTouch[], after: readonly PlannedTouch[]): PlannedTouch[] {
  const known = new Map(before.map((touch) => [touch.id, touch]));
  return after.map((touch) => {
    const old = known.get(touch.id);
    return old?.exported && !isSame(old, touch) ? { ...touch, sequence: old.sequence + 1 } : touch;
  });
}

/** The plan once it has gone out to a calendar; what was stopped before it ever did stays at home. */
export function markExported(plan: Plan): Plan {
  const out = (touch: PlannedTouch) => ({ ...touch, exported: true, told: touch.sequence });
  return { ...plan, touches: plan.touches.map((touch) => (touch.status === "stopped" && !touch.exported ? touch : out(touch))) };
}

/** Is there something about it that calendars have not been told yet? */
export const isNews = ({ status, sequence, exported, told }: PlannedTouch): boolean =>
  exported ? told !== sequence : status !== "stopped";

/** Touches that belong in a calendar file; a stopped one goes out once more, as cancelled, when it had gone out before. */
export const exportable = ({ touches }: Plan): PlannedTouch[] => touches.filter((touch) => touch.status !== "stopped" || isNews(touch));
