// The cases that work on a whole plan: laid out, moved, logged, written as a calendar file.
import type { CalendarEvent } from "../../src/domain/calendar/event.ts";
import { writeCalendar } from "../../src/domain/calendar/calendar.ts";
import { moveTouch, type Move } from "../../src/domain/cadence/moves.ts";
import { logOutcome, type Outcome } from "../../src/domain/cadence/outcomes.ts";
import { isCall, type Notice, pins, type Plan, type PlannedTouch } from "../../src/domain/cadence/plan.ts";
import type { Refusal, Result } from "../../src/domain/cadence/results.ts";
import { exportable, markExported } from "../../src/domain/cadence/sequences.ts";
import type { Setting } from "../../src/domain/cadence/setting.ts";
import { undoTo } from "../../src/domain/cadence/undo.ts";
import { toInstant } from "../../src/domain/cadence/zones.ts";
import { type CasesFile, type Input, planOf, settingOf } from "./cadence-input.ts";

interface Answer {
  setting: Setting;
  plan: Plan;
  notices: Notice[];
  refused?: Refusal;
}

export const layOutCase = (file: CasesFile, input: Input): object => shown(begin(file, input));

export const moveCase = (file: CasesFile, input: Input): object => shown(then(begin(file, input), (answer) => move(answer, input)));

export const logCase = (file: CasesFile, input: Input): object =>
  shown(then(begin(file, input), (answer) => (input.undo ? undo(answer, log(answer, input)) : log(answer, input))));

/** The calendar file after whatever the case does to the plan. */
export function writeCase(file: CasesFile, input: Input): object {
  const begun = begin(file, input);
  if ("error" in begun) return begun;
  const plan = input.exportedBefore ? markExported(begun.ok.plan) : begun.ok.plan;
  const moved = move({ ...begun.ok, plan }, input);
  const answer = moved.refused ? moved : log(moved, input);
  const events = exportable(answer.plan).map((touch) => eventOf(answer, touch));
  return { ics: writeCalendar({ name: answer.plan.cadence, stamp: String(input.now), events }), error: answer.refused?.error };
}

function begin(file: CasesFile, input: Input): Result<Answer> {
  const setting = settingOf(file, input);
  if ("error" in setting) return setting;
  const planned = planOf(file, setting.ok, input);
  return "error" in planned ? planned : { ok: { setting: setting.ok, ...planned.ok } };
}

const then = (begun: Result<Answer>, step: (answer: Answer) => Answer): Result<Answer> => ("ok" in begun ? { ok: step(begun.ok) } : begun);

/** A refused step leaves the plan as it was. */
function move(answer: Answer, input: Input): Answer {
  if (!input.move) return answer;
  const moved = moveTouch(answer.setting, answer.plan, input.move as Move, String(input.now));
  return "error" in moved ? { ...answer, refused: moved } : { ...answer, ...moved.ok, notices: [...answer.notices, ...moved.ok.notices] };
}

function log(answer: Answer, input: Input): Answer {
  let { plan } = answer;
  for (const { id, outcome } of (input.log ?? []) as { id: string; outcome: Outcome }[]) {
    const logged = logOutcome(plan, id, outcome);
    if ("error" in logged) return { ...answer, plan, refused: logged };
    plan = logged.ok;
  }
  return { ...answer, plan };
}

function undo(before: Answer, after: Answer): Answer {
  const undone = undoTo(after.plan, before.plan);
  return "error" in undone ? { ...after, refused: undone } : { ...after, plan: undone.ok };
}

function shown(result: Result<Answer>): object {
  if ("error" in result) return result;
  const { plan, notices, refused, setting } = result.ok;
  const isAdded = ({ origin }: PlannedTouch) => origin?.kind === "promise";
  return {
    touches: plan.touches.filter((touch) => !isAdded(touch)).map(showTouch),
    utc: Object.fromEntries(plan.touches.map(({ id, ...touch }) => [id, utcOf(touch, plan.zone)])),
    pinned: Object.fromEntries([...pins(plan)].filter(([id]) => !plan.touches.some((touch) => touch.id === id && isAdded(touch)))),
    added: plan.touches.filter(isAdded).map((touch) => showAdded(touch, setting)),
    notices,
    status: Object.fromEntries(plan.touches.filter((touch) => !isAdded(touch)).map(({ id, status }) => [id, status])),
    reason: plan.ended ?? null,
    doNotContact: plan.doNotContact ?? false,
    ...refused,
  };
}

const showTouch = ({ id, date, time, promiseBroken }: PlannedTouch) => ({ id, date, time, ...(promiseBroken && { promiseBroken }) });

const showAdded = ({ channel, date, time }: PlannedTouch, { rules }: Setting) => ({
  channel: isCall({ channel }) ? "call" : channel,
  date,
  slot: time === rules.slots.am ? "am" : "pm",
  time,
});

function utcOf({ date, time }: Pick<PlannedTouch, "date" | "time">, zone: string): string | null {
  const instant = time === null ? undefined : toInstant(date, time, zone);
  return instant && "ok" in instant ? instant.ok : null;
}

function eventOf({ plan, setting }: Answer, touch: PlannedTouch): CalendarEvent {
  return {
    uid: `${plan.id}-${touch.id}@callback-playbook`,
    date: touch.date,
    ...(touch.time !== null && { time: touch.time, zone: plan.zone, minutes: setting.rules.callMinutes }),
    summary: `${touch.channel} (${touch.id})`,
    sequence: touch.sequence,
    status: touch.status === "stopped" ? "CANCELLED" : "CONFIRMED",
  };
}
