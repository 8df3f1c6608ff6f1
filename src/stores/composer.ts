// The composer's state and verbs: a play, its choices and answers → a message with everything a view may show.
import { atom, computed } from "nanostores";
import type { Answer } from "../domain/message/answers.ts";
import { readPerson, isPerson, isPhone } from "../domain/message/answers.ts";
import { compose } from "../domain/message/compose.ts";
import type { Region } from "../domain/regions.ts";
import { SAMPLE_DAY } from "../domain/message/examples.ts";
import { emptyChoices, goalsFor, startsOf, withStarts } from "../domain/message/start.ts";
import type { Choices } from "../domain/message/situation.ts";
import type { Channel, Goal, Playbook, Relation } from "../domain/playbook.ts";
import { isForTouch } from "../domain/saved/work.ts";
import { createDrafts } from "./composer-drafts.ts";
import { createKeeper } from "./composer-keeper.ts";
import type { Metering } from "./composer-meter.ts";
import { createNumbers } from "./composer-numbers.ts";
import { createRewriting } from "./composer-rewriting.ts";
import { rowsOf } from "./composer-script-view.ts";
import type { Given, TouchInHand } from "./composer-state.ts";
import { createSteps, mineOf } from "./composer-steps.ts";
import { savedOf } from "./composer-saved.ts";
import { setupOf } from "./composer-setup.ts";
import { createSwitches } from "./composer-switches.ts";
import { createTakeaway } from "./composer-takeaway.ts";
import { viewOf } from "./composer-view.ts";
import { browserHands } from "../browser/hands.ts";
import type { Hands } from "./hands.ts";
import { listenToAll } from "./listen-to-all.ts";
import { createNotice } from "./notice.ts";
import { followRegion } from "./region.ts";
import { createTouchDoor } from "./touch-door.ts";

/** Everything the composer page needs. Nothing touches the browser until `restore` is called. */
export function createComposer(playbook: Playbook, hands: Hands = browserHands) {
  const first = Object.keys(playbook.plays)[0] ?? "";
  const $choices = atom<Choices>(emptyChoices(playbook, first));
  const $draftId = atom("");
  const $opened = atom<Channel[]>([]);
  const $today = atom(SAMPLE_DAY);
  const $touch = atom<TouchInHand | undefined>();
  const $region = atom<Region>(playbook.team.region);
  const $channel = computed($choices, ({ channel }) => channel);
  const $starts = computed([$today, $channel, $touch], (today, channel, touch) => ({
    ...startsOf(playbook, today, channel),
    ...touch?.answers,
  }));
  const composeNow = (choices: Choices) => {
    const today = $today.get();
    return compose(
      playbook,
      { ...choices, answers: withStarts(playbook, $starts.get(), choices.answers, today) },
      { today, region: $region.get() },
    );
  };
  const $message = computed([$choices, $starts, $region], composeNow);
  const notice = createNotice();
  const change = (part: Partial<Choices>) => $choices.set({ ...$choices.get(), ...part });
  const state = { playbook, hands, notice, $choices, $draftId, $today, $region, $message, $touch, $opened, composeNow, change };
  const keeper = createKeeper(state);
  const openTouch = createTouchDoor(state, keeper);
  const steps = createSteps(state, openTouch);
  const drafts = createDrafts(state, keeper);
  const $meter = atom<Metering | undefined>();
  const $isAwake = atom(false);
  const numbers = createNumbers(state);
  const $given = computed([$message, $today, $region, $opened], (message, today, region, opened): Given => ({
    message,
    today,
    region,
    opened,
  }));
  /** The sentences: what a key press changes first. */
  const $script = computed($given, (given) => rowsOf(playbook, given));
  /** Choices without what is typed: the same object as long as nothing else changes. */
  let chosen: Choices | undefined;
  const $chosen = computed($choices, (choices) => (chosen = keepEqual(chosen, { ...choices, answers: {}, edits: {} })));
  /** Cloned, because a view reconciles what it gets in place, and must never reach the playbook's own objects. */
  const $setup = computed([$chosen, $region, steps.$step], (choices, region, step) =>
    structuredClone(setupOf(playbook, { choices, region, step })),
  );
  const $hasMe = computed($choices, () => Object.keys(keeper.mine()).length > 0);
  const $saved = computed([keeper.$drafts, $draftId, $today, $region, $hasMe], (saved, current, today, region, hasMe) =>
    savedOf(playbook, { drafts: saved, current, today, region, hasMe }),
  );

  return {
    $script,
    /** All that stands around the sentences, and may be asked for a moment after they changed. */
    view: {
      get: () => ({ ...viewOf(playbook, $given.get()), meter: $meter.get()?.meterOf($message.get()) ?? { times: {}, total: "", fit: "" } }),
      listen: (changed: () => void) => listenToAll([$given, $meter], changed),
    },
    /** What the coach works on, and whether it is time to fetch it. */
    coached: { ...state, $meter },
    $isAwake,
    $setup,
    $saved,
    $touch,
    $isOpening: steps.$isOpening,
    $notice: notice.$notice,
    ...notice.verbs,
    ...drafts,
    ...steps.verbs,
    ...createSwitches(state),
    ...createRewriting(state),
    ...createTakeaway(state),

    /** Takes the page over in the browser: the day, the region, what was saved, what the address brings. */
    async restore() {
      $today.set(hands.today());
      followRegion($region, hands, playbook.team.region);
      hands.onFirstTouch(() => void Promise.all([startTiming(), hands.loadShare()]).catch(() => undefined));
      hands.onReturn(() => void ($touch.get()?.follow() ?? $today.set(hands.today())));
      hands.onLeave((canWrite) => void (canWrite && $touch.get()?.settle()));
      const before = hands.tabMemory.read();
      await keeper.restore();
      const isLinked = hands.address.read().includes("=");
      await steps.restore();
      const touch = [before, $draftId.get()].find(isForTouch);
      if (touch && !isLinked) await steps.resume(touch);
      $draftId.listen((id) => void openTouch(id));
      numbers.readAll(({ verdict }) => verdict !== undefined);
    },

    openDraft(id: string) {
      drafts.openDraft(id);
      steps.verbs.go("blanks");
    },

    choosePlay(id: string) {
      const play = Object.hasOwn(playbook.plays, id) ? playbook.plays[id] : undefined;
      if (!play) return;
      const { play: before, channel, goal, answers } = $choices.get();
      const touch = $touch.get();
      if (touch) touch.choosePlay(id);
      else if (before !== id) {
        const isLeft = drafts.leaveBegun();
        const start = emptyChoices(playbook, id);
        const kept = play.channels.find((known) => known === channel) ?? start.channel;
        const asked = goalsFor(play, kept).find((known) => known === goal);
        const mine = isLeft ? mineOf(playbook, $choices.get()) : answers;
        change({ ...start, channel: kept, goal: asked ?? goalsFor(play, kept)[0] ?? start.goal, answers: mine });
      }
      steps.verbs.go("blanks");
    },

    chooseChannel(channel: Channel) {
      const play = playbook.plays[$choices.get().play];
      const goals = play ? goalsFor(play, channel) : [];
      const goal = goals.find((known) => known === $choices.get().goal) ?? goals[0];
      change({ channel, ...(goal ? { goal } : {}) });
    },

    chooseGoal: (goal: Goal) => change({ goal }),
    chooseRelation: (relation: Relation) => change({ relation }),

    chooseRegion(region: Region) {
      $region.set(region);
      keeper.saveRegion(region);
      numbers.readAll(({ verdict }) => verdict === "good");
    },

    answer(slot: string, answer: Answer) {
      const answers = { ...$choices.get().answers, [slot]: answer };
      change({ answers });
      if (isPhone(answer)) void numbers.read(slot, answer.typed);
    },

    /** When the field is left: a title typed before the name goes where titles live. */
    settle(slot: string) {
      const answer = $choices.get().answers[slot];
      if (isPerson(answer)) change({ answers: { ...$choices.get().answers, [slot]: readPerson(answer) } });
      void $touch.get()?.settle();
    },

    expectNumber: numbers.expect,
  };

  /** Times what is said from now on; a first visit to the sample does not need that, nor the coach. */
  async function startTiming() {
    $isAwake.set(true);
    const [{ startMeter }, timer] = await Promise.all([import("./composer-meter.ts"), hands.loadTimer()]);
    startMeter(state, timer, $meter);
  }
}

/** The old choices when the new ones are the same, part by part. */
function keepEqual(before: Choices | undefined, after: Choices): Choices {
  const isSame =
    before && (Object.keys(after) as (keyof Choices)[]).every((key) => key === "answers" || key === "edits" || before[key] === after[key]);
  return isSame ? before : after;
}

export type Composer = ReturnType<typeof createComposer>;
