// A touch as it stands on the calendar: its card, plan and setting, and the day on which its message is said.
import { writeDay } from "../domain/cadence/civil.ts";
import { settingFor } from "../domain/cadence/country-settings.ts";
import type { Plan, PlannedTouch } from "../domain/cadence/plan.ts";
import { refuse, type Result } from "../domain/cadence/results.ts";
import { clockAt, type Setting } from "../domain/cadence/setting.ts";
import type { TouchGiven } from "../domain/message/touch-answers.ts";
import { sayingDay } from "../domain/message/touch-dates.ts";
import type { Playbook } from "../domain/playbook.ts";
import { type Card, readCard } from "../domain/saved/cards.ts";
import { readRep } from "../domain/saved/rep.ts";

export interface TouchScene {
  card: Card;
  plan: Plan;
  touch: PlannedTouch;
  setting: Setting;
  /** The UTC instant it was read at. */
  now: string;
  /** ISO date on which the message is said: what is near is named from there. */
  day: string;
  /** What the message's answers are made of. */
  given: TouchGiven;
}

export interface SceneGiven {
  playbook: Playbook;
  /** As stored: the card, and the rep's own settings. */
  stored: unknown;
  rep: unknown;
  /** The touch's id. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

const GONE = refuse("no-such-touch", "This touch is no longer on the calendar of this device; open the calendar to choose another.");

/** What is stored of a touch; refused when the card, its plan or the touch is not there, or its zone is unknown. */
export function readScene({ playbook, stored, rep, id, at }: SceneGiven): Result<TouchScene> {
  const card = readCard(stored);
  const touch = card?.plan?.touches.find((one) => one.id === id);
  if (!card?.plan || !touch) return GONE;
  const { prospect, plan, log } = card;
  const where = { ...prospect, zone: prospect.zone || plan.zone };
  const now = new Date(at).toISOString();
  const setting = settingFor(playbook.calendar, where, readRep(rep), yearsOf(plan, now));
  if ("error" in setting) return setting;
  const clock = clockAt(setting.ok, now);
  if ("error" in clock) return clock;
  const today = writeDay(clock.ok.today);
  const given = { prospect, plan, log, touch, today, off: setting.ok.off };
  return { ok: { card, plan, touch, setting: setting.ok, now, day: sayingDay(given), given } };
}

/** The years a plan may reach into. */
function yearsOf({ start }: Plan, now: string): number[] {
  const first = Number((start < now ? start : now).slice(0, 4));
  return [first, first + 1, first + 2, first + 3];
}
