// Steps agreed with a prospect: each a dated touch of its own, with a reminder when its day passes without it.
import { dayOfTouch } from "./arrange.ts";
import { readDay, writeDay } from "./civil.ts";
import { readTime } from "../message/times.ts";
import { freshId, isPlanned, type Plan, type PlannedTouch } from "./plan.ts";
import { badDate, badTime, refuse, type Result } from "./results.ts";
import { type Clock, clockAt, type Setting } from "./setting.ts";
import { timeOn } from "./slots.ts";
import { addWorkdays } from "./workdays.ts";

const REMIND_AFTER = 2;

export interface AgreedStep {
  /** Of the touch that led to it, which is done. */
  after: string;
  channel: PlannedTouch["channel"];
  /** ISO date, and time ("HH:MM") when one was agreed, on the prospect's clock. Their own choice, so any day will do. */
  date: string;
  time?: string;
  objective?: string;
}

/** The plan with an agreed step as a touch; refused before the prospect's today, and for somebody who opted out. */
export function withAgreedStep(setting: Setting, plan: Plan, step: AgreedStep, now: string): Result<Plan> {
  const clock = clockAt(setting, now);
  if ("error" in clock) return clock;
  if (plan.doNotContact) return refuse("do-not-contact", "They asked not to be contacted again; nothing can be agreed with them.");
  if (!plan.touches.some(({ id }) => id === step.after)) return refuse("no-such-touch", `The plan has no touch “${step.after}”.`);
  const touch = readStep(setting, plan, step, clock.ok);
  return "error" in touch ? touch : { ok: { ...plan, touches: [...plan.touches, touch.ok] } };
}

function readStep(
  setting: Setting,
  plan: Plan,
  { after, channel, date, time: at, objective }: AgreedStep,
  clock: Clock,
): Result<PlannedTouch> {
  const day = readDay(date);
  if (day === undefined) return badDate("agreed step, date", date);
  if (at !== undefined && readTime(at) === undefined) return badTime("agreed step, time", at);
  if (day < clock.today) return refuse("in-past", `${date} is over where the prospect is; agree on today or a later day.`);
  const time = timeOn(setting, { channel, slot: "any", at }, day, clock);
  if ("error" in time) return time;
  const id = freshId(plan.touches, `${after}-step`);
  return { ok: { ...fresh(id, channel, date, time.ok), at, objective, origin: { kind: "agreed", of: after } } };
}

const fresh = (id: string, channel: PlannedTouch["channel"], date: string, time: string | null): PlannedTouch => ({
  id,
  channel,
  slot: "any",
  date,
  time,
  status: "planned",
  sequence: 0,
  exported: false,
});

/** Reminders for agreed steps whose day has passed without them, two working days later, unless the plan has them already. */
export function remindersDue(setting: Setting, plan: Plan, now: string): Result<PlannedTouch[]> {
  const clock = clockAt(setting, now);
  if ("error" in clock) return clock;
  const reminded = new Set(plan.touches.flatMap(({ origin }) => (origin?.kind === "reminder" ? origin.of : [])));
  const missed = plan.touches.filter(
    (touch) => touch.origin?.kind === "agreed" && isPlanned(touch) && !reminded.has(touch.id) && dayOfTouch(touch) < clock.ok.today,
  );
  return collect(missed.map((step) => remind(setting, step)));
}

function remind(setting: Setting, { id, channel, objective, date }: PlannedTouch): Result<PlannedTouch> {
  const day = addWorkdays(setting.off, dayOfTouch({ date }), REMIND_AFTER);
  const time = timeOn(setting, { channel, slot: "any" }, day);
  if ("error" in time) return time;
  return { ok: { ...fresh(`${id}-reminder`, channel, writeDay(day), time.ok), objective, origin: { kind: "reminder", of: id } } };
}

function collect<T>(results: readonly Result<T>[]): Result<T[]> {
  const refused = results.find((result) => "error" in result);
  return refused ?? { ok: results.flatMap((result) => ("ok" in result ? [result.ok] : [])) };
}
