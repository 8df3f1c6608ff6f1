// Everything a message puts up for sale, by kind and in its own words, with the one thing to keep.
import type { Advice, SoldKind } from "../domain/coach/advice/advice.ts";
import type { Goal } from "../domain/playbook.ts";
import { shorten } from "./coach-quote.ts";
import type { CoachPage } from "./coach-state.ts";

const KINDS: Record<SoldKind, string> = {
  company: "Your company",
  product: "What it makes",
  appointment: "An appointment",
  referral: "What the referrer bought",
  time: "Their time",
  justification: "Why it pays",
  standing: "Your good name",
  self: "Yourself",
};

const KEPT: Record<Goal, string> = {
  "call-me-back": "The call back is the one to keep; the rest can wait until they ring.",
  "look-for-my-email": "The e-mail they are to look for is the one to keep; the rest can stand in it.",
  "expect-my-call": "The call they are to expect is the one to keep; the rest can wait for it.",
  "pick-up": "That they pick up is the one to keep; the rest can wait until they do.",
};

const COUNTS = ["", "", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
/** Below this nothing competes with anything. */
const SEVERAL = 2;

export function soldOf({ sold }: Advice, { draft, intent }: CoachPage) {
  if (sold.length < SEVERAL) return undefined;
  return {
    heading: `${COUNTS[sold.length] ?? sold.length} things at once`,
    kinds: sold.map(({ kind, spans }) => ({
      id: kind,
      label: KINDS[kind],
      words: [...new Set(spans.map(({ start, end }) => shorten(draft.text.slice(start, end))))],
    })),
    keep: KEPT[intent.goal],
  };
}
