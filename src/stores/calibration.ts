// Measuring a person's own pace: a passage read aloud, timed by a button or by the microphone, twice.
import { atom, type ReadableAtom } from "nanostores";
import { estimate } from "../domain/speech/estimate.ts";
import type { SpeechSettings } from "../domain/speech/settings.ts";
import type { Habit } from "../domain/regions.ts";
import { speechIn } from "../domain/speech/levels.ts";
import type { OpenMicrophone } from "../browser/microphone.ts";
import type { Hands } from "./hands.ts";
import { askForMicrophone } from "./microphone.ts";
import type { createVoice } from "./voice.ts";

export type Calibration =
  | { kind: "closed" }
  | { kind: "ready"; trouble: string }
  | { kind: "asking" }
  | { kind: "reading"; isHeard: boolean }
  | { kind: "listening" }
  | { kind: "read"; perMinute: number };

const UNBELIEVABLE = "That was too short or too long for the whole passage. Read it from its first word to its last, then stop at once.";
const UNHEARD = "No voice was heard. Come closer to the microphone, or use the buttons alone.";

export function createCalibration(
  { passages }: SpeechSettings,
  $habit: ReadableAtom<Habit>,
  hands: Hands,
  { verbs }: Pick<ReturnType<typeof createVoice>, "verbs">,
) {
  const $state = atom<Calibration>({ kind: "closed" });
  const $passage = atom(0);
  let began = 0;
  let microphone: OpenMicrophone | undefined;

  const passage = () => passages[$passage.get()] ?? "";
  const ready = (trouble = "") => $state.set({ kind: "ready", trouble });

  /** Ends with the seconds that the passage took. */
  function take(seconds: number) {
    const usual = estimate(passage(), { habit: $habit.get(), pace: { rate: 1 } }).seconds;
    const perMinute = verbs.keepRead(usual, seconds);
    if (perMinute === undefined) ready(UNBELIEVABLE);
    else $state.set({ kind: "read", perMinute });
  }

  function letGo() {
    microphone?.close();
    microphone = undefined;
  }

  async function stopHearing(open: OpenMicrophone) {
    $state.set({ kind: "listening" });
    const heard = await open.stop();
    if (heard.kind === "take") heard.forget();
    if (microphone !== open) return;
    letGo();
    if (heard.kind === "unavailable") return ready(heard.why);
    const speech = speechIn(heard.levels);
    if (speech) take(speech.end - speech.start);
    else ready(UNHEARD);
  }

  return {
    $state,
    $passage,
    passages,

    open() {
      $passage.set(0);
      ready();
    },

    startByClock() {
      began = hands.seconds();
      $state.set({ kind: "reading", isHeard: false });
    },

    async startByVoice() {
      const asking: Calibration = { kind: "asking" };
      $state.set(asking);
      const opened = await askForMicrophone(hands);
      if ($state.get() !== asking) return void (opened.kind === "open" && opened.close());
      if (opened.kind === "unavailable") return ready(opened.why);
      microphone = opened;
      opened.start();
      $state.set({ kind: "reading", isHeard: true });
    },

    stop() {
      if ($state.get().kind !== "reading") return;
      if (microphone) void stopHearing(microphone);
      else take(hands.seconds() - began);
    },

    again: () => ready(),

    next() {
      $passage.set((($passage.get() + 1) % passages.length) as number);
      ready();
    },

    close() {
      letGo();
      $state.set({ kind: "closed" });
    },
  };
}

export type Calibrating = ReturnType<typeof createCalibration>;
