// An estimate laid out in time: when each sentence and each piece of it begins and ends.
import type { Estimate, TimedPiece } from "./estimate.ts";

/** From `at` up to `until`, in seconds from the first sound; the pause after it is not part of it. */
export interface Beat {
  at: number;
  until: number;
}

export interface Line extends Beat {
  pieces: (Beat & { piece: TimedPiece })[];
}

/** The sentences in time. The last stretch ends where the estimate does. */
export function timelineOf({ sentences }: Estimate): Line[] {
  let now = 0;
  return sentences.map(({ onset, pieces }) => {
    const at = now;
    now += onset;
    const placed = pieces.map((piece) => {
      const from = now;
      now += piece.seconds + piece.pause;
      return { at: from, until: from + piece.seconds, piece };
    });
    return { at, until: placed.at(-1)?.until ?? now, pieces: placed };
  });
}

/** The index of the stretch that is being said at a moment; the last begun one during a pause, -1 before the first. */
export function indexAt(stretches: Beat[], seconds: number): number {
  return stretches.findLastIndex(({ at }) => at <= seconds);
}
