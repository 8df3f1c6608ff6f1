// Days without contact: for one plan, or for all while the rep is away; what stays where it is, is told.
import type { Planned } from "../../domain/cadence/layout.ts";
import { isPlanned } from "../../domain/cadence/plan.ts";
import { makeRoom, type Pause, pauseFault, pausePlan } from "../../domain/cadence/pauses.ts";
import { refuse, type Refusal, type Result } from "../../domain/cadence/results.ts";
import type { Setting } from "../../domain/cadence/setting.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { CalendarState } from "./calendar-state.ts";
import type { Changed } from "./card-book.ts";
import { addDays } from "./dates.ts";
import { noticeWords } from "./notice-words.ts";
import { createPauseWords } from "./pause-words.ts";

const GONE = refuse("no-such-touch", "This prospect is no longer here; perhaps another tab removed them.");
const NOTHING = refuse("no-such-touch", "Nothing of the plan lies in those days or after them, so there is nothing to pause.");
/** A holiday is at most a year. */
const LONGEST = 366;

export function createPausing(state: CalendarState) {
  const { book, history, $now, $rep } = state;
  const words = createPauseWords(state);

  /** Somebody's plan paused, by what held before the rep was away. */
  function paused({ plan }: Card, before: Result<Setting>, pause: Pause): Result<Planned> {
    if ("error" in before) return before;
    const result = plan ? pausePlan(before.ok, plan, pause, $now.get()) : NOTHING;
    return "ok" in result && result.ok.plan === plan ? NOTHING : result;
  }

  /** Promises that are still open count no day on which the rep is away. */
  function settled(card: Card): Card {
    const setting = state.settingOf(card);
    const room = card.plan && "ok" in setting ? makeRoom(setting.ok, card.plan, $now.get()) : undefined;
    return room && "ok" in room ? { ...card, plan: room.ok.plan } : card;
  }

  return {
    pause(id: string, pause: Pause): Refusal | undefined {
      let notices: Planned["notices"] = [];
      const result = book.change([id], (card) => {
        if (!card) return GONE;
        const one = paused(card, state.settingOf(card), pause);
        if ("error" in one) return one;
        ({ notices } = one.ok);
        return { ok: { ...card, plan: one.ok.plan } };
      });
      if ("error" in result) return result;
      const told = `Paused until ${words.day(pause.until)}.${words.staying(result.ok, pause)}${noticeWords(notices)}`;
      history.remember(told, result.ok);
      return undefined;
    },

    /** Away oneself: every plan moves, new ones avoid those days, and one Undo takes it all back. */
    pauseAll(pause: Pause): Refusal | undefined {
      const fault = pauseFault(pause);
      if (fault) return fault;
      const cards = [...book.$cards.get()].filter(([, { plan }]) => plan?.touches.some(isPlanned));
      const settings = new Map(cards.map(([id, card]) => [id, state.settingOf(card)]));
      const rep = { before: $rep.get(), after: awayOn($rep.get(), pause) };
      const unmoved = new Map<string, Refusal>();
      state.keepRep(rep.after);
      const result = book.change([...settings.keys()], (card, id) => {
        const one = card ? paused(card, settings.get(id) ?? NOTHING, pause) : NOTHING;
        if ("error" in one && one !== NOTHING) unmoved.set(id, one);
        return { ok: card && "ok" in one ? settled({ ...card, plan: one.ok.plan }) : card };
      });
      const changed: readonly Changed[] = "ok" in result ? result.ok : [];
      history.remember(words.away(changed, unmoved, pause), changed, rep);
      return undefined;
    },
  };
}

/** With every day from the first away up to the one back. */
function awayOn(rep: Rep, { from, until }: Pause): Rep {
  const days = Array.from({ length: LONGEST }, (_, i) => addDays(from, i)).filter((day) => day < until);
  return { ...rep, daysOff: [...new Set([...rep.daysOff, ...days])].toSorted() };
}
