// Undo and redo of what was done to cards; an opt-out is final and stays out of it.
import type { WritableAtom } from "nanostores";
import { refuse, type Result } from "../../domain/cadence/results.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { Notices } from "../notice.ts";
import type { CardBook, Changed, Lost } from "./card-book.ts";
import { whoOf } from "./touch-view.ts";
import { partsChanged, turned, turnedRep, type Way } from "./ways-back.ts";

interface Deed {
  /** What was done, as the notice tells it. */
  told: string;
  changed: readonly Changed[];
  /** The same as it was written last, by the deed or by undoing it. */
  written: readonly Changed[];
  /** The rep's own side, when it changed too. */
  rep?: { before: Rep; after: Rep };
}

/** The latest come last. */
export interface Deeds {
  done: readonly Deed[];
  undone: readonly Deed[];
}

interface Given {
  book: CardBook;
  notice: Notices;
  $history: WritableAtom<Deeds>;
}

/** Deeds remembered; older ones can no longer be undone. */
const MOST = 200;

export function createHistory({ book, notice, $history }: Given, changeRep: (change: (rep: Rep) => Rep) => void) {
  /** What somebody else has changed since. */
  const overtaken = new WeakSet<Changed>();

  /** Takes the cards of a deed back to what they were, or on again to what it made of them. */
  function turn({ changed, rep }: Deed, to: "before" | "after"): Result<Changed[]> {
    const known = new Map(changed.map((one) => [one.id, one]));
    const result = book.change([...known.keys()], (card, id) => {
      const one = known.get(id) as Changed;
      return overtaken.has(one) ? refuse("overtaken", overtakenWords(card ?? one.after ?? one.before)) : turned(card, wayOf(one, to));
    });
    if (rep && "ok" in result) changeRep((now) => turnedRep(now, wayOf(rep, to)));
    return result;
  }

  /** Somebody else changed a card: deeds that changed the same part of it cannot be turned any more. */
  function overtake({ id, before, after }: Changed) {
    const parts = partsChanged({ from: before, to: after });
    const { done, undone } = $history.get();
    for (const one of [...done, ...undone].flatMap(({ changed }) => changed)) {
      if (one.id === id && partsChanged(wayOf(one, "after")).some((part) => parts.includes(part))) overtaken.add(one);
    }
  }

  /** What could not be kept was never done. */
  function lose(lost: readonly Lost[]) {
    const gone = new Set(lost.map(({ changed }) => changed));
    const left = (deeds: readonly Deed[]) =>
      deeds.map((deed) => without(deed, gone)).filter(({ changed, rep }) => changed.length > 0 || rep);
    const { done, undone } = $history.get();
    $history.set({ done: left(done), undone: left(undone) });
    for (const first of lost.slice(0, 1)) notice.tell(lostWords(first));
  }

  book.heed({ overtake, lose });

  return {
    /** Remembers a deed and offers to undo it. */
    remember(told: string, changed: readonly Changed[], rep?: Deed["rep"]) {
      const deed = { told, changed, written: changed, ...(rep ? { rep } : {}) };
      $history.set({ done: [...$history.get().done, deed].slice(-MOST), undone: [] });
      notice.offerUndo(told, undo);
    },

    undo,
    redo() {
      const { done, undone } = $history.get();
      const deed = undone.at(-1);
      if (!deed) return;
      const result = turn(deed, "after");
      const rest = undone.slice(0, -1);
      if ("error" in result) return give(result.sentence, { done, undone: rest });
      $history.set({ done: [...done, { ...deed, written: result.ok }], undone: rest });
      notice.offerUndo(`Done again: ${deed.told}`, undo);
    },
  };

  function undo() {
    const { done, undone } = $history.get();
    const deed = done.at(-1);
    if (!deed) return;
    const result = turn(deed, "before");
    const rest = done.slice(0, -1);
    if ("error" in result) return give(result.sentence, { done: rest, undone });
    $history.set({ done: rest, undone: [...undone, { ...deed, written: result.ok }] });
    notice.tell(`Undone: ${deed.told}`);
  }

  /** A deed that cannot be turned goes, so that what lies behind it still can. */
  function give(sentence: string, rest: Deeds) {
    $history.set(rest);
    notice.tell(sentence);
  }
}

const wayOf = <State>({ before, after }: { before: State; after: State }, to: "before" | "after"): Way<State> =>
  to === "after" ? { from: before, to: after } : { from: after, to: before };

function without(deed: Deed, lost: ReadonlySet<Changed>): Deed {
  const gone = new Set(deed.written.filter((one) => lost.has(one)).map(({ id }) => id));
  const kept = (changed: readonly Changed[]) => changed.filter(({ id }) => !gone.has(id));
  return gone.size > 0 ? { ...deed, changed: kept(deed.changed), written: kept(deed.written) } : deed;
}

const nameOf = (card: Card | undefined) => (card && whoOf(card).who) || "A prospect";

const overtakenWords = (card: Card | undefined) =>
  `${nameOf(card)} was changed in another tab since; undo it there, or change it back here.`;

const lostWords = ({ changed, sentence }: Lost) =>
  `${nameOf(changed.after ?? changed.before)}: another tab was quicker, so this was not kept. ${sentence}`;

export type History = ReturnType<typeof createHistory>;
