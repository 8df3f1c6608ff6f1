// The one plain object that pages print and islands receive: techniques, plays, cadences and what they stand on.
import type { CalendarSettings } from "./cadence/calendar-settings.ts";
import type { PlannedTouch } from "./cadence/plan.ts";
import type { Shown } from "./coach/advice/rules.ts";
import type { Role } from "./message/roles.ts";
import type { Region } from "./regions.ts";
import type { SpeechSettings } from "./speech/settings.ts";
import type { Team } from "./team.ts";

/** How a message travels. `screening` is a phone that asks the caller for name and reason and shows it as text. */
export type Channel = "voicemail" | "receptionist" | "email" | "text" | "letter" | "screening";

/** The single thing a message asks for. */
export type Goal = "call-me-back" | "look-for-my-email" | "expect-my-call" | "pick-up";

/** How the prospect knows the caller. */
export type Relation = "new" | "known";

/** Where a sentence stands. Only opening, body, ask and promise count towards the sentence budget. */
export type Place = "subject" | "greeting" | "opening" | "body" | "ask" | "promise" | "sign-off" | "signature";

/** Holds when every list that is given contains the situation's value; `on` and `off` name techniques. */
export interface Condition {
  channel?: Channel[];
  goal?: Goal[];
  relation?: Relation[];
  on?: string[];
  off?: string[];
}

/** Interchangeable wordings (templates, see message/template.ts) for one situation. */
export interface Line {
  when?: Condition;
  wordings: string[];
}

/** A sentence a technique can put into a message; the first line whose condition holds is used. */
export interface Move {
  place: Place;
  lines: Line[];
  /** Why it is worth a fifth or sixth sentence. */
  worth?: string;
}

/** A switch in the composer. */
export interface Switch {
  label: string;
  /** Where the switch exists at all; everywhere when left out. */
  available?: Condition;
  /** Where it starts switched on; nowhere when left out. */
  starts?: Condition;
  /** Techniques that go off when this one goes on. */
  instead: string[];
}

export type Stance = "for" | "against" | "context";
export type Grade = "A" | "B" | "C" | "D";

export interface Source {
  id: string;
  author: string;
  affiliation?: string;
  article: string;
  published: string;
  note?: string;
}

export interface Evidence {
  id: string;
  figure: string;
  source: string;
  year: string;
  grade: Grade;
  url?: string;
  caveat?: string;
}

export interface Technique {
  id: string;
  number: number;
  title: string;
  summary: string;
  sources: { id: string; says: string }[];
  evidence: { id: string; bears: Stance; note?: string }[];
  coach?: string;
  /** How the coach tells that a message does it. */
  shown?: Shown;
  calendar?: string;
  related: string[];
  checklist: string[];
  switch?: Switch;
  moves: Record<string, Move>;
}

/** A step of a play: which sentence, and in which situation. */
export interface Step {
  move: string;
  when?: Condition;
}

/** A situation and the sentences that answer it. */
export interface Play {
  id: string;
  order: number;
  title: string;
  question: string;
  summary: string;
  techniques: string[];
  channels: Channel[];
  goals: Goal[];
  relation: Relation;
  steps: Step[];
  /** Touches that a plan added by itself and that this play serves. */
  origins?: NonNullable<PlannedTouch["origin"]>["kind"][];
  /** Answers that make this play's sample message, by slot. */
  examples: Record<string, string>;
}

export interface Touch {
  id: string;
  day: number;
  channel: Channel;
  slot?: "any" | "am" | "pm";
  play: string;
  objective: string;
  /** A message that promises the next call, unless there is an answer within so many working days. */
  promise?: { afterWorkingDays: number };
}

export interface Cadence {
  id: string;
  order: number;
  title: string;
  summary: string;
  fits: string;
  touches: Touch[];
}

export type SlotType = "person" | "name" | "organisation" | "phone" | "email" | "date" | "window" | "duration" | "phrase" | "derived";

/** A blank in a wording, typed so that it can be checked and said. */
export interface Slot {
  id: string;
  type: SlotType;
  /** Whose it is: the caller's (kept for next time), the prospect's, or this message's. */
  group: "me" | "them" | "message";
  /** How the calendar finds it; one blank a role. */
  role?: Role;
  label: string;
  hint?: string;
  /** What a sample message says; dates and windows count working days from today, e.g. "+3" or "-14". */
  example: string;
  /** Ready answers offered beside the blank. */
  choices: string[];
  /** Offers the team's own lines of proof too. */
  proof?: boolean;
  /** Starts filled: working days from today for dates, minutes for durations. */
  starts?: string;
  /** Dates only: on which side of today, or after which other slot, the date must lie. */
  must?: "past" | "future";
  after?: string;
}

export interface Label {
  label: string;
  hint?: string;
}

export interface Playbook {
  team: Team;
  speech: SpeechSettings;
  calendar: CalendarSettings;
  /** `days` is how many working days a message is on its way. */
  channels: Record<Channel, Label & { days?: number }>;
  goals: Record<Goal, Label>;
  relations: Record<Relation, Label>;
  regions: Record<Region, Label>;
  slots: Record<string, Slot>;
  sources: Record<string, Source>;
  evidence: Record<string, Evidence>;
  techniques: Record<string, Technique>;
  plays: Record<string, Play>;
  cadences: Record<string, Cadence>;
}

/** Finds "technique.move" in the playbook. */
export function findMove(playbook: Pick<Playbook, "techniques">, id: string): Move | undefined {
  const [technique = "", move = "", ...rest] = id.split(".");
  const moves = Object.hasOwn(playbook.techniques, technique) ? playbook.techniques[technique]?.moves : undefined;
  return moves && rest.length === 0 && Object.hasOwn(moves, move) ? moves[move] : undefined;
}
