// How the coach reads: once woken, after every pause in the typing, and at once when it is asked to.
import { atom } from "nanostores";
import type { Coach } from "../browser/coach.ts";
import type { Advice, Finding, Intent } from "../domain/coach/advice/advice.ts";
import { tidied } from "../domain/coach/advice/tidied.ts";
import type { CoachBox } from "./coach-box.ts";
import { mutedHere } from "./coach-settings.ts";
import type { CoachGiven, CoachPage, CoachState, Judge } from "./coach-state.ts";
import { unreadWhy } from "./coach-unread.ts";
import type { CoachHands } from "./hands.ts";

/** Milliseconds without a change before a text is read again. */
const PAUSE = 250;
const UNLOADED = "The coach could not be loaded. Check your connection, then try again.";
const NO_ADVICE: Advice = { findings: [], shown: [], sold: [] };

type Given<Page extends CoachPage> = Pick<CoachGiven<Page>, "page" | "offer">;

export function createReading<Page extends CoachPage>({ page, offer }: Given<Page>, box: CoachBox, hands: CoachHands) {
  const $state = atom<CoachState<Page>>({ kind: "asleep" });
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
    const state = advice && ({ kind: "ready", page: now, advice, offers: await offersOn(now, advice) } as const);
    if (mine === asked) $state.set(state ?? { kind: "failed", why: UNLOADED });
  }

  /** What the page itself can do about findings without a remedy. */
  async function offersOn(now: Page, advice: Advice): Promise<Map<Finding, string>> {
    const bare = offer ? advice.findings.filter(({ remedy }) => !remedy) : [];
    const labels = await Promise.all(bare.map(async (finding) => [finding, await offer?.(now, finding, judging(advice))] as const));
    return new Map(labels.flatMap(([finding, label]) => (label ? [[finding, label] as const] : [])));
  }

  /** Fewer findings of that rule than there were, and of no other rule more. */
  const judging =
    (before: Advice): Judge<Page> =>
    ({ rule }) =>
    async (other) => {
      const after = await adviceOn(other).catch(() => undefined);
      return (
        after !== undefined &&
        count(after, rule) < count(before, rule) &&
        allOf(after).every((one) => count(after, one.rule) <= count(before, one.rule))
      );
    };

  async function adviceOn(now: Page): Promise<Advice | undefined> {
    if (unreadWhy(now)) return NO_ADVICE;
    return coach && tidied(await coach.advise(now.draft, intentOf(now)), now.draft.text, coach.settings);
  }

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

  return {
    $state,
    read,
    judging,
    settings: () => coach?.settings,
    wake() {
      const { kind } = $state.get();
      if (kind === "loading" || kind === "ready") return;
      $state.set({ kind: "loading" });
      hands.whenIdle(() => void load());
    },
  };
}

/** What is told and what waits its turn. */
const allOf = ({ findings, waiting = [] }: Advice): Finding[] => [...findings, ...waiting];
const count = (advice: Advice, rule: string): number => allOf(advice).filter((one) => one.rule === rule).length;

const startingSides = (coach: Coach | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(coach?.settings.disagreements ?? {}).map(([id, { starts }]) => [id, starts]));
