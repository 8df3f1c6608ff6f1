// Three or four sentences; a fifth and a sixth only with a reason; never more.
import type { Place } from "../playbook.ts";

/** Lampton's upper bound, to a receptionist too. */
export const LIMIT = 4;
/** Two more at the most. */
export const MOST = 6;

export interface Budget {
  count: number;
  state: "within" | "stretched" | "over";
  /** Why the message may be longer; at least one reason for each sentence beyond the limit, or it is over. */
  reasons: string[];
}

/** What the budget wants to know of a sentence; `length` is how many sentences it has become. */
interface Countable {
  place: Place;
  length: number;
  worth?: string;
}

const COUNTED: readonly Place[] = ["opening", "body", "ask", "promise"];

/** Is this a sentence that counts? Greeting, sign-off and signature do not. */
export const counts = (place: Place): boolean => COUNTED.includes(place);

/** May this sentence be left out by hand? A message keeps its opening, its one ask and its subject. */
export const canLeaveOut = (place: Place | undefined): boolean => place !== undefined && !["opening", "ask", "subject"].includes(place);

/** Counts the sentences of a message, rewritten ones by what now stands in them. */
export function budgetOf(sentences: Countable[]): Budget {
  const counted = sentences.filter((sentence) => counts(sentence.place));
  const count = counted.reduce((sum, sentence) => sum + sentence.length, 0);
  const reasons = counted.flatMap(({ worth, length }) => (worth && length > 0 ? [worth] : []));
  const isJustified = count <= MOST && count - LIMIT <= reasons.length;
  const state = count <= LIMIT ? "within" : isJustified ? "stretched" : "over";
  return { count, state, reasons: count > LIMIT ? reasons : [] };
}
