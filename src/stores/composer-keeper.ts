// Keeps the work on this device: who you are, messages under way; follows other tabs; tells when it cannot.
import { atom } from "nanostores";
import type { Answers } from "../domain/message/answers.ts";
import type { Region } from "../domain/message/days.ts";
import type { Playbook, Slot } from "../domain/playbook.ts";
import { type Draft, EMPTY_WORK, readDraft, readWork, withDraft, type Work } from "../domain/saved/work.ts";
import type { ComposerState } from "./composer-state.ts";

/** Records are written this long after a change, in milliseconds; the journal when the page is left before that. */
const PAUSE = 400;

export function createKeeper({ playbook, hands, notice, $choices, $draftId, $region, change }: ComposerState) {
  const $drafts = atom<Draft[]>([]);
  let pending: { draft: Draft; me: Answers } | undefined;
  let lastChanged = 0;
  let isQuiet = true;
  let hasComplained = false;
  let tabs: ReturnType<typeof hands.openTabs> | undefined;

  /** Writes a change through, on top of whatever another tab has written meanwhile. */
  async function store(alter: (work: Work) => Work) {
    try {
      await hands.records.change((stored) => alter(readWork(playbook, stored).work));
      tabs?.tell();
    } catch (error) {
      complain(error);
    }
  }

  function complain(error: unknown) {
    if (!hasComplained) notice.tell(hands.explainStorage(error));
    hasComplained = true;
  }

  function save() {
    if (isQuiet) return;
    if (!$draftId.get()) $draftId.set(hands.newId());
    lastChanged = hands.now();
    const choices = $choices.get();
    const others = only(playbook, choices.answers, (slot) => slot.group !== "me");
    const draft: Draft = { id: $draftId.get(), changed: lastChanged, choices: { ...choices, answers: others } };
    if (!pending) hands.later(flush, PAUSE);
    pending = { draft, me: mine() };
  }

  /** The page is being left: records may be too slow for that, the journal is not. */
  function leave() {
    if (pending) hands.journal.write(pending);
    flush();
  }

  /** Hands what is pending to the records. */
  function flush() {
    if (!pending) return;
    const { draft, me } = pending;
    pending = undefined;
    $drafts.set(withDraft({ ...EMPTY_WORK, drafts: $drafts.get() }, draft).drafts);
    void store((work) => withDraft({ ...work, me }, draft));
  }

  async function load(): Promise<Work> {
    const { work, broken } = readWork(playbook, await hands.records.read());
    if (broken.length > 0) {
      await hands.records.putAside(broken);
      notice.tell("Some saved work could not be read. It was put aside, and the rest is here.");
    }
    return work;
  }

  /** The journal may be ahead of the records by the last keystrokes before a reload. */
  function withJournal(work: Work): Work {
    const { draft, me } = (hands.journal.read() ?? {}) as { draft?: unknown; me?: unknown };
    const latest = readDraft(playbook, draft);
    const isAhead = latest && !work.drafts.some(({ id, changed }) => id === latest.id && changed >= latest.changed);
    return isAhead ? { ...withDraft(work, latest), me: readWork(playbook, { version: 1, me }).work.me } : work;
  }

  function adopt(work: Work, draft: Draft | undefined) {
    $drafts.set(work.drafts);
    if (work.region) $region.set(work.region);
    const choices = draft?.choices ?? $choices.get();
    if (draft) take(draft);
    change({ ...choices, answers: { ...choices.answers, ...work.me } });
  }

  function take(draft: Draft) {
    $draftId.set(draft.id);
    lastChanged = draft.changed;
  }

  /** Another tab has saved: take its changes in, without writing them again or losing newer ones of this tab. */
  async function follow() {
    const work = await load().catch(() => undefined);
    const draft = work?.drafts.find(({ id, changed }) => id === $draftId.get() && changed > lastChanged);
    if (work) quietly(() => (draft ? adopt(work, draft) : $drafts.set(work.drafts)));
  }

  /** Changes something without saving it as work. */
  function quietly(act: () => void) {
    isQuiet = true;
    act();
    isQuiet = false;
  }

  const mine = (): Answers => only(playbook, $choices.get().answers, (slot) => slot.group === "me");

  return {
    $drafts,
    store,
    flush,
    take,
    quietly,
    mine,
    saveRegion: (region: Region) => void store((work) => ({ ...work, region })),

    async restore() {
      tabs = hands.openTabs();
      tabs.listen(() => void follow());
      hands.onLeave(leave);
      try {
        const work = withJournal(await load());
        adopt(work, work.drafts[0]);
      } catch (error) {
        complain(error);
      }
      isQuiet = false;
      $choices.listen(save);
    },
  };
}

export type Keeper = ReturnType<typeof createKeeper>;

/** The answers of the slots that are wanted. */
export function only(playbook: Playbook, answers: Answers, isWanted: (slot: Slot) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => playbook.slots[id] && isWanted(playbook.slots[id])));
}
