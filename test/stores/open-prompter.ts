// The prompter opened in plain Node over a script of three sentences, and a take of it.
import type { Burst } from "../wav.ts";
import type { Memory } from "./hands.ts";
import { wake } from "./wake-estimator.ts";

const SCRIPT = "This is Dana Whitlock of Northgate Software. Priya Raman suggested I call. Please ring me on 020 7946 0321.";

/** The prompter at the top of its script, and what a test may ask of it. */
export function openPrompter(memory: Partial<Memory> = {}) {
  const woken = wake(memory);
  woken.estimator.type(SCRIPT);
  const { rehearsal } = woken.estimator;
  rehearsal.$cursor.listen(() => undefined);
  rehearsal.open();
  const total = woken.estimator.$result.get().tape;
  return {
    ...woken,
    rehearsal,
    /** Seconds that the whole takes, by the tape. */
    total: ((total.range.from + total.range.width / 2) / 100) * total.length,
    go: (seconds: number) => woken.memory.frames.forEach((frame) => frame(seconds)),
    kind: () => rehearsal.$state.get().kind,
    line: () => rehearsal.$cursor.get().line,
    clock: () => Number(rehearsal.$cursor.get().clock),
    take: () => {
      const state = rehearsal.$state.get();
      return state.kind === "done" ? state.take : undefined;
    },
  };
}

/** Three sentences of 2, 3 and 4 seconds with half a second between them, silence around. */
export const TAKE: Burst[] = [
  { seconds: 1, amplitude: 0 },
  { seconds: 2, amplitude: 0.3 },
  { seconds: 0.5, amplitude: 0 },
  { seconds: 3, amplitude: 0.3 },
  { seconds: 0.5, amplitude: 0 },
  { seconds: 4, amplitude: 0.3 },
  { seconds: 2, amplitude: 0 },
];
