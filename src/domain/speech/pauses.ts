// The pause that the writing between two pieces asks for.
import type { Pause } from "./spoken.ts";

const MARKS: [RegExp, Pause][] = [
  [/[;:–—…()[\]{}•|\n]|\s-+\s|--/, "clause"],
  [/[.!?]/, "clause"],
  [/,|、|،/, "comma"],
];

/** The pause for the silent characters between two pieces of one sentence. */
export function pauseOf(gap: string): Pause {
  return MARKS.find(([mark]) => mark.test(gap))?.[1] ?? "none";
}
