// Keeps the work on this device: who you are, messages under way; tells when it cannot.
import { atom } from "nanostores";
import type { Answers } from "../domain/message/answers.ts";
import type { Region } from "../domain/message/days.ts";
import { emptyChoices } from "../domain/message/start.ts";
import type { Playbook, Slot } from "../domain/playbook.ts";
import { type Draft, EMPTY_WORK, readDraft, readWork, withDraft, withoutDraft, type Work } from "../domain/saved/work.ts";
import type { ComposerState } from "./composer-state.ts";

export function createKeeper({ playbook, hands, notice, $choices, $draftId, $region, change }: ComposerState) {
  const $drafts = atom<Draft[]>([]);
  let lastChanged = 0;
  let isRestoring = true;
  let hasComplained = false;
  let tabs: ReturnType<typeof hands.openTabs> | undefined;

  const mine = (answers: Answers) => only(playbook, answers, (slot) => slot.group === "me");
  const theirs = (answers: Answers) => only(playbook, answers, (slot) => slot.group !== "me");

  /** Writes the change through, on top of whatever another tab has written meanwhile. */
  async function store(alter: (work: Work) => Work) {
    try {
      await hands.records.change((stored) => alter(readWork(playbook, stored).work));
      tabs?.tell();
    } catch (error) {
      if (!hasComplained) notice.tell(hands.explainStorage(error));
      hasComplained = true;
    }
  }

  function save() {
    if (isRestoring) return;
    if (!$draftId.get()) $draftId.set(hands.newId());
    lastChanged = hands.now();
    const choices = $choices.get();
    const draft: Draft = { id: $draftId.get(), changed: lastChanged, choices: { ...choices, answers: theirs(choices.answers) } };
    const me = mine(choices.answers);
    hands.journal.write({ draft, me });
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
    const isAhead = latest && !work.drafts.some(({ id: known, changed }) => known === latest.id && changed >= latest.changed);
    return isAhead ? { ...withDraft(work, latest), me: readWork(playbook, { version: 1, me }).work.me } : work;
  }

  function adopt(work: Work, draft: Draft | undefined) {
    $drafts.set(work.drafts);
    if (work.region) $region.set(work.region);
    if (draft) {
      $draftId.set(draft.id);
      lastChanged = draft.changed;
    }
    const choices = draft?.choices ?? $choices.get();
    change({ ...choices, answers: { ...choices.answers, ...work.me } });
  }

  /** Another tab has saved: take its changes in, without writing them again or losing newer ones of this tab. */
  async function follow() {
    const work = await load().catch(() => undefined);
    const draft = work?.drafts.find(({ id, changed }) => id === $draftId.get() && changed > lastChanged);
    if (work) quietly(() => (draft ? adopt(work, draft) : $drafts.set(work.drafts)));
  }

  function quietly(act: () => void) {
    isRestoring = true;
    act();
    isRestoring = false;
  }

  return {
    $drafts,
    saveRegion: (region: Region) => void store((work) => ({ ...work, region })),

    async restore() {
      tabs = hands.openTabs();
      tabs.listen(() => void follow());
      try {
        const work = withJournal(await load());
        adopt(work, work.drafts[0]);
      } catch (error) {
        notice.tell(hands.explainStorage(error));
        hasComplained = true;
      }
      isRestoring = false;
      $choices.listen(save);
    },

    verbs: {
      openDraft(wanted: string) {
        const draft = $drafts.get().find((known) => known.id === wanted);
        if (!draft) return;
        $draftId.set(wanted);
        lastChanged = draft.changed;
        change({ ...draft.choices, answers: { ...draft.choices.answers, ...mine($choices.get().answers) } });
      },

      /** Takes the person of an earlier message over into this one. */
      useContact(from: string) {
        const draft = $drafts.get().find((known) => known.id === from);
        const person = only(playbook, draft?.choices.answers ?? {}, (slot) => slot.group === "them");
        change({ answers: { ...$choices.get().answers, ...person } });
      },

      /** A fresh message: the play stays, and who you are. */
      startAfresh() {
        $draftId.set("");
        const { play, answers } = $choices.get();
        quietly(() => change({ ...emptyChoices(playbook, play), answers: mine(answers) }));
      },

      dropDraft(unwanted: string) {
        const before = $drafts.get();
        const draft = before.find((known) => known.id === unwanted);
        $drafts.set(before.filter((known) => known.id !== unwanted));
        void store((work) => withoutDraft(work, unwanted));
        if (draft) notice.offerUndo("Message removed.", () => ($drafts.set(before), void store((work) => withDraft(work, draft))));
      },

      /** Deletes everything on this device, once; Undo brings all of it back. */
      forgetAll() {
        const before = { choices: $choices.get(), drafts: $drafts.get(), id: $draftId.get() };
        const me = mine(before.choices.answers);
        $draftId.set("");
        hands.journal.clear();
        $drafts.set([]);
        quietly(() => change(emptyChoices(playbook, before.choices.play)));
        void store(() => EMPTY_WORK);
        notice.offerUndo("Everything on this device was deleted.", () => {
          $draftId.set(before.id);
          quietly(() => change(before.choices));
          $drafts.set(before.drafts);
          void store((work) => ({ ...work, me, drafts: before.drafts }));
        });
      },
    },
  };
}

function only(playbook: Playbook, answers: Answers, isWanted: (slot: Slot) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => playbook.slots[id] && isWanted(playbook.slots[id])));
}
