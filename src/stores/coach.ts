// The coach's state and verbs: it wakes when somebody works, reads after every pause, and mends what it is told to.
import { atom, computed } from "nanostores";
import { coachHands } from "../browser/coach-hands.ts";
import type { Coach } from "../browser/coach.ts";
import type { Advice, Draft, Finding, Intent } from "../domain/coach/advice/advice.ts";
import { createCoachBox } from "./coach-box.ts";
import { mutedHere } from "./coach-settings.ts";
import type { CoachGiven, CoachPage, CoachState } from "./coach-state.ts";
import { isTooLong, marksOf, namedFindings, shownOf, viewOf } from "./coach-view.ts";
import type { CoachHands } from "./hands.ts";

/** Milliseconds without a change before a text is read again. */
const PAUSE = 250;
const NO_ADVICE: Advice = { findings: [], shown: [], sold: [] };
const UNLOADED = "The coach could not be loaded. Check your connection, then try again.";

/** Nothing is fetched until `wake` is called. */
export function createCoach<Page extends CoachPage>({ page, mend, notice }: CoachGiven<Page>, hands: CoachHands = coachHands) {
  const box = createCoachBox(hands, notice);
  const $state = atom<CoachState<Page>>({ kind: "asleep" });
  const $isAll = atom(false);
  const $pointed = atom("");
  let coach: Coach | undefined;
  /** Counts what was asked for, so that an answer overtaken by another is dropped. */
  let asked = 0;

  const intentOf = ({ id, intent }: Page): Intent => {
    const { sides, muted } = box.$kept.get();
    return { ...intent, sides: { ...startingSides(coach), ...sides }, muted: [...muted, ...mutedHere(box.$kept.get(), id)] };
  };

  /** Reads at once; what was overtaken meanwhile is dropped. */
  async function read() {
    if (!coach) return;
    const mine = ++asked;
    box.read();
    const now = page.get(box.$kept.get());
    const advice = await adviceOn(now).catch(() => undefined);
    if (mine === asked) $state.set(advice ? { kind: "ready", page: now, advice } : { kind: "failed", why: UNLOADED });
  }

  /** Nothing as long as that is a message; it is not read. */
  const adviceOn = async (now: Page) => (isTooLong(now) ? NO_ADVICE : coach?.advise(now.draft, intentOf(now)));

  /** Reads once nothing has changed for a while, in a moment that nothing else wants. */
  function readSoon() {
    const mine = ++asked;
    const isLatest = () => mine === asked;
    hands.later(() => isLatest() && hands.whenIdle(() => void (isLatest() && read())), PAUSE);
  }

  async function load() {
    const isFirst = !coach;
    coach = await hands.loadCoach().catch(() => undefined);
    if (!coach) return $state.set({ kind: "failed", why: UNLOADED });
    if (isFirst) [page, box].forEach((source) => source.listen(readSoon));
    return read();
  }

  /** The ids on view, in their order. */
  const shownIds = () => shownOf($state.get(), $isAll.get()).map(({ id }) => id);

  /** Does something to a remark that is on view; gives the one that stands in its place then, for the focus. */
  async function settle(id: string, act: (page: Page, finding: Finding) => void | Promise<void>): Promise<string | undefined> {
    const place = shownIds().indexOf(id);
    const now = page.get(box.$kept.get()).draft.text;
    if (textOf($state.get()) !== now) await read();
    const state = $state.get();
    const finding = state.kind === "ready" && namedFindings(state.advice).find((one) => one.id === id)?.finding;
    if (state.kind !== "ready" || !finding) return undefined;
    await act(state.page, finding);
    await read();
    const ids = shownIds();
    return ids[Math.min(place, ids.length - 1)];
  }

  /** Whether another text has fewer findings of the same rule. */
  const isMended =
    (at: Page, { rule }: Finding) =>
    async (text: string) => {
      const count = async (draft: Draft) => (await adviceOn({ ...at, draft }))?.findings.filter((one) => one.rule === rule).length ?? 0;
      return (await count({ ...at.draft, text }).catch(() => Infinity)) < (await count(at.draft).catch(() => 0));
    };

  return {
    $state,
    $kept: box.$kept,
    carryOver: box.carryOver,
    $pointed,
    $view: computed([$state, $isAll, box.$kept], (state, isAll, kept) => viewOf(state, { isAll, kept, settings: coach?.settings })),

    $marks: computed($state, marksOf),

    wake() {
      const { kind } = $state.get();
      if (kind === "loading" || kind === "ready") return;
      $state.set({ kind: "loading" });
      hands.whenIdle(() => void load());
    },

    point: (id: string) => $pointed.get() !== id && $pointed.set(id),
    showAll: (isAll: boolean) => $isAll.set(isAll),

    apply: (id: string) => settle(id, (at, finding) => mend(at, finding, isMended(at, finding))),

    muteHere: (id: string) =>
      settle(id, (at, { rule, title }) => {
        box.muteHere(at.id, rule);
        notice.offerUndo(`“${title}” is not minded in this message.`, () => (box.mindAgain(at.id, rule), void read()));
      }),

    muteAlways: (id: string) =>
      settle(id, (at, { rule, title }) => {
        box.muteAlways(rule);
        notice.offerUndo(`“${title}” is not minded from now on.`, () => (box.mindAgain(at.id, rule), void read()));
      }),

    mindAgain(rule: string) {
      box.mindAgain(page.get(box.$kept.get()).id, rule);
      void read();
    },

    takeSide: (disagreement: string, side: string) => (box.takeSide(disagreement, side), void read()),
    choosePurpose: (part: Parameters<typeof box.choosePurpose>[0]) => (box.choosePurpose(part), void read()),
  };
}

const startingSides = (coach: Coach | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(coach?.settings.disagreements ?? {}).map(([id, { starts }]) => [id, starts]));

const textOf = <Page extends CoachPage>(state: CoachState<Page>) => (state.kind === "ready" ? state.page.draft.text : undefined);
