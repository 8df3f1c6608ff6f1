// What the coach works on: the text in hand, how it is mended, and how far the coach has come with it.
import type { Advice, Draft, Finding, Intent } from "../domain/coach/advice/advice.ts";
import type { TextRow } from "./coach-rows.ts";
import type { CoachKept } from "./coach-settings.ts";
import type { Notices } from "./notice.ts";

/** What there is to read: the message in hand, and what is known of the call. */
export interface CoachPage {
  /** Of the message, by which rules are muted for it alone. */
  id: string;
  draft: Draft;
  /** Where the draft's text stands on the page. */
  rows: TextRow[];
  intent: Omit<Intent, "sides" | "muted">;
  /** Something is still to be filled; examples stand in its place. */
  isAsked: boolean;
  /** Why it is not for the coach to read; empty where it is. */
  unread: string;
}

/** Whether a page in place of the one that was read is rid of a finding, with nothing else made worse. */
export type Judge<Page> = (finding: Finding) => (page: Page) => Promise<boolean>;

export interface CoachGiven<Page extends CoachPage> {
  page: { get: (kept: CoachKept) => Page; listen: (changed: () => void) => () => void };
  /** What the page can do about findings that have no remedy: words for its button. */
  offer?: (page: Page, finding: Finding, judge: Judge<Page>) => Promise<string | undefined>;
  /** Mends the text of the page, with a way back. */
  mend: (page: Page, finding: Finding, judge: Judge<Page>) => Promise<void>;
  notice: Notices;
}

export type CoachState<Page> =
  | { kind: "asleep" }
  | { kind: "loading" }
  | { kind: "failed"; why: string }
  | { kind: "ready"; page: Page; advice: Advice; offers: Map<Finding, string> };
