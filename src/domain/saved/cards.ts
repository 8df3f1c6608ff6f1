// A prospect with plan and log, as kept on this device: read from unknown data without ever throwing.
import type { Outcome } from "../cadence/outcomes.ts";
import type { Plan } from "../cadence/plan.ts";
import type { Person, Phone } from "../message/answers.ts";
import type { Channel, Relation } from "../playbook.ts";

export interface Prospect {
  id: string;
  person: Person;
  organisation: string;
  phone: Phone;
  email: string;
  /** A country of content/calendar.yaml, and one of its holiday regions. */
  country: string;
  region: string;
  /** IANA zone; what the rep sees and sets. */
  zone: string;
  relation: Relation;
  /** How they know you: who or what connects you, in a few words. */
  connection: string;
  notes: string;
}

/** What came of a touch; what the touch was is kept too, so that the log outlives the plan. */
export interface LogEntry {
  touch: string;
  outcome: Outcome;
  /** UTC instant, ISO. */
  at: string;
  channel: Channel;
  play: string;
  /** The planned hour on their clock ("08:50"); empty for what has none. */
  time: string;
  note: string;
  /** They said they would call back by this day (ISO date); and, once known, whether they did. */
  by?: string;
  kept?: boolean;
}

/** One record. `changed` is in milliseconds since 1970. */
export interface Card {
  version: 1;
  prospect: Prospect;
  plan?: Plan;
  log: LogEntry[];
  changed: number;
}
