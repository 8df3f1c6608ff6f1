// What came of a touch is logged, and what follows from it happens: the rest stops, a step is planned, contact ends for good.
import { logOutcome, type Outcome } from "../../domain/cadence/outcomes.ts";
import type { Plan } from "../../domain/cadence/plan.ts";
import { badDate, refuse, type Refusal, type Result } from "../../domain/cadence/results.ts";
import { type AgreedStep, remindersDue, withAgreedStep } from "../../domain/cadence/steps.ts";
import { forbid } from "../../domain/cadence/stops.ts";
import { addWorkdays } from "../../domain/cadence/workdays.ts";
import { clockAt, type Setting } from "../../domain/cadence/setting.ts";
import { type Day, readDay, writeDay } from "../../domain/cadence/civil.ts";
import type { Card, LogEntry } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { addressesOf } from "./card-book.ts";
import { createNaming } from "./naming.ts";
import { outcomeLabel } from "./outcome-words.ts";
import { whoOf } from "./touch-view.ts";

export interface Report {
  outcome: Outcome;
  note: string;
  /** They said they would call back by this day (ISO date); two working days on when they named none. */
  by?: string;
  step?: Omit<AgreedStep, "after">;
}

/** Working days that somebody has who named no day to call back by. */
const TO_CALL_BACK = 2;

const GONE = refuse("no-such-touch", "This touch is no longer here; perhaps another tab removed it.");

export function createLogging(state: CalendarState) {
  const { book, history, notice, $now } = state;
  const { day } = createNaming(state);

  function logged(card: Card, touch: string, report: Report): Result<Card> {
    const plan = card.plan && logOutcome(card.plan, touch, report.outcome);
    if (!card.plan || !plan) return GONE;
    if ("error" in plan) return plan;
    const next = report.step ? stepped(card, plan.ok, { ...report.step, after: touch }) : plan;
    if ("error" in next) return next;
    const by = report.outcome === "callback" ? callBackBy(state, card, report.by) : { ok: undefined };
    if ("error" in by) return by;
    return { ok: { ...card, plan: next.ok, log: [...card.log, entryOf(card.plan, touch, { ...report, by: by.ok }, $now.get())] } };
  }

  function stepped(card: Card, plan: Plan, step: AgreedStep): Result<Plan> {
    const setting = state.settingOf(card);
    return "error" in setting ? setting : withAgreedStep(setting.ok, plan, step, $now.get());
  }

  /** For somebody who is on no plan: it holds that they opted out. */
  function emptyPlan({ prospect }: Card): Plan {
    const zone = prospect.zone || state.$zone.get();
    return { id: state.hands.newId(), cadence: "none", zone, start: $now.get().slice(0, 10), touches: [] };
  }

  /** Whoever opted out is kept off every list for good. */
  function suppress(card: Card) {
    book.forbid(addressesOf(card));
    notice.tell(
      `${whoOf(card).who} will not be contacted again, on any channel. Take the calendar file out once more to cancel what is in it.`,
    );
  }

  /** "They said they’d call back: Mr Okafor, by Wed 2 Dec." */
  function toldOf(card: Card): string {
    const entry = card.log.at(-1);
    const by = entry?.by ? `, by ${day(entry.by)}` : "";
    return `${entry ? outcomeLabel(entry.outcome) : ""}: ${whoOf(card).who}${by}.`;
  }

  return {
    log(id: string, touch: string, report: Report): Refusal | undefined {
      const result = book.change([id], (card) => (card ? logged(card, touch, report) : GONE));
      if ("error" in result) return result;
      const after = result.ok[0]?.after;
      if (after && report.outcome === "optout") suppress(after);
      else if (after) history.remember(toldOf(after), result.ok);
      return undefined;
    },

    /** They asked not to be contacted again, by whatever way. */
    forbidPerson(id: string): Refusal | undefined {
      const result = book.change([id], (card) => (card ? { ok: { ...card, plan: forbid(card.plan ?? emptyPlan(card)) } } : GONE));
      const card = book.$cards.get().get(id);
      if (card) suppress(card);
      return "error" in result ? result : undefined;
    },

    /** Did they call back as they said? If not, a call of your own is planned for the next working day. */
    answerDue(id: string, entry: number, didCall: boolean): Refusal | undefined {
      const result = book.change([id], (card) => (card ? answered(state, card, entry, didCall) : GONE));
      if ("error" in result) return result;
      const [changed] = result.ok;
      const call = changed?.after?.plan?.touches.at(-1);
      const isPlanned = call && call.id !== changed?.before?.plan?.touches.at(-1)?.id;
      const planned = isPlanned
        ? `A call of yours is planned for ${day(call.date)}.`
        : "They did not call. There is no plan to add a call to.";
      history.remember(didCall ? "They kept their word." : planned, result.ok);
      return undefined;
    },

    /** Adds the reminders of agreed steps whose day has passed. */
    remind() {
      const ids = [...book.$cards.get()]
        .filter(([, card]) => card.plan?.touches.some(({ origin }) => origin?.kind === "agreed"))
        .map(([id]) => id);
      book.change(ids, (card) => ({ ok: card && reminded(state, card) }));
    },
  };
}

function entryOf(plan: Plan, id: string, { outcome, note, by }: Report, at: string): LogEntry {
  const touch = plan.touches.find((one) => one.id === id);
  return {
    touch: id,
    outcome,
    at,
    channel: touch?.channel ?? "voicemail",
    play: touch?.play ?? "",
    time: touch?.time ?? "",
    note,
    ...(by ? { by } : {}),
  };
}

/** What their days go by, and the day it is where they are. */
function daysOf(state: CalendarState, card: Card): Result<{ setting: Setting; today: Day }> {
  const setting = state.settingOf(card);
  if ("error" in setting) return setting;
  const clock = clockAt(setting.ok, state.$now.get());
  return "error" in clock ? clock : { ok: { setting: setting.ok, today: clock.ok.today } };
}

/** The day to ask about: the one they named, which is not over where they are, or else two working days on. */
function callBackBy(state: CalendarState, card: Card, named: string | undefined): Result<string> {
  const days = daysOf(state, card);
  if ("error" in days) return days;
  const { setting, today } = days.ok;
  if (!named) return { ok: writeDay(addWorkdays(setting.off, today, TO_CALL_BACK)) };
  const day = readDay(named);
  if (day === undefined) return badDate("they will call by", named);
  if (day < today) return refuse("in-past", `${named} is over where the prospect is; choose today or a later day.`);
  return { ok: named };
}

function answered(state: CalendarState, card: Card, index: number, didCall: boolean): Result<Card> {
  const entry = card.log[index];
  if (!entry) return GONE;
  const log = card.log.with(index, { ...entry, kept: didCall });
  const touches = card.plan?.touches ?? [];
  const after = touches.find(({ id }) => id === entry.touch) ?? touches[0];
  if (didCall || !card.plan || !after) return { ok: { ...card, log } };
  const days = daysOf(state, card);
  if ("error" in days) return days;
  const { setting, today } = days.ok;
  const date = writeDay(addWorkdays(setting.off, today, 1));
  const plan = withAgreedStep(setting, card.plan, { after: after.id, channel: "voicemail", date }, state.$now.get());
  return "error" in plan ? plan : { ok: { ...card, log, plan: plan.ok } };
}

function reminded(state: CalendarState, card: Card): Card {
  const setting = state.settingOf(card);
  const due = card.plan && "ok" in setting ? remindersDue(setting.ok, card.plan, state.$now.get()) : undefined;
  if (!card.plan || !due || "error" in due || due.ok.length === 0) return card;
  return { ...card, plan: { ...card.plan, touches: [...card.plan.touches, ...due.ok] } };
}

export type Logging = ReturnType<typeof createLogging>;
