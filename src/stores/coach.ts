// The coach's state and verbs: what it says of the text in hand, and what is done about it.
import { atom, computed } from "nanostores";
import { coachHands } from "../browser/coach-hands.ts";
import type { Finding } from "../domain/coach/advice/advice.ts";
import { createCoachBox } from "./coach-box.ts";
import { createReading } from "./coach-reading.ts";
import type { Purpose } from "./coach-settings.ts";
import type { CoachGiven, CoachPage, CoachState } from "./coach-state.ts";
import { marksOf, namedFindings, shownOf, viewOf } from "./coach-view.ts";
import type { CoachHands } from "./hands.ts";

type Ready<Page> = Extract<CoachState<Page>, { kind: "ready" }>;

/** Nothing is fetched until `wake` is called. */
export function createCoach<Page extends CoachPage>(given: CoachGiven<Page>, hands: CoachHands = coachHands) {
  const { page, mend, notice } = given;
  const box = createCoachBox(hands, notice);
  const { $state, read, judging, settings, wake } = createReading(given, box, hands);
  const $isAll = atom(false);
  const $pointed = atom("");

  /** The ids on view, in their order. */
  const shownIds = () => shownOf($state.get(), $isAll.get()).map(({ id }) => id);

  /** Does something to a remark that is on view; gives the one that stands in its place then, for the focus. */
  async function settle(id: string, act: (state: Ready<Page>, finding: Finding) => void | Promise<void>): Promise<string | undefined> {
    const place = shownIds().indexOf(id);
    const now = page.get(box.$kept.get()).draft.text;
    if (textOf($state.get()) !== now) await read();
    const state = $state.get();
    const finding = state.kind === "ready" && namedFindings(state.advice).find((one) => one.id === id)?.finding;
    if (state.kind !== "ready" || !finding) return undefined;
    await act(state, finding);
    await read();
    const ids = shownIds();
    return ids[Math.min(place, ids.length - 1)];
  }

  return {
    $state,
    $kept: box.$kept,
    $pointed,
    $view: computed([$state, $isAll, box.$kept], (state, isAll, kept) => viewOf(state, { isAll, kept, settings: settings() })),
    $marks: computed($state, marksOf),
    wake,
    carryOver: box.carryOver,
    point: (id: string) => $pointed.get() !== id && $pointed.set(id),
    showAll: (isAll: boolean) => $isAll.set(isAll),

    apply: (id: string) => settle(id, ({ page: at, advice }, finding) => mend(at, finding, judging(advice))),

    muteHere: (id: string) =>
      settle(id, ({ page: at }, { rule, title }) => {
        box.muteHere(at.id, rule);
        notice.offerUndo(`“${title}” is not minded in this message.`, () => (box.mindAgain(at.id, rule), void read()));
      }),

    muteAlways: (id: string) =>
      settle(id, ({ page: at }, { rule, title }) => {
        box.muteAlways(rule);
        notice.offerUndo(`“${title}” is not minded from now on.`, () => (box.mindAgain(at.id, rule), void read()));
      }),

    mindAgain(rule: string) {
      box.mindAgain(page.get(box.$kept.get()).id, rule);
      void read();
    },

    takeSide: (disagreement: string, side: string) => (box.takeSide(disagreement, side), void read()),
    choosePurpose: (part: Partial<Purpose>) => (box.choosePurpose(part), void read()),
  };
}

const textOf = <Page extends CoachPage>(state: CoachState<Page>) => (state.kind === "ready" ? state.page.draft.text : undefined);
