// How this person speaks, kept on the device and shared by everything that times a message.
import { atom, computed } from "nanostores";
import { LONGEST_LIMIT, readVoice } from "../domain/saved/voice.ts";
import { LIMITS } from "../domain/speech/constants.ts";
import { measuredRate, usableDictation, wordsPerMinute } from "../domain/speech/pace.ts";
import { ownRate, type PaceChoice, paceOf, type SpeechSettings, startingVoice, type Voice } from "../domain/speech/settings.ts";
import type { Hands } from "./hands.ts";
import type { Notices } from "./notice.ts";

/** A read this much quicker or slower than the usual pace was no read of the whole text. */
const BELIEVABLE = { least: 0.5, most: 2.5 };

/** What may be set by hand: words a minute, digits a second, and the seconds of a limit. */
export const BOUNDS = {
  perMinute: { least: wordsPerMinute(LIMITS.rate.least), most: wordsPerMinute(LIMITS.rate.most) },
  digitsPerSecond: LIMITS.digitsPerSecond,
  limit: { least: 3, most: LONGEST_LIMIT },
};

type Kept = Pick<Hands, "voiceBox" | "explainStorage">;

export function createVoice(settings: SpeechSettings, { voiceBox, explainStorage }: Kept, notice: Pick<Notices, "tell">) {
  const $voice = atom<Voice>(startingVoice(settings));
  const $pace = computed($voice, (voice) => paceOf(settings, voice));
  const read = () => $voice.set(readVoice(settings, voiceBox.read()));

  function change(part: Partial<Voice>) {
    $voice.set({ ...$voice.get(), ...part });
    voiceBox.write({ version: 1, ...$voice.get() }, (error) => notice.tell(explainStorage(error)));
  }

  return {
    $voice,
    $pace,
    /** Takes in what is kept now. */
    read,
    /** Takes in what was kept, and follows other tabs. */
    restore() {
      read();
      voiceBox.listen(read);
    },
    verbs: {
      choosePace: (pace: PaceChoice) => change({ pace }),
      chooseDictation: (dictation: string) => change({ dictation }),
      /** Digits a second of a number said to be written down. */
      dictateAt(digitsPerSecond: number) {
        if (digitsPerSecond > 0) change({ digitsPerSecond: usableDictation({ digitsPerSecond, gap: 0 }).digitsPerSecond });
      },
      /** Seconds, held within the bounds; what is no number changes nothing. */
      chooseLimit(limit: number) {
        const { least, most } = BOUNDS.limit;
        if (!Number.isNaN(limit)) change({ limit: Math.min(most, Math.max(least, limit)) });
      },
      /**
       * Takes over the rate of somebody who took `taken` seconds over a text of `usual` seconds at rate 1; the mean of the last two
       * reads is used from now on. Returns its words a minute, or undefined when it cannot have been a read of the whole text.
       */
      keepRead(usual: number, taken: number): number | undefined {
        const share = usual / taken;
        if (!(share >= BELIEVABLE.least && share <= BELIEVABLE.most)) return undefined;
        const rate = measuredRate(usual, taken);
        change({ pace: { kind: "own" }, reads: [...$voice.get().reads, rate].slice(-2) });
        return wordsPerMinute(rate);
      },
      forgetReads: () => change({ pace: startingVoice(settings).pace, reads: [] }),
    },
  };
}

/** What a panel offers: paces, ways to say a number, limits, what is chosen of each. */
export function voiceSetup(settings: SpeechSettings, { $voice, $pace }: Pick<ReturnType<typeof createVoice>, "$voice" | "$pace">) {
  const dictations = (chosen: string) =>
    Object.entries(settings.dictations).map(([id, { label, hint = "" }]) => ({ id, label, hint, chosen: id === chosen }));
  return computed([$voice, $pace], (chosen, pace) => ({
    paces: pacesOf(settings, chosen),
    perMinute: wordsPerMinute(pace.rate),
    isMeasured: pace.isMeasured === true,
    dictations: dictations(chosen.dictation),
    digitsPerSecond: pace.dictation?.digitsPerSecond,
    limit: chosen.limit,
    bounds: BOUNDS,
    limits: settings.limits.map((limit) => ({ id: String(limit), label: `${limit} s`, hint: "", chosen: limit === chosen.limit })),
  }));
}

/** The paces to choose among, the chosen one marked; the person's own comes last, once it was measured. */
export function pacesOf({ paces, starts }: SpeechSettings, voice: Voice) {
  const { pace } = voice;
  const id = pace.kind === "ready" ? (Object.hasOwn(paces, pace.id) ? pace.id : starts) : undefined;
  const ready = Object.entries(paces).map(([known, { label, hint = "" }]) => ({ id: known, label, hint, chosen: known === id }));
  const own = ownRate(voice);
  const reads = voice.reads.length === 1 ? "one read" : "two reads";
  const mine = { id: "own", label: "My own", hint: `Measured from ${reads} aloud.`, chosen: pace.kind === "own" };
  return own ? [...ready, mine] : ready;
}
