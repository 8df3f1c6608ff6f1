// How this person speaks, kept on the device and shared by everything that times a message.
import { atom, computed } from "nanostores";
import { readVoice } from "../domain/saved/voice.ts";
import { usableDictation, usableRate } from "../domain/speech/pace.ts";
import { ownRate, type PaceChoice, paceOf, type SpeechSettings, startingVoice, type Voice } from "../domain/speech/settings.ts";
import type { Hands } from "./hands.ts";
import type { Notices } from "./notice.ts";

const UNSAVED = "This browser does not let the page save anything, so your pace lasts only while the page is open.";

export function createVoice(settings: SpeechSettings, { voiceBox }: Pick<Hands, "voiceBox">, notice: Pick<Notices, "tell">) {
  const $voice = atom<Voice>(startingVoice(settings));
  const $pace = computed($voice, (voice) => paceOf(settings, voice));
  const read = () => $voice.set(readVoice(settings, voiceBox.read()));

  function change(part: Partial<Voice>) {
    $voice.set({ ...$voice.get(), ...part });
    if (!voiceBox.write({ version: 1, ...$voice.get() })) notice.tell(UNSAVED);
  }

  return {
    $voice,
    $pace,
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
      chooseLimit: (limit: number) => limit > 0 && change({ limit: Math.min(600, limit) }),
      /** Takes a measured rate over; the mean of the last two reads is used from now on. */
      keepRead(rate: number) {
        change({ pace: { kind: "own" }, reads: [...$voice.get().reads, usableRate(rate)].slice(-2) });
      },
      forgetReads: () => change({ pace: startingVoice(settings).pace, reads: [] }),
    },
  };
}

/** The paces to choose among, the chosen one marked; the person's own comes last, once it was measured. */
export function pacesOf({ paces }: SpeechSettings, voice: Voice) {
  const { pace } = voice;
  const ready = Object.entries(paces).map(([id, { label, hint = "" }]) => ({
    id,
    label,
    hint,
    chosen: pace.kind === "ready" && pace.id === id,
  }));
  const own = ownRate(voice);
  const reads = voice.reads.length === 1 ? "one read" : "two reads";
  const mine = { id: "own", label: "My own", hint: `Measured from ${reads} aloud.`, chosen: pace.kind === "own" };
  return own ? [...ready, mine] : ready;
}
