// Keeps the work on this device: who you are, messages under way; follows other tabs; tells when it cannot.
import { atom } from "nanostores";
import type { Answers } from "../domain/message/answers.ts";
import type { Region } from "../domain/regions.ts";
import type { Choices } from "../domain/message/situation.ts";
import { emptyChoices } from "../domain/message/start.ts";
import type { Playbook, Slot } from "../domain/playbook.ts";
import { type Draft, EMPTY_WORK, mergeChoices, readDraft, readWork, withDraft, type Work } from "../domain/saved/work.ts";
import type { ComposerState } from "./composer-state.ts";

/** Records are written this long after a change, in milliseconds; the journal when the page is left before that. */
const PAUSE = 400;

export function createKeeper({ playbook, hands, notice, $choices, $draftId, $region, change }: ComposerState) {
  const $drafts = atom<Draft[]>([]);
  let pending: Draft | undefined;
  /** The last change of this tab, written or not. */
  let latest: Draft | undefined;
  /** The message as this tab and the records last agreed on it. */
  let base: Choices | undefined;
  let baseChanged = 0;
  let lastChanged = 0;
  /** Writes not yet finished; the journal is needed until the last of them is. */
  let underWay = 0;
  let isQuiet = true;
  let hasComplained = false;
  let tabs: ReturnType<typeof hands.openTabs> | undefined;

  /** Writes a change through, on top of whatever another tab has written meanwhile. */
  async function store(alter: (work: Work) => Work, tell: "saved" | "forgot" = "saved") {
    underWay += 1;
    try {
      await hands.records.change((stored) => alter(readWork(playbook, stored).work));
      hasComplained = false;
      if (!pending && underWay === 1) hands.journal.clear();
      tabs?.tell(tell);
    } catch (error) {
      if (!hasComplained) notice.tell(hands.explainStorage(error));
      hasComplained = true;
    } finally {
      underWay -= 1;
    }
  }

  function save() {
    if (isQuiet) return;
    if (pending && pending.id !== $draftId.get()) flush();
    if (!$draftId.get()) begin();
    lastChanged = hands.now();
    if (!pending) hands.later(flush, PAUSE);
    pending = latest = { id: $draftId.get(), changed: lastChanged, choices: $choices.get() };
  }

  /** A message as it is stored, apart from who the caller is. */
  function pack({ choices, ...draft }: Draft): { draft: Draft; me: Answers } {
    return { draft: { ...draft, choices: theirs(choices) }, me: mine(choices) };
  }

  function begin() {
    $draftId.set(hands.newId());
    base = undefined;
    baseChanged = 0;
  }

  /** The page is being left: records may be too slow for that, or out of reach, the journal is not. */
  function leave(canWrite: boolean) {
    const unsure = pending ?? (underWay > 0 ? latest : undefined);
    if (unsure) hands.journal.write(pack(unsure));
    if (canWrite) flush();
  }

  /** Hands what is pending to the records, merged with what another tab did to the same message. */
  function flush() {
    if (!pending) return;
    const { draft, me } = pack(pending);
    const [agreed, agreedAt] = [base, baseChanged];
    pending = undefined;
    base = draft.choices;
    baseChanged = draft.changed;
    $drafts.set(withDraft({ ...EMPTY_WORK, drafts: $drafts.get() }, draft).drafts);
    let isMerged = false;
    const written = store((work) => {
      const stored = work.drafts.find(({ id }) => id === draft.id);
      isMerged = stored !== undefined && stored.changed > agreedAt;
      const choices = stored && agreed && isMerged ? mergeChoices(agreed, draft.choices, stored.choices) : draft.choices;
      return withDraft({ ...work, me }, { ...draft, changed: Math.max(draft.changed, stored?.changed ?? 0), choices });
    });
    void written.then(() => (isMerged ? follow() : undefined));
  }

  async function load(): Promise<Work> {
    const { work, broken } = readWork(playbook, await hands.records.read());
    if (broken.length === 0) return work;
    await hands.records.putAside(broken);
    await store((known) => known);
    notice.tell("Some saved work could not be read. It was put aside, and the rest is here.");
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
    change({ ...choices, answers: draft ? { ...choices.answers, ...work.me } : { ...work.me, ...choices.answers } });
  }

  function take(draft: Draft) {
    $draftId.set(draft.id);
    base = draft.choices;
    baseChanged = draft.changed;
    lastChanged = draft.changed;
  }

  /** The records have changed: take in what is new, without writing it again or losing what is pending here. */
  async function follow() {
    const work = await load().catch(() => undefined);
    if (!work || pending) return;
    const draft = work.drafts.find(({ id, changed }) => id === $draftId.get() && changed >= lastChanged);
    quietly(() => (draft ? adopt(work, draft) : $drafts.set(work.drafts)));
  }

  /** Another tab deleted everything: so does this one. */
  function forget() {
    pending = latest = undefined;
    base = undefined;
    $draftId.set("");
    $drafts.set([]);
    quietly(() => change(emptyChoices(playbook, $choices.get().play)));
  }

  /** Changes something without saving it as work. */
  function quietly(act: () => void) {
    isQuiet = true;
    try {
      act();
    } finally {
      isQuiet = false;
    }
  }

  const mine = ({ answers }: Choices): Answers => only(playbook, answers, (slot) => slot.group === "me");
  const theirs = (choices: Choices): Choices => ({ ...choices, answers: only(playbook, choices.answers, (slot) => slot.group !== "me") });

  return {
    $drafts,
    store,
    flush,
    take,
    forget,
    quietly,
    mine: () => mine($choices.get()),
    /** For every message, and every tool of this site. */
    saveRegion(region: Region) {
      hands.regionBox.write({ version: 1, region });
      void store((work) => ({ ...work, region }));
    },

    async restore() {
      tabs = hands.openTabs();
      tabs.listen((told) => (told === "forgot" ? forget() : void follow()));
      hands.onLeave(leave);
      const untouched = $choices.get();
      try {
        const stored = await load();
        const work = withJournal(stored);
        if (work !== stored) void store(withJournal);
        const inHand = work.drafts.find(({ id }) => id === hands.tabMemory.read()) ?? work.drafts[0];
        adopt(work, $choices.get() === untouched ? inHand : undefined);
      } catch (error) {
        notice.tell(hands.explainStorage(error));
        hasComplained = true;
      }
      isQuiet = false;
      $choices.listen(save);
      $draftId.listen((id) => hands.tabMemory.write(id));
      hands.tabMemory.write($draftId.get());
    },
  };
}

export type Keeper = ReturnType<typeof createKeeper>;

/** The answers of the slots that are wanted. */
export function only(playbook: Playbook, answers: Answers, isWanted: (slot: Slot) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => playbook.slots[id] && isWanted(playbook.slots[id])));
}
