// What somebody told the coach to mind: sides taken, rules muted, and what a pasted script is for; read from unknown data without ever throwing.
import type { Medium } from "../domain/coach/observation.ts";
import type { Goal, Relation } from "../domain/playbook.ts";
import { type Data, isData } from "../domain/saved/data.ts";

/** What a script on the estimator’s page is for. */
export interface Purpose {
  channel: Medium;
  goal: Goal;
  relation: Relation;
  /** Counted from 1. */
  attempt: number;
}

export interface CoachKept {
  purpose: Purpose;
  /** By disagreement. */
  sides: Record<string, string>;
  /** Rules and lists of phrases muted for good. */
  muted: string[];
  /** Those muted for one message, the latest message first. */
  here: { id: string; rules: string[] }[];
}

/** Messages whose muted rules are remembered. */
const MOST_MESSAGES = 20;
/** Nobody is called more often than that, and no list of rules is longer. */
export const MOST_ATTEMPTS = 20;
const MOST_RULES = 200;

export const CHANNELS: readonly Medium[] = ["voicemail", "receptionist", "email", "text"];
export const GOALS: readonly Goal[] = ["call-me-back", "look-for-my-email", "expect-my-call", "pick-up"];
export const RELATIONS: readonly Relation[] = ["new", "known"];

/** Reads what is stored; whatever cannot be used is as it starts. */
export function readCoachKept(data: unknown): CoachKept {
  const stored: Data = isData(data) && data.version === 1 ? data : {};
  const here: unknown[] = Array.isArray(stored.here) ? stored.here : [];
  return {
    purpose: readPurpose(isData(stored.purpose) ? stored.purpose : {}),
    sides: readSides(isData(stored.sides) ? stored.sides : {}),
    muted: readNames(stored.muted),
    here: here
      .flatMap((one) => (isData(one) && isText(one.id) ? [{ id: one.id, rules: readNames(one.rules) }] : []))
      .slice(0, MOST_MESSAGES),
  };
}

function readPurpose(stored: Data): Purpose {
  const { attempt } = stored;
  const isCount = typeof attempt === "number" && Number.isInteger(attempt) && attempt >= 1 && attempt <= MOST_ATTEMPTS;
  return {
    channel: oneOf(CHANNELS, stored.channel),
    goal: oneOf(GOALS, stored.goal),
    relation: oneOf(RELATIONS, stored.relation),
    attempt: isCount ? attempt : 1,
  };
}

const readSides = (stored: Data): Record<string, string> =>
  Object.fromEntries(Object.entries(stored).flatMap(([id, side]) => (isText(side) ? [[id, side] as const] : [])));

const readNames = (stored: unknown): string[] =>
  Array.isArray(stored) ? [...new Set((stored as unknown[]).filter(isText))].slice(0, MOST_RULES) : [];

const isText = (value: unknown): value is string => typeof value === "string";
const oneOf = <T extends string>(known: readonly T[], value: unknown): T => known.find((one) => one === value) ?? (known[0] as T);

/** The rules muted for a message alone. */
export const mutedHere = ({ here }: CoachKept, id: string): string[] => here.find((one) => one.id === id)?.rules ?? [];

/** With these rules muted for a message alone. */
export function withMutedHere(kept: CoachKept, id: string, rules: string[]): CoachKept {
  const others = kept.here.filter((one) => one.id !== id);
  return { ...kept, here: [...(rules.length > 0 ? [{ id, rules }] : []), ...others].slice(0, MOST_MESSAGES) };
}
