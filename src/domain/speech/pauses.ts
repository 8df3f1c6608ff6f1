// The pause that the writing between two pieces asks for.
import type { Pause } from "./spoken.ts";

/** The pause for the silent characters between two pieces of one sentence. */
export function pauseOf(gap: string): Pause {
  if (!gap) return "none";
  if (/[;:–—…()[\]{}•|\n.!?]|\s-+\s|--/.test(gap)) return "clause";
  return /[,،、]/.test(gap) ? "comma" : "none";
}
