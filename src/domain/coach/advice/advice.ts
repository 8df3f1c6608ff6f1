// What the coach makes of a message: what it does well, what to mend and how, and everything it puts up for sale.
import type { Goal, Relation } from "../../playbook.ts";
import type { Span } from "../../prose/sentences.ts";
import type { Medium } from "../observation.ts";
import type { RemedyKind } from "./rules.ts";

/** A message as the rep has it. */
export interface Draft {
  text: string;
  channel: Medium;
  subject?: string;
}

/** What the rep means to do, and what is known of the call. */
export interface Intent {
  goal: Goal;
  relation: Relation;
  /** Counted from 1; which message of a series this is. */
  attempt: number;
  /** By disagreement, the side taken. */
  sides: Record<string, string>;
  /** Rules and lists of phrases that are not minded. */
  muted: readonly string[];
  /** How long it takes to say, where it is known better than by counting words. */
  seconds?: number;
  /** The day the rep would ring again, as the rep says it: "Thursday 3 December". */
  nextCall?: string;
}

/** UTF-16 offsets in the text; the edits of a remedy do not overlap and are in order. */
export interface Edit extends Span {
  insert: string;
}

export interface Remedy {
  does: RemedyKind;
  label: string;
  edits: Edit[];
}

export interface Finding {
  /** Of content/coach or content/phrases. */
  rule: string;
  title: string;
  technique: string;
  level: "warning" | "suggestion";
  weight: number;
  /** The words it means; none where something is missing. */
  span?: Span;
  /** The remark, filled in. */
  says: string;
  remedy?: Remedy;
}

/** McPheat's eight kinds of thing that one message may try to sell. */
export const SOLD = ["company", "product", "appointment", "referral", "time", "justification", "standing", "self"] as const;
export type SoldKind = (typeof SOLD)[number];

export interface Sold {
  kind: SoldKind;
  spans: Span[];
}

export interface Advice {
  /** In reading order, those without words last; within a place the weightiest first. */
  findings: Finding[];
  /** Small things that are missing, without remedies: they can wait until no words do harm. */
  waiting?: Finding[];
  /** The one that would help most, once the advice is tidied. */
  best?: Finding;
  /** Techniques the message uses, as ends of the sentence "This message …". */
  shown: { technique: string; title: string; as: string; spans: Span[] }[];
  sold: Sold[];
}
