// What is done to a plan: laid out, moved, promised, paused, ended; every verb is one operation on the card, with a way back.
import { setPromise } from "../../domain/cadence/commitments.ts";
import { layOut, type LayoutRequest, type Planned } from "../../domain/cadence/layout.ts";
import { moveTouch, type Move } from "../../domain/cadence/moves.ts";
import { checkContact } from "../../domain/cadence/outcomes.ts";
import type { Plan } from "../../domain/cadence/plan.ts";
import type { PromiseTerms } from "../../domain/cadence/promises.ts";
import { refuse, type Refusal, type Result } from "../../domain/cadence/results.ts";
import type { Setting } from "../../domain/cadence/setting.ts";
import { callOff } from "../../domain/cadence/stops.ts";
import { numberOf } from "../../domain/message/answers.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { createNaming } from "./naming.ts";
import { noticeWords, tiedWords } from "./notice-words.ts";
import { createPausing } from "./pausing.ts";

/** The new plan, alone or with what came of it besides. */
type Change = (setting: Setting, plan: Plan) => Result<Plan | Planned>;

const GONE = refuse("no-such-touch", "This prospect is no longer here; perhaps another tab removed them.");
const FORBIDDEN = refuse("do-not-contact", "They asked not to be contacted again, on any channel; choose somebody else.");
const UNPLANNED = refuse("no-such-touch", "There is no plan for them; choose a cadence first.");

export function createPlanning(state: CalendarState) {
  const { playbook, hands, book, history, $now } = state;
  const { day, nameOf } = createNaming(state);

  /** Carries a change out on one card's plan; tells what it did, or gives the refusal back. */
  function onPlan(id: string, told: (after: Plan, before: Plan) => string, change: Change): Refusal | undefined {
    let notices: Planned["notices"] = [];
    const result = book.change([id], (card) => {
      if (!card) return GONE;
      if (!card.plan) return UNPLANNED;
      const setting = state.settingOf(card);
      const changed = "error" in setting ? setting : change(setting.ok, card.plan);
      if ("error" in changed) return changed;
      if ("plan" in changed.ok) notices = changed.ok.notices;
      return { ok: { ...card, plan: "plan" in changed.ok ? changed.ok.plan : changed.ok } };
    });
    if ("error" in result) return result;
    const [changed] = result.ok;
    const [before, after] = [changed?.before?.plan, changed?.after?.plan];
    if (before && after) history.remember(`${told(after, before)}${noticeWords(notices)}`, result.ok);
    return undefined;
  }

  return {
    ...createPausing(state),

    /** The plan a cadence would make from a start day, to be looked at before it is taken. */
    preview(card: Card, wish: Pick<LayoutRequest, "cadence" | "start" | "promises">): Result<Planned> {
      const { touches } = (Object.hasOwn(playbook.cadences, wish.cadence) && playbook.cadences[wish.cadence]) || { touches: [] };
      const setting = state.settingOf(card, wish.start);
      const request: LayoutRequest = { ...wish, id: hands.newId(), touches, now: $now.get() };
      return "error" in setting ? setting : layOut(setting.ok, request);
    },

    /** Puts a previewed plan on the calendar. */
    lay(id: string, { plan, notices }: Planned): Refusal | undefined {
      const result = book.change([id], (card) => {
        if (!card) return GONE;
        if (card.plan?.doNotContact) return FORBIDDEN;
        const { phone, email } = card.prospect;
        const never = checkContact(book.$never.get(), { phone: numberOf(phone), email });
        return never ?? { ok: { ...card, ...pastOf(card), plan } };
      });
      if ("error" in result) return result;
      history.remember(`${nameOf(id)} is on the calendar.${noticeWords(notices)}`, result.ok);
      return undefined;
    },

    move: (id: string, move: Move): Refusal | undefined =>
      onPlan(
        id,
        (plan) => `Moved to ${day(plan.touches.find((touch) => touch.id === move.id)?.date ?? "")}.`,
        (setting, plan) => moveTouch(setting, plan, move, $now.get()),
      ),

    promise: (id: string, touch: string, terms: PromiseTerms | undefined): Refusal | undefined =>
      onPlan(
        id,
        (after, before) => (terms ? tiedWords(before, after, touch, day) : "The message promises no call any more."),
        (setting, plan) => setPromise(setting, plan, touch, terms, $now.get()),
      ),

    /** Calls off what is left. */
    end: (id: string): Refusal | undefined =>
      onPlan(
        id,
        () => "The plan is ended.",
        (_setting, plan) => ({ ok: callOff(plan) }),
      ),
  };
}

/** A plan that gives way is called off; where it had gone out, calendars are still to be told. */
export function pastOf({ plan, past = [] }: Card): Pick<Card, "past"> {
  const touches = plan ? callOff(plan).touches.filter(({ exported, status }) => exported && status === "stopped") : [];
  const gone = plan && touches.length > 0 ? [{ ...callOff(plan), touches: touches.map(({ promise: _promise, ...touch }) => touch) }] : [];
  const all = [...past, ...gone];
  return all.length > 0 ? { past: all } : {};
}

export type Planning = ReturnType<typeof createPlanning>;
