// The script read aloud by the browser's own voice, where it has one.
import { atom, type ReadableAtom } from "nanostores";
import type { Speaking } from "../browser/read-aloud.ts";
import type { Region } from "../domain/regions.ts";
import type { Estimate } from "../domain/speech/estimate.ts";
import type { Pace } from "../domain/speech/pace.ts";
import type { Hands } from "./hands.ts";

export type Listening = { kind: "silent"; why: string } | { kind: "fetching" } | { kind: "speaking"; sentence: number };

const NONE = "This browser has no English voice of its own on this device, so it cannot read aloud. Everything else works.";
const LOST = "What reads aloud could not be fetched. Check that you are online, then reload the page. Everything else works.";

export function createListening(
  $estimate: ReadableAtom<Estimate>,
  $script: ReadableAtom<string>,
  $region: ReadableAtom<Region>,
  { $pace }: { $pace: ReadableAtom<Pace> },
  hands: Hands,
) {
  const $state = atom<Listening>({ kind: "silent", why: "" });
  let speaking: Speaking | undefined;

  function stop() {
    speaking?.stop();
    speaking = undefined;
    if ($state.get().kind === "fetching") $state.set({ kind: "silent", why: "" });
  }

  async function start() {
    const fetching: Listening = { kind: "fetching" };
    $state.set(fetching);
    const reader = await hands.loadReader().catch(() => undefined);
    const canRead = await reader?.canReadAloud();
    if ($state.get() !== fetching) return;
    if (!reader || !canRead) return $state.set({ kind: "silent", why: reader ? NONE : LOST });
    const script = $script.get();
    const sentences = $estimate.get().sentences.map(({ start: from, end }) => script.slice(from, end));
    $state.set({ kind: "speaking", sentence: 0 });
    speaking = reader.readAloud(sentences, {
      rate: $pace.get().rate,
      region: $region.get(),
      onSentence: (sentence) => $state.set({ kind: "speaking", sentence }),
      onEnd: (end) => $state.set({ kind: "silent", why: end.kind === "failed" ? end.why : "" }),
    });
  }

  return { $state, start, stop };
}
