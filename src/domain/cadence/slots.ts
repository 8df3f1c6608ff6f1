// The hour of a touch: a call takes an allowed slot, an e-mail or text its fixed time, a letter the whole day.
import { type Day, writeDay } from "./civil.ts";
import { isCall, type PlannedTouch } from "./plan.ts";
import { refuse, type Result } from "./results.ts";
import type { Clock, Setting } from "./setting.ts";
import { isInside } from "./windows.ts";

export type Slot = "am" | "pm";

/** The slots a call may take on a day, best first: the wanted one, else the other; for "any" the earliest that has not passed. */
function openSlots({ rules, hours }: Setting, wanted: PlannedTouch["slot"], day: Day, clock?: Clock): Slot[] {
  const allowed = (["am", "pm"] as const).filter((slot) => isInside(hours, day, rules.slots[slot]));
  const best = allowed.filter((slot) => (wanted === "am" || wanted === "pm" ? slot === wanted : !hasPassed(rules.slots[slot], day, clock)));
  return best.length > 0 ? best : allowed;
}

/** Has a time of this day come and gone on the prospect's clock? Without a clock, and without a time, nothing has. */
export function hasPassed(time: string | null, day: Day, clock: Clock | undefined): boolean {
  return clock !== undefined && time !== null && (day < clock.today || (day === clock.today && clock.time >= time));
}

/** The time ("HH:MM", null for all day) of a touch on a day; refused when no slot lies in the calling hours. */
export function timeOn(
  setting: Setting,
  touch: Pick<PlannedTouch, "channel" | "slot" | "at">,
  day: Day,
  clock?: Clock,
): Result<string | null> {
  const { rules } = setting;
  if (touch.at !== undefined) return { ok: touch.at };
  if (!isCall(touch)) return { ok: rules.times[touch.channel as keyof typeof rules.times] };
  const [slot] = openSlots(setting, touch.slot, day, clock);
  return slot ? { ok: rules.slots[slot] } : noSlot(setting, day);
}

function noSlot({ rules: { slots } }: Setting, day: Day) {
  return refuse(
    "no-slot",
    `Neither ${slots.am} nor ${slots.pm} lies inside the calling hours on ${writeDay(day)}; change the slots or choose another channel.`,
  );
}
