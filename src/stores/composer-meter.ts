// How long the message takes to say, sentence by sentence at the rep's own pace; fetched once something is the rep's own.
import type { WritableAtom } from "nanostores";
import type { Timer } from "../browser/timer.ts";
import type { Message } from "../domain/message/compose.ts";
import type { Channel } from "../domain/playbook.ts";
import { habitOf } from "../domain/regions.ts";
import { type Fit, fits } from "../domain/speech/cut.ts";
import { paceOf } from "../domain/speech/settings.ts";
import type { ComposerState } from "./composer-state.ts";
import { createVoice } from "./voice.ts";

/** Channels in which the message is said aloud; the rest are read. */
const SAID: readonly Channel[] = ["voicemail", "receptionist"];

/** The seconds of a message's sentences, by move, and what they come to. */
export interface Meter {
  times: Record<string, string>;
  total: string;
  fit: string;
}

/** What times a message; undefined where it is not said. */
export interface Metering {
  meterOf: (message: Message) => Meter | undefined;
  secondsOf: (message: Message) => number | undefined;
}

const FITS: Record<Fit, string> = { yes: "it fits", no: "it does not fit", close: "too close to say whether it fits" };

/** Puts a meter in `$meter`, and a new one whenever the rep's voice has changed. */
export function startMeter(
  { playbook: { speech }, hands, notice, $region }: ComposerState,
  timer: Timer,
  $meter: WritableAtom<Metering | undefined>,
) {
  const { $voice, restore } = createVoice(speech, hands, notice);

  function timed({ sentences, choices }: Message) {
    if (!SAID.includes(choices.channel)) return undefined;
    const setting = { habit: habitOf($region.get()), pace: paceOf(speech, $voice.get()) };
    return timer(
      sentences.map(({ text }) => text),
      setting,
    );
  }

  function meterOf(message: Message): Meter | undefined {
    const { whole, seconds = [] } = timed(message) ?? {};
    if (!whole) return undefined;
    const { limit } = $voice.get();
    return {
      times: Object.fromEntries(message.sentences.map(({ move }, i) => [move, (seconds[i] ?? 0).toFixed(1)])),
      total: `About ${Math.round(whole.seconds)} s to say, most likely ${Math.round(whole.low)} to ${Math.round(whole.high)}`,
      fit: `${FITS[fits(whole, limit)]} in ${limit} s`,
    };
  }

  const start = () => $meter.set({ meterOf, secondsOf: (message) => timed(message)?.whole.seconds });
  restore();
  start();
  $voice.listen(start);
}
