// Gives touches that stand on a new day the time of that day; the rest keep theirs.
import { dayOfTouch } from "./arrange.ts";
import type { PlannedTouch } from "./plan.ts";
import type { Result } from "./results.ts";
import type { Clock, Setting } from "./setting.ts";
import { timeOn } from "./slots.ts";

/** The touches with their times; `chosen` gets a new one on the same day too, since its slot changed. */
export function retime(
  setting: Setting,
  before: readonly PlannedTouch[],
  after: readonly PlannedTouch[],
  clock?: Clock,
  chosen?: string,
): Result<PlannedTouch[]> {
  const dates = new Map(before.map(({ id, date }) => [id, date]));
  const timed: PlannedTouch[] = [];
  for (const touch of after) {
    const isSame = touch.date === dates.get(touch.id) && touch.id !== chosen;
    const time: Result<string | null> = isSame ? { ok: touch.time } : timeOn(setting, touch, dayOfTouch(touch), clock);
    if ("error" in time) return time;
    timed.push({ ...touch, time: time.ok });
  }
  return { ok: timed };
}
