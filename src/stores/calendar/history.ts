// Undo and redo of what was done to cards; an opt-out is final and stays out of it.
import { atom } from "nanostores";
import type { Plan } from "../../domain/cadence/plan.ts";
import type { Result } from "../../domain/cadence/results.ts";
import { undoTo } from "../../domain/cadence/undo.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { Notices } from "../notice.ts";
import type { CardBook, Changed } from "./card-book.ts";

interface Deed {
  /** What was done, as the notice tells it. */
  told: string;
  changed: readonly Changed[];
  /** The rep's own side, when it changed too. */
  rep?: { before: Rep; after: Rep };
}

/** Deeds remembered; older ones can no longer be undone. */
const MOST = 200;

export function createHistory(book: CardBook, notice: Notices, keepRep: (rep: Rep) => void) {
  const $history = atom<{ done: readonly Deed[]; undone: readonly Deed[] }>({ done: [], undone: [] });

  /** Takes the cards of a deed back to what they were, or on again to what it made of them. */
  function turn({ changed, rep }: Deed, to: "before" | "after"): Result<Changed[]> {
    const goals = new Map(changed.map((one) => [one.id, one[to]]));
    const result = book.change([...goals.keys()], (card, id) => turned(card, goals.get(id)));
    if (rep && "ok" in result) keepRep(rep[to]);
    return result;
  }

  return {
    $history,

    /** Remembers a deed and offers to undo it. */
    remember(told: string, changed: readonly Changed[], rep?: Deed["rep"]) {
      $history.set({ done: [...$history.get().done, { told, changed, ...(rep ? { rep } : {}) }].slice(-MOST), undone: [] });
      notice.offerUndo(told, undo);
    },

    undo,
    redo() {
      const { done, undone } = $history.get();
      const deed = undone.at(-1);
      if (!deed) return;
      const result = turn(deed, "after");
      if ("error" in result) return notice.tell(result.sentence);
      $history.set({ done: [...done, deed], undone: undone.slice(0, -1) });
      notice.offerUndo(`Done again: ${deed.told}`, undo);
    },
  };

  function undo() {
    const { done, undone } = $history.get();
    const deed = done.at(-1);
    if (!deed) return;
    const result = turn(deed, "before");
    if ("error" in result) return notice.tell(result.sentence);
    $history.set({ done: done.slice(0, -1), undone: [...undone, deed] });
    notice.tell(`Undone: ${deed.told}`);
  }
}

/** A card taken to an earlier or later state of its own; what calendars were told and who opted out stays. */
function turned(card: Card | undefined, goal: Card | undefined): Result<Card | undefined> {
  const plan = turnedPlan(card?.plan, goal?.plan);
  if ("error" in plan) return plan;
  if (!goal) return { ok: goal };
  const { plan: _other, ...rest } = goal;
  return { ok: { ...rest, ...(plan.ok ? { plan: plan.ok } : {}) } };
}

/** Going back behind a plan keeps of it what calendars have to be told: that its events are off. */
function turnedPlan(current: Plan | undefined, goal: Plan | undefined): Result<Plan | undefined> {
  if (!current) return { ok: goal };
  const { doNotContact: _never, ...free } = current;
  const earlier = goal ?? { ...free, touches: [] };
  if (earlier.id !== current.id && !current.doNotContact) return { ok: goal };
  const back = undoTo(current, earlier);
  return "ok" in back && !goal && back.ok.touches.length === 0 ? { ok: undefined } : back;
}

export type History = ReturnType<typeof createHistory>;
