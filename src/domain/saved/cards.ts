// A prospect with plan and log, as kept on this device: read from unknown data without ever throwing.
import { readDay } from "../cadence/civil.ts";
import type { Outcome } from "../cadence/outcomes.ts";
import type { Plan } from "../cadence/plan.ts";
import { isZone } from "../cadence/zone-hints.ts";
import { isInstant } from "../cadence/zones.ts";
import { ADDRESSES, type Person, type Phone } from "../message/answers.ts";
import { readTime } from "../message/times.ts";
import type { Channel, Relation } from "../playbook.ts";
import { CHANNELS, readPlan } from "./plans.ts";
import { type Data, isData } from "./data.ts";

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
  /** Plans that gave way to this one after they had gone out: calendars are still to be told. */
  past?: Plan[];
  log: LogEntry[];
  changed: number;
}

const VERDICTS = ["good", "unusual", "impossible"] as const;
const OUTCOMES: readonly Outcome[] = Object.keys({
  voicemail: 1,
  sent: 1,
  "no-answer": 1,
  "wrong-number": 1,
  reached: 1,
  callback: 1,
  replied: 1,
  meeting: 1,
  optout: 1,
} satisfies Record<Outcome, 1>) as Outcome[];

/** A prospect's first record, without a plan. `now` is in milliseconds since 1970. */
export const newCard = (prospect: Prospect, now: number): Card => ({ version: 1, prospect, log: [], changed: now });

/**
 * A card from stored or imported data. Undefined, so that it can be put aside whole, when it is of another version, names
 * neither a person nor an organisation, or holds a plan that cannot be trusted; smaller parts that cannot be read are left empty.
 */
export function readCard(data: unknown): Card | undefined {
  if (!isData(data) || data.version !== 1) return undefined;
  const prospect = readProspect(data.prospect);
  const hasPlan = data.plan !== undefined && data.plan !== null;
  const plan = readPlan(data.plan);
  if (!prospect || (hasPlan && !plan)) return undefined;
  const log = list(data.log).flatMap((entry) => readEntry(entry) ?? []);
  const past = list(data.past).flatMap((one) => readPlan(one) ?? []);
  return {
    version: 1,
    prospect,
    ...(plan ? { plan } : {}),
    ...(past.length > 0 ? { past } : {}),
    log,
    changed: readMoment(data.changed),
  };
}

/** Was it written by a newer version of this site? Only that version can read it; here it stays as it is. */
export const isNewerCard = (data: unknown): boolean => isData(data) && typeof data.version === "number" && data.version > 1;

const list = (data: unknown): unknown[] => (Array.isArray(data) ? data : []);

function readProspect(data: unknown): Prospect | undefined {
  if (!isData(data) || typeof data.id !== "string" || data.id === "") return undefined;
  const { person, organisation } = { person: readPerson(data.person), organisation: text(data.organisation) };
  if (person.name.trim() === "" && organisation.trim() === "") return undefined;
  return {
    id: data.id,
    person,
    organisation,
    phone: readPhone(data.phone),
    email: text(data.email),
    country: text(data.country),
    region: text(data.region),
    zone: isZone(text(data.zone)) ? text(data.zone) : "",
    relation: data.relation === "known" ? "known" : "new",
    connection: text(data.connection),
    notes: text(data.notes),
  };
}

function readPerson(data: unknown): Person {
  const { address, name }: Data = isData(data) ? data : {};
  return { address: ADDRESSES.find((known) => known === address) ?? "first name", name: text(name) };
}

function readPhone(data: unknown): Phone {
  const { typed, shown, e164, verdict }: Data = isData(data) ? data : {};
  const known = VERDICTS.find((one) => one === verdict);
  return {
    typed: text(typed),
    ...(typeof shown === "string" ? { shown } : {}),
    ...(typeof e164 === "string" && /^\+\d{4,15}$/.test(e164) ? { e164 } : {}),
    ...(known ? { verdict: known } : {}),
  };
}

/** An entry whose touch, channel, outcome or moment is not known counts for nothing and is left out. */
function readEntry(data: unknown): LogEntry | undefined {
  if (!isData(data)) return undefined;
  const outcome = OUTCOMES.find((known) => known === data.outcome);
  const channel = CHANNELS.find((known) => known === data.channel);
  const at = text(data.at);
  if (typeof data.touch !== "string" || !outcome || !channel || !isInstant(at)) return undefined;
  const time = readTime(text(data.time)) === undefined ? "" : text(data.time);
  const entry = { touch: data.touch, outcome, at, channel, play: text(data.play), time, note: text(data.note) };
  const by = readDay(text(data.by)) === undefined ? {} : { by: text(data.by) };
  return { ...entry, ...by, ...(typeof data.kept === "boolean" ? { kept: data.kept } : {}) };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const readMoment = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);
