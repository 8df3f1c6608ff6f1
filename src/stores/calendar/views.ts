// What the calendar page may show, ready to be set: no view computes a date or words one.
import type { Ending, Status } from "../../domain/cadence/plan.ts";
import type { Channel } from "../../domain/playbook.ts";

/** Where somebody is on the page. */
export type Place =
  | { name: "today" | "people" | "learn" | "setup" }
  | { name: "person"; id: string }
  /** `anchor` is an ISO date in the month or week shown. */
  | { name: "month" | "week"; anchor: string };

/** A touch, wherever it is shown. */
export interface TouchView {
  /** "card/touch", to name it everywhere. */
  key: string;
  card: string;
  id: string;
  /** "Mr Okafor", and "Halden Foods". */
  who: string;
  organisation: string;
  /** As written where they are; for tel:, empty when it could not be read; and the e-mail address. */
  phone: string;
  dial: string;
  email: string;
  channel: Channel;
  /** "Voicemail". */
  channelLabel: string;
  isCall: boolean;
  /** A play's title; empty where the touch has none. */
  play: string;
  objective: string;
  status: Status;
  /** On their calendar: ISO, and "Mon 30 Nov". */
  date: string;
  day: string;
  /** "08:50 London · 03:50 for you"; "All day". */
  clock: string;
  /** Only the rep's side, "03:50", with the day when it is another: "Sun 23:50". */
  ownClock: string;
  /** The same from the rep's side, for a list across people: "Sun 29 Nov", and "23:50 for you · Mon 08:50 Tokyo". */
  ownDay: string;
  ownClockFirst: string;
  /** "UTC+0"; empty for all day. */
  offset: string;
  /** Falls outside the hours the rep works. */
  isAtOddHour: boolean;
  isOverdue: boolean;
  isToday: boolean;
  /** "If there is no word by Wed 15 Dec, a call on Thu 16 Dec." Empty when it promises nothing. */
  promises: string;
  /** ISO dates of the same; empty likewise. */
  promisedBy: string;
  promisedCall: string;
  /** May this message promise a call (a planned message with its date still open)? */
  mayPromise: boolean;
  /** "Keeps the promise of the e-mail of Fri 10 Dec." Empty when it keeps none. */
  keeps: string;
  isBroken: boolean;
  /** "Left a message, Mon 30 Nov". Empty while planned. */
  came: string;
  /** The slot of a call; undefined for other channels. */
  slot?: "any" | "am" | "pm";
  /** Opens the composer on it; empty where the touch has no play. */
  script: string;
}

export interface DueView {
  card: string;
  entry: number;
  /** "Mr Okafor of Halden Foods said they would call by Wed 15 Dec." */
  sentence: string;
}

export interface TodayView {
  /** "Monday 30 November". */
  title: string;
  /** In the order to make them; overdue ones first. */
  touches: TouchView[];
  /** Who said they would call back by a day that has passed. */
  due: DueView[];
  /** What comes on the days after, the first few. */
  next: TouchView[];
  /** Nobody is on the calendar yet. */
  isEmpty: boolean;
  /** "3 calls, 1 e-mail"; "Nothing today". */
  summary: string;
}

export interface PersonRow {
  id: string;
  who: string;
  organisation: string;
  /** "Eight touches · next: Voicemail, Mon 30 Nov"; "No plan yet"; "Asked not to be contacted". */
  state: string;
  kind: "planned" | "unplanned" | "ended" | "never";
}

export interface PeopleView {
  find: string;
  filter: "all" | PersonRow["kind"];
  filters: { id: PeopleView["filter"]; label: string; count: number; chosen: boolean }[];
  /** At most so many; `more` are left out, to be found by typing. */
  rows: PersonRow[];
  more: number;
  total: number;
  /** Records that could not be read, and those that only a newer version of the page can read. */
  broken: number;
  newer: number;
}

/** The score: a drawing of this size in pixels, to be scaled to the width there is. */
export interface ScoreView {
  width: number;
  height: number;
  /** The beginning of each week: "30 Nov". */
  weeks: { x: number; label: string }[];
  /** A line each for before nine, office hours, after five. */
  staffs: { id: Channel; label: string; top: number; lines: number[] }[];
  notes: { key: string; x: number; y: number; status: Status; isCall: boolean; isBroken: boolean; label: string }[];
  /** From a message to the call that keeps its promise: the path of a tie. */
  ties: { id: string; path: string; isBroken: boolean; label: string }[];
  /** Left out when today is not on it. */
  today?: number;
  /** The whole in a sentence or two, for those who do not see it. */
  told: string;
}

export interface PersonView extends PersonRow {
  phone: string;
  email: string;
  dial: string;
  zone: string;
  /** "10:12 there now (UTC-5)". */
  now: string;
  connection: string;
  notes: string;
  /** Calling hours where they are: "Usual calling hours in Australia: …", with its source. */
  hours: string;
  cadence: string;
  ended?: Ending;
  touches: TouchView[];
  score?: ScoreView;
  log: { id: number; told: string; note: string }[];
}

export interface DayView {
  date: string;
  number: number;
  /** "Thursday 3 December 2026, 2 touches" and why it is off. */
  label: string;
  isOutside: boolean;
  isToday: boolean;
  isOff: boolean;
  /** Why, "weekend", "Boxing Day"; empty on a working day. */
  off: string;
  /** The first ones by the hour; `more` are left out. */
  touches: TouchView[];
  more: number;
}

export interface GridView {
  kind: "month" | "week";
  title: string;
  weekdays: { short: string; long: string }[];
  weeks: DayView[][];
  /** ISO dates to go to. */
  before: string;
  after: string;
  today: string;
}
