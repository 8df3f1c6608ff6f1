// Whether a text fits a time limit, and which one sentence to cut when it does not.
import type { Estimate } from "./estimate.ts";

/** "close" when the limit lies within the range of doubt. */
export type Fit = "yes" | "no" | "close";

/** What leaving out one sentence (by its place) saves: seconds, and words as written. */
export interface Cut {
  sentence: number;
  seconds: number;
  words: number;
}

/** Does it fit so many seconds? */
export function fits({ low, high }: Estimate, limit: number): Fit {
  if (high <= limit) return "yes";
  return low > limit ? "no" : "close";
}

/** What each sentence saves, in their order. The pause beside it goes too; what starting to speak costs stays. */
export function cuts({ sentences }: Estimate): Cut[] {
  const isOnly = sentences.length === 1;
  return sentences.map(({ seconds, onset, words }, at) => {
    const isLast = at === sentences.length - 1;
    const before = isLast ? sentences[at - 1]?.pieces.at(-1)?.pause : undefined;
    return { sentence: at, words, seconds: seconds - (isOnly ? 0 : onset) + (before ?? 0) };
  });
}

/**
 * The cut that brings the text within the limit and takes away the least; undefined when it is within already or no single
 * cut is enough. The opening and a sentence with a number read out are left alone where another cut will do.
 */
export function cutToFit(estimate: Estimate, limit: number): Cut | undefined {
  const over = estimate.seconds - limit;
  if (over <= 0) return undefined;
  const enough = cuts(estimate).filter((cut) => cut.seconds >= over);
  const spare = enough.filter((cut) => cut.sentence > 0 && !hasNumber(estimate, cut.sentence));
  return (spare.length ? spare : enough).toSorted((a, b) => a.seconds - b.seconds)[0];
}

function hasNumber({ sentences }: Estimate, at: number): boolean {
  return sentences[at]?.pieces.some(({ said }) => said.some(({ manner }) => manner === "digit")) ?? false;
}
