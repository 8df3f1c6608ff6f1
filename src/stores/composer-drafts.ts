// Messages under way: open one, begin another, take a person over, remove one, delete everything.
import { emptyChoices } from "../domain/message/start.ts";
import { EMPTY_WORK, withDraft, withoutDraft } from "../domain/saved/work.ts";
import { type Keeper, only } from "./composer-keeper.ts";
import type { ComposerState } from "./composer-state.ts";

export function createDrafts({ playbook, hands, notice, $choices, $draftId, change }: ComposerState, keeper: Keeper) {
  const { $drafts, store, mine, quietly } = keeper;

  return {
    openDraft(id: string) {
      keeper.flush();
      const draft = $drafts.get().find((known) => known.id === id);
      if (!draft) return;
      keeper.take(draft);
      quietly(() => change({ ...draft.choices, answers: { ...draft.choices.answers, ...mine() } }));
    },

    /** Takes the person of an earlier message over into this one. */
    useContact(from: string) {
      const draft = $drafts.get().find((known) => known.id === from);
      const person = only(playbook, draft?.choices.answers ?? {}, (slot) => slot.group === "them");
      change({ answers: { ...$choices.get().answers, ...person } });
    },

    /** A fresh message: the play stays, and who you are. */
    startAfresh() {
      keeper.flush();
      $draftId.set("");
      quietly(() => change({ ...emptyChoices(playbook, $choices.get().play), answers: mine() }));
    },

    dropDraft(id: string) {
      keeper.flush();
      const before = $drafts.get();
      const draft = before.find((known) => known.id === id);
      if (!draft) return;
      $drafts.set(before.filter((known) => known.id !== id));
      if (id === $draftId.get()) $draftId.set("");
      hands.journal.clear();
      void store((work) => withoutDraft(work, id));
      notice.offerUndo("Message removed.", () => {
        $drafts.set(before);
        void store((work) => withDraft(work, draft));
      });
    },

    /** Deletes everything on this device, once; Undo brings all of it back. */
    forgetAll() {
      keeper.flush();
      const before = { choices: $choices.get(), drafts: $drafts.get(), id: $draftId.get(), me: mine() };
      $draftId.set("");
      hands.journal.clear();
      $drafts.set([]);
      quietly(() => change(emptyChoices(playbook, before.choices.play)));
      void store(() => EMPTY_WORK);
      notice.offerUndo("Everything on this device was deleted.", () => {
        $draftId.set(before.id);
        quietly(() => change(before.choices));
        $drafts.set(before.drafts);
        void store((work) => ({ ...work, me: before.me, drafts: before.drafts }));
      });
    },
  };
}
