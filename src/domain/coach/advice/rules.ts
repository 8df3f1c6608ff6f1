// What content says of the coach: rules over what a message does, lists of stock phrases, and where the sources disagree.
import type { Channel, Goal, Relation } from "../../playbook.ts";
import type { Medium, Values } from "../observation.ts";

/** What the coach sees beside the rubric's fields. */
export interface Noticed {
  /** How long the message takes to say, in seconds; 0 where it is not spoken. */
  seconds: number;
  /** Sentences besides a greeting, thanks, and a closing that only says again who rang and on what number. */
  told_sentences: number;
  /** Uses the listener's first name; a blank for a name may hold either. */
  by_first_name: boolean;
  /** Different things asked for; a number that is only given, or a line to settle the time of the call, is none. */
  asked_for: number;
  /** How many kinds of thing are put up for sale, of the eight in SOLD. */
  sold_count: number;
  /** How many of them come before the call is asked for, where that stands in the last third of the text. */
  sold_before_call: number;
  /** Says that the person who referred the caller bought or uses what the caller sells. */
  referrer_bought: boolean;
  /** Words about the caller for each one about the listener. */
  me_for_each_you: number;
}

export type Seen = Values & Noticed;

/** Holds when the field has this value, or lies within these bounds. */
export interface Criterion {
  field: keyof Seen;
  is?: boolean | string;
  atLeast?: number;
  atMost?: number;
}

/** Where a rule applies at all; every part that is given must agree. Attempts are counted from 1. */
export interface Scope {
  channel?: Medium[];
  goal?: Goal[];
  relation?: Relation[];
  attempt?: { atLeast?: number; atMost?: number };
  /** By disagreement, the side that must be taken. */
  side?: Record<string, string>;
}

/** How a remedy is made; each is a file of advice/remedies. */
export type RemedyKind =
  | "add-closing"
  | "add-brevity"
  | "add-next-call"
  | "cut-sentence"
  | "drop-title"
  | "name-referrer-first"
  | "repeat-referrer"
  | "swap-phrase";

export interface Example {
  channel: Medium;
  subject?: string;
  text: string;
}

/** content/coach: a remark, when it is due, and how to mend it. */
export interface CoachRule {
  id: string;
  order: number;
  title: string;
  summary: string;
  /** The technique whose page says why. */
  technique: string;
  /** A warning is sure that words do harm; a suggestion is less sure of it, or says that something is missing. */
  level: "warning" | "suggestion";
  /** How much it would help, 1 to 100. */
  weight: number;
  when?: Scope;
  /** All must hold. The first one's words are quoted. */
  finds: Criterion[];
  /** The remark; `{words}`, `{count}` and `{seconds}` are filled in. */
  says: string;
  remedy?: { does: RemedyKind; label: string };
  examples: { bad: Example; good: Example };
}

/** content/phrases: words that everybody uses, or that a team will not hear. */
export interface PhraseRule {
  id: string;
  order: number;
  title: string;
  summary: string;
  technique: string;
  weight: number;
  /** A source's id, or words saying whose view this is. */
  source: string;
  says: string;
  /** Without `instead` the words are only pointed out; an empty one cuts them. Case is kept, and "…" stands for nothing here. */
  phrases: { find: string; instead?: string }[];
  examples: { bad: Example; good: Example };
}

/** content/disagreements.yaml: a question the sources answer differently, and what may be chosen. */
export interface Disagreement {
  question: string;
  starts: string;
  sides: Record<string, { label: string; source: string }>;
}

/** In a technique: how the coach tells that a message does it. */
export interface Shown {
  finds: Criterion[];
  channel?: Channel[];
  /** Ends the sentence "This message …". */
  as: string;
}

/** What stands on a rule's page alone; advising does without it. */
type OnPage = "order" | "summary" | "examples";
export type Applied<Rule extends CoachRule | PhraseRule> = Omit<Rule, OnPage> & Partial<Pick<Rule, OnPage>>;

export interface CoachSettings {
  rules: Applied<CoachRule>[];
  phrases: Applied<PhraseRule>[];
  disagreements: Record<string, Disagreement>;
  /** By technique: its title and how it shows. */
  techniques: Record<string, { title: string; shown?: Shown }>;
}
