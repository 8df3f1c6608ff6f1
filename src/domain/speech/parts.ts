// Several texts said one after the other: the seconds of each, so that they sum to the seconds of all.
import { estimate, type Estimate } from "./estimate.ts";
import type { Pace } from "./pace.ts";
import type { Habit } from "../regions.ts";

/** The estimate of the texts joined by blanks, and the seconds of each; what stands between two counts to the first. */
export function estimateParts(texts: string[], setting: { habit: Habit; pace: Pace }): { whole: Estimate; seconds: number[] } {
  const whole = estimate(texts.join(" "), setting);
  const ends = texts.map((_, i) => texts.slice(0, i + 1).join(" ").length);
  const seconds = texts.map(() => 0);
  let at = 0;
  const add = (more: number) => (seconds[at] = (seconds[at] ?? 0) + more);
  for (const { start: from, onset, pieces } of whole.sentences) {
    pieces.forEach(({ start, seconds: said, pause }, i) => {
      while (at < ends.length - 1 && from + start >= (ends[at] ?? 0)) at += 1;
      add(said + pause + (i === 0 ? onset : 0));
    });
  }
  return { whole, seconds };
}
