// How long the message takes to say, sentence by sentence, at the rep's own pace.
import { atom } from "nanostores";
import type { Timer } from "../browser/timer.ts";
import type { Message } from "../domain/message/compose.ts";
import type { Channel } from "../domain/playbook.ts";
import { habitOf } from "../domain/regions.ts";
import { type Fit, fits } from "../domain/speech/cut.ts";
import { paceOf } from "../domain/speech/settings.ts";
import type { ComposerState } from "./composer-state.ts";
import type { createVoice } from "./voice.ts";

/** Channels in which the message is said aloud; the rest are read. */
const SAID: readonly Channel[] = ["voicemail", "receptionist"];

/** The seconds of a message's sentences, by move, and what they come to. */
export interface Meter {
  times: Record<string, string>;
  total: string;
  fit: string;
}

const FITS: Record<Fit, string> = { yes: "it fits", no: "it does not fit", close: "too close to say whether it fits" };
/** A fresh one each time: a view that is reconciled in place would write into one that is shared. */
const noMeter = (): Meter => ({ times: {}, total: "", fit: "" });

export function createMeter(
  { playbook: { speech }, hands, notice, $message, $region }: Pick<ComposerState, "playbook" | "hands" | "notice" | "$message" | "$region">,
  { $voice }: Pick<ReturnType<typeof createVoice>, "$voice">,
) {
  const $timer = atom<Timer | undefined>(undefined);

  /** Fetched once something is the rep's own: a first visit to the sample does not need it. */
  function load() {
    void hands.loadTimer().then(
      (timer) => $timer.set(timer),
      () => undefined,
    );
  }

  return {
    $timer,
    load,

    /** The meter, as far as the timer is there. */
    meterOf({ sentences, choices }: Message): Meter {
      const timer = $timer.get();
      if (!timer || !SAID.includes(choices.channel)) return noMeter();
      const voice = $voice.get();
      const setting = { habit: habitOf($region.get()), pace: paceOf(speech, voice) };
      const { whole, seconds } = timer(
        sentences.map(({ text }) => text),
        setting,
      );
      const { low, high } = whole;
      return {
        times: Object.fromEntries(sentences.map(({ move }, i) => [move, (seconds[i] ?? 0).toFixed(1)])),
        total: `About ${Math.round(whole.seconds)} s to say, most likely ${Math.round(low)} to ${Math.round(high)}`,
        fit: `${FITS[fits(whole, voice.limit)]} in ${voice.limit} s`,
      };
    },

    /** Hands the message over to the estimator, together with the script that it will find there; false when nothing can be kept. */
    handOver(): boolean {
      const { script: before } = (hands.scriptBox.read() ?? {}) as { script?: unknown };
      const script = $message
        .get()
        .sentences.map(({ text }) => text)
        .join(" ");
      const isKept = hands.scriptBox.write({ version: 1, script, ...(typeof before === "string" ? { before } : {}) });
      if (!isKept) notice.tell("This browser keeps nothing for the next page. Copy the message and paste it there.");
      return isKept;
    },
  };
}
