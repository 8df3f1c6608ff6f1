// The tie between a message in hand and its touch: what the one promises, the other keeps; change either and the other follows.
import type { Choices } from "../domain/message/situation.ts";
import { check, isUsable } from "../domain/message/check.ts";
import { touchChoices } from "../domain/message/touch-choices.ts";
import type { Draft } from "../domain/saved/work.ts";
import type { Keeper } from "./composer-keeper.ts";
import type { ComposerState } from "./composer-state.ts";
import type { CardHands } from "./hands.ts";
import { heldAnswers, ownAnswers, planned, slotOf } from "./touch-layer.ts";
import type { Alter, Altered, TouchRecord } from "./touch-records.ts";
import type { TouchScene } from "./touch-scene.ts";
import { answeredBy, calledOn, promising, takenBack } from "./touch-wishes.ts";
import { followedWords, lineOf } from "./touch-words.ts";

export interface TieGiven {
  state: ComposerState;
  keeper: Keeper;
  record: TouchRecord;
  cardHands: CardHands;
  /** What is laid on the page; saved under its id once it is changed. */
  draft: Draft;
}

const WISHES = [
  ["promise-by", answeredBy],
  ["promise-call", calledOn],
] as const;

/** Lays the draft on the page with what the plan says, and holds the two together until another message is taken up. */
export function tieTouch({ state, keeper, record, cardHands, draft }: TieGiven, first: TouchScene): void {
  const { playbook, hands, notice, $choices, $draftId, $message, $region, $today, $touch, change } = state;
  const tabs = cardHands.openCardTabs();
  let scene = first;
  let isLaying = false;
  let wasPromised = false;
  let working: Promise<void> = Promise.resolve();

  const isOpen = () => $touch.get()?.id === draft.id;
  const isPromised = () => $message.get().sentences.some(({ place }) => place === "promise");
  const queue = (act: () => Promise<void>) => (working = working.then(act));

  function hold(choices: Choices) {
    const line = lineOf(playbook, scene, choices.play, $region.get());
    const attempt = scene.plan.touches.indexOf(scene.touch) + 1;
    const answers = heldAnswers(playbook, scene.given);
    $touch.set({ id: draft.id, line, attempt, answers, settle: () => queue(settle), follow, choosePlay });
  }

  /** Puts choices on the page with what the plan says. */
  function lay(choices: Choices) {
    isLaying = true;
    $today.set(scene.day);
    hold(choices);
    change(planned(playbook, choices, scene.touch));
    isLaying = false;
    wasPromised = isPromised();
  }

  /** The message promises a call, or does no longer: so does the plan. */
  function heed() {
    if (isLaying || !isOpen() || isPromised() === wasPromised) return;
    wasPromised = isPromised();
    const by = $message.get().choices.answers[slotOf(playbook, "promise-by")?.id ?? ""];
    const wish = promising(wasPromised ? String(by) : undefined);
    if (wasPromised !== (scene.touch.promise !== undefined)) void queue(() => commit(wish));
  }

  /** The dates that were typed for a promise, once they can be kept. */
  async function settle() {
    const wishes = isOpen() && isPromised() ? WISHES.map(([role, wish]) => ({ typed: typedFor(role), wish })) : [];
    for (const { typed, wish } of wishes) if (typed) await commit(wish(typed), typed);
  }

  function typedFor(role: (typeof WISHES)[number][0]): string {
    const slot = slotOf(playbook, role);
    const typed = slot && $choices.get().answers[slot.id];
    if (!slot || typeof typed !== "string" || typed === $touch.get()?.answers[slot.id]) return "";
    return isUsable(check(slot, $message.get().choices.answers, $today.get())) ? typed : "";
  }

  async function commit(wish: Alter, typed = "") {
    const result = await record.change(wish, tabs);
    if ("error" in result) notice.tell(result.sentence);
    else if (result.ok.plan !== result.ok.before.plan) {
      notice.offerUndo(followedWords(result.ok, $region.get(), typed), () => void queue(() => takeBack(result.ok)));
    }
    await refresh();
  }

  async function takeBack(altered: Altered) {
    const result = await record.change(takenBack(altered), tabs);
    if ("error" in result) notice.tell(result.sentence);
    await refresh();
  }

  /** Shows what really holds. */
  async function refresh(show = lay) {
    const read = await record.read();
    if (!isOpen()) return;
    if ("error" in read) {
      close();
      return notice.tell(read.sentence);
    }
    scene = read.ok;
    show($choices.get());
  }

  const follow = () => queue(() => refresh((choices) => keeper.quietly(() => lay(choices))));

  function choosePlay(id: string) {
    const before = $choices.get();
    if (before.play === id) return;
    const given = { ...scene.given, touch: { ...scene.touch, play: id }, me: before.answers };
    lay(ownAnswers(playbook, touchChoices(playbook, given)));
    notice.offerUndo("Another play for the same touch.", () => isOpen() && lay(before));
  }

  const stops = [$message.listen(heed), $draftId.listen((id) => id !== draft.id && close())];

  function close() {
    for (const stop of stops) stop();
    tabs.close();
    if (!isOpen()) return;
    $touch.set(undefined);
    $today.set(hands.today());
  }

  tabs.listen((keys) => keys.includes(record.record) && void follow());
  hold(draft.choices);
  keeper.take(draft);
  keeper.quietly(() => lay({ ...draft.choices, answers: { ...draft.choices.answers, ...keeper.mine() } }));
}
