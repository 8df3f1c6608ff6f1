// What to leave out of a script that is too long, in words: first what can be spared, then the opening, the number, the end.
import { type Cut, cuts, cutToFit, type Fit } from "../domain/speech/cut.ts";
import type { Estimate } from "../domain/speech/estimate.ts";
import { lookOf } from "./estimate-view.ts";
import { shortly, tell } from "./lengths.ts";

export interface Advice {
  /** Empty when there is nothing to advise. */
  sentence: string;
  cuts: ReturnType<typeof cutView>[];
}

type Kind = "one" | "two" | "more" | "none";

const TOO_LONG: Record<Kind, (over: string) => string> = {
  one: (over) => `About ${over} too long. The smallest cut that is enough:`,
  two: (over) => `About ${over} too long. These two cuts together are enough:`,
  more: (over) => `About ${over} too long; it takes more than one cut. To begin with:`,
  none: (over) => `About ${over} too long.`,
};

const TOO_CLOSE: Record<Kind, string> = {
  one: "If it must be sure to fit, this cut is enough:",
  two: "If it must be sure to fit, these two cuts together are enough:",
  more: "If it must be sure to fit, more than one cut is needed. To begin with:",
  none: "",
};

/** Says nothing while the script most likely fits; where that is in doubt, the cuts are those after which it is sure to. */
export function adviceOf(estimate: Estimate, limit: number, fit: Fit): Advice {
  const { seconds, high } = estimate;
  if (fit === "yes" || seconds <= limit) return { sentence: "", cuts: [] };
  const { kind, found } = findCuts(estimate, fit === "close" ? (limit * seconds) / high : limit);
  const sentence = fit === "close" ? TOO_CLOSE[kind] : TOO_LONG[kind](shortly(seconds - limit));
  return { sentence, cuts: found.map((cut) => cutView(estimate, cut)) };
}

/** The cuts that bring a script down to so many seconds. */
function findCuts(estimate: Estimate, aim: number): { kind: Kind; found: Cut[] } {
  const over = estimate.seconds - aim;
  const all = longestFirst(cuts(estimate));
  const spare = all.filter((cut) => isSpare(estimate, cut));
  const enough = spare.findLast((cut) => cut.seconds >= over);
  if (all.length === 1) return { kind: "none", found: [] };
  if (enough) return { kind: "one", found: [enough] };
  const pair = spare.slice(0, 2);
  if (pair.length === 2 && pair.reduce((sum, cut) => sum + cut.seconds, 0) >= over) return { kind: "two", found: pair };
  const dear = cutToFit(estimate, aim);
  if (dear) return { kind: "one", found: [dear] };
  const others = all.filter((cut) => !spare.includes(cut));
  return { kind: "more", found: [...spare, ...others].slice(0, 2) };
}

const longestFirst = (found: Cut[]) => found.toSorted((a, b) => b.seconds - a.seconds);

/** Neither the opening nor the end, and no number is read out in it. */
function isSpare({ sentences }: Estimate, { sentence }: Cut): boolean {
  const isInside = sentence > 0 && sentence < sentences.length - 1;
  return isInside && !sentences[sentence]?.pieces.some((piece) => lookOf(piece) === "digits");
}

const cutView = (estimate: Estimate, { sentence, seconds, words }: Cut) => ({
  id: String(sentence),
  name: sentence + 1,
  seconds: `${tell(seconds)} s`,
  words: words === 1 ? "1 word" : `${words} words`,
  leaves: shortly(estimate.seconds - seconds),
});
