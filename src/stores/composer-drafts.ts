// Messages under way: open one, begin another, take a person over, remove one, delete everything.
import { emptyChoices } from "../domain/message/start.ts";
import { isBegun, withDraft, withoutDraft } from "../domain/saved/work.ts";
import { createLoader } from "./calendar/loader.ts";
import { type Keeper, only } from "./composer-keeper.ts";
import type { ComposerState } from "./composer-state.ts";
import { clearBoxes } from "./kept-boxes.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export function createDrafts({ playbook, hands, notice, $choices, $draftId, $region, change }: ComposerState, keeper: Keeper) {
  const { $drafts, store, mine, quietly } = keeper;
  const load = createLoader(notice);
  const refuse = (error: unknown) => void notice.tell(hands.explainStorage(error));

  /** What stands on the page, to be put back by Undo. */
  function remember() {
    keeper.flush();
    const before = { choices: $choices.get(), drafts: $drafts.get(), id: $draftId.get(), me: mine(), region: $region.get() };
    const restore = () => {
      $draftId.set(before.id);
      $drafts.set(before.drafts);
      quietly(() => change(before.choices));
    };
    return { ...before, restore };
  }

  /** A fresh message: the play stays, and who you are. */
  function startAfresh() {
    keeper.flush();
    $draftId.set("");
    quietly(() => change({ ...emptyChoices(playbook, $choices.get().play), answers: mine() }));
  }

  /** Gives what brings them back; nothing when they all stay. */
  async function forgetPeople() {
    const parts = await load(() => Promise.all([hands.loadCardHands(), import("./forget-people.ts")]));
    const [cardHands, room] = parts ?? [];
    return cardHands && room?.forgetPeople(cardHands).catch(refuse);
  }

  function forgetWork(bringPeople: () => Promise<void>) {
    const before = remember();
    const fillAgain = clearBoxes(hands);
    keeper.forget();
    hands.journal.clear();
    const isEmpty = hands.records.clear().then(() => store((work) => work, "forgot"));
    notice.offerUndo("Everything on this device was deleted.", () => {
      before.restore();
      fillAgain();
      void bringPeople().catch(refuse);
      void isEmpty.then(() => store((work) => ({ ...work, me: before.me, region: before.region, drafts: before.drafts })));
    });
  }

  return {
    startAfresh,

    /** Before another play is chosen: a message that was worked on stays as it is, and the next change begins a new one; true when one was left. */
    leaveBegun() {
      keeper.flush();
      const draft = $drafts.get().find(({ id }) => id === $draftId.get());
      const isLeft = draft !== undefined && isBegun(draft);
      if (isLeft) $draftId.set("");
      return isLeft;
    },

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

    dropDraft(id: string) {
      const before = remember();
      const draft = before.drafts.find((known) => known.id === id);
      if (!draft) return;
      if (id === before.id) startAfresh();
      $drafts.set(before.drafts.filter((known) => known.id !== id));
      void store((work) => withoutDraft(work, id));
      notice.offerUndo("Message removed.", () => {
        before.restore();
        void store((work) => withDraft(work, draft));
      });
    },

    /**
     * Deletes everything on this device, in every tab; Undo brings your work and your people back. Where a part of the page that
     * this needs cannot be fetched, or the browser refuses, nothing is deleted and that is told.
     */
    forgetAll: oneAtATime(async () => {
      const bringBack = await forgetPeople();
      if (bringBack) forgetWork(bringBack);
    }),
  };
}
