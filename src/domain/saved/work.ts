// Everything a person keeps on this device, versioned: read from unknown data without ever throwing.
import type { Answers } from "../message/answers.ts";
import type { Choices } from "../message/situation.ts";
import type { Playbook } from "../playbook.ts";
import { isRegion, type Region } from "../regions.ts";
import { type Data, isData } from "./data.ts";
import { readAnswers, readChoices } from "./read-choices.ts";

/** A message under way. `changed` is in milliseconds since 1970. */
export interface Draft {
  id: string;
  changed: number;
  choices: Choices;
}

export interface Work {
  version: 1;
  /** The caller's own answers, for every message. */
  me: Answers;
  region?: Region;
  drafts: Draft[];
}

/** What was read; `broken` holds what could not be, to be put aside and reported. */
export interface Reading {
  work: Work;
  broken: unknown[];
}

export const EMPTY_WORK: Work = { version: 1, me: {}, drafts: [] };
/** What the id of a touch's message begins with: "touch-card/touch". */
export const TOUCH_DRAFT = "touch-";
export const isForTouch = (id: string): boolean => id.startsWith(TOUCH_DRAFT);

/** Messages kept: those begun in the composer, and those begun for touches of the calendar, which may wait for weeks. */
const MOST = { own: 30, touches: 500 };

/** Reads stored work. Nothing stored is empty work; a record from a newer version is put aside whole. */
export function readWork(playbook: Playbook, data: unknown): Reading {
  if (data === undefined) return { work: EMPTY_WORK, broken: [] };
  if (!isData(data) || data.version !== 1) return { work: EMPTY_WORK, broken: [data] };
  const { drafts: stored } = data;
  const isList = Array.isArray(stored);
  const rows = (isList ? (stored as unknown[]) : []).map((row) => [row, readDraft(playbook, row)] as const);
  const broken: unknown[] = isList || stored === undefined ? rows.flatMap(([row, draft]) => (draft ? [] : [row])) : [stored];
  const work: Work = {
    version: 1,
    me: readAnswers(playbook, data.me),
    ...(isRegion(data.region) ? { region: data.region } : {}),
    drafts: rows.flatMap(([, draft]) => draft ?? []),
  };
  return { work, broken };
}

export function readDraft(playbook: Playbook, row: unknown): Draft | undefined {
  const { id, changed, choices }: Data = isData(row) ? row : {};
  const known = readChoices(playbook, choices);
  return typeof id === "string" && typeof changed === "number" && Number.isFinite(changed) && known
    ? { id, changed, choices: known }
    : undefined;
}

/** Work with this draft as its newest; the oldest beyond those that are kept go, and others that were never begun. An older copy never replaces a newer one. */
export function withDraft(work: Work, draft: Draft): Work {
  const same = work.drafts.find(({ id }) => id === draft.id);
  if (same && same.changed > draft.changed) return work;
  const others = work.drafts.filter((other) => other.id !== draft.id && isBegun(other));
  const all = [draft, ...others].toSorted((a, b) => b.changed - a.changed);
  const own = all.filter(({ id }) => !isForTouch(id)).slice(0, MOST.own);
  const touches = all.filter(({ id }) => isForTouch(id)).slice(0, MOST.touches);
  const kept = new Set([...own, ...touches]);
  return { ...work, drafts: all.filter((one) => kept.has(one)) };
}

/** Two tabs changed the same message: what this tab changed since `base` goes on top of what the other tab stored. */
export function mergeChoices(base: Choices, mine: Choices, stored: Choices): Choices {
  const parts = (Object.keys(mine) as (keyof Choices)[]).map((key) => [key, mergePart(base[key], mine[key], stored[key])]);
  return Object.fromEntries(parts) as unknown as Choices;
}

function mergePart(base: unknown, mine: unknown, stored: unknown): unknown {
  if (!isData(base) || !isData(mine) || !isData(stored)) return isSame(base, mine) ? stored : mine;
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(mine)])];
  const kept = keys.map((key) => [key, isSame(base[key], mine[key]) ? stored[key] : mine[key]] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Has anything been typed for it? A play that was only looked at is no work. */
export function isBegun({ choices }: Draft): boolean {
  return Object.keys(choices.answers).length > 0 || Object.keys(choices.edits).length > 0;
}

export const withoutDraft = (work: Work, id: string): Work => ({ ...work, drafts: work.drafts.filter((draft) => draft.id !== id) });
