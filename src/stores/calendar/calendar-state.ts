// The shared state that the calendar's rooms look at and work on.
import type { ReadableAtom, WritableAtom } from "nanostores";
import type { Result } from "../../domain/cadence/results.ts";
import type { Setting } from "../../domain/cadence/setting.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Region } from "../../domain/regions.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { CalendarHands } from "../hands.ts";
import type { Notices } from "../notice.ts";
import type { CardBook } from "./card-book.ts";
import type { Deeds, History } from "./history.ts";
import type { Place } from "./views.ts";

/** What is there from the start: enough to show what there is. */
export interface SeenState {
  playbook: Playbook;
  hands: CalendarHands;
  notice: Notices;
  book: CardBook;
  /** What was done here, and may be taken back. */
  $history: WritableAtom<Deeds>;
  $rep: WritableAtom<Rep>;
  /** The zone of the rep's own clock. */
  $zone: ReadableAtom<string>;
  /** How dates are said. */
  $region: WritableAtom<Region>;
  /** The UTC instant it is ("2026-11-30T08:50:00Z"), to the minute. */
  $now: ReadableAtom<string>;
  $place: ReadableAtom<Place>;
  go: (place: Place) => void;
  /** What a prospect's plan is laid out by; with the holidays around another day (ISO date) too, where one is named. */
  settingOf: (card: Card, day?: string) => Result<Setting>;
  /** Takes the rep’s own side over and keeps it. */
  keepRep: (rep: Rep) => void;
}

/** The same where things are changed, with a way back. */
export interface CalendarState extends SeenState {
  history: History;
}
