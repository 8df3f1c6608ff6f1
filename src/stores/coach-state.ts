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
}

export interface CoachGiven<Page extends CoachPage> {
  page: { get: (kept: CoachKept) => Page; listen: (changed: () => void) => () => void };
  /** Mends the text of the page with a way back; `isMended` tells whether another text is rid of the finding. */
  mend: (page: Page, finding: Finding, isMended: (text: string) => Promise<boolean>) => Promise<void>;
  notice: Notices;
}

export type CoachState<Page> =
  | { kind: "asleep" }
  | { kind: "loading" }
  | { kind: "failed"; why: string }
  | { kind: "ready"; page: Page; advice: Advice };
