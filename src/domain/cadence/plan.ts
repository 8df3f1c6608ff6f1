// A prospect's plan: dated touches, the promises that tie a message to a call, and what has become of them.
import type { Channel, Touch } from "../playbook.ts";
import type { PromiseTerms } from "./promises.ts";

export type Status = "planned" | "done" | "stopped";

/** Why a plan has ended. */
export type Ending = "reached" | "callback" | "replied" | "meeting" | "optout" | "complete";

/** What an operation did beyond what was asked; the words for each are content. */
export type Notice = "snapped" | "call-added-for-promise" | "promise-moved" | "promise-clash" | "one-call-a-day";

/** Dates and times are civil, in the plan's zone; UTC is derived (zones.ts), never kept. */
export interface PlannedTouch extends Pick<Touch, "id" | "channel" | "slot">, Partial<Pick<Touch, "play" | "objective">> {
  date: string;
  /** Null for what takes the whole day. */
  time: string | null;
  /** A time agreed with the prospect; it stays whatever the slots are. */
  at?: string;
  status: Status;
  /** On a message: what it promises, and the call that keeps it. */
  promise?: PromiseTerms & { call: string };
  promiseBroken?: true;
  /** Where a touch comes from that the cadence did not have, and which touch it follows. */
  origin?: { kind: "promise" | "agreed" | "reminder"; of: string };
  /** What the calendar file says of it: changes since it first went out. */
  sequence: number;
  exported: boolean;
  /** The sequence that calendars were told last. */
  told?: number;
}

/** Immutable: every operation gives a new plan, so that undo is keeping the old one. */
export interface Plan {
  id: string;
  cadence: string;
  zone: string;
  start: string;
  touches: readonly PlannedTouch[];
  /** The last pause: nothing from a day up to but not on another (ISO dates), but for promised calls. */
  paused?: { from: string; until: string };
  ended?: Ending;
  doNotContact?: true;
}

const CALLS: readonly Channel[] = ["voicemail", "receptionist", "screening"];

export const isCall = ({ channel }: { channel: Channel }): boolean => CALLS.includes(channel);

/** By day and hour; what takes all day comes last in it. */
export const inTurn = (one: PlannedTouch, other: PlannedTouch): number =>
  whenOf(one) < whenOf(other) ? -1 : whenOf(one) > whenOf(other) ? 1 : 0;

const whenOf = ({ date, time }: PlannedTouch): string => `${date} ${time ?? "all day"}`;

export const isPlanned = ({ status }: { status: Status }): boolean => status === "planned";

/** The call that keeps the promise of a message; undefined when it makes none. */
export function promisedCall(plan: Pick<Plan, "touches">, message: string): PlannedTouch | undefined {
  const call = plan.touches.find(({ id }) => id === message)?.promise?.call;
  return plan.touches.find(({ id }) => id === call);
}

/** The messages whose promise a call keeps, in plan order. */
export function promisesOf(plan: Pick<Plan, "touches">, call: string): PlannedTouch[] {
  return plan.touches.filter(({ promise }) => promise?.call === call);
}

/** Calls still to be made on a promised date; broken and released promises pin nothing. */
export function pins(plan: Pick<Plan, "touches">): Map<string, string> {
  const promised = new Set(plan.touches.flatMap(({ promise }) => promise?.call ?? []));
  const calls = plan.touches.filter((touch) => promised.has(touch.id) && isPlanned(touch) && !touch.promiseBroken);
  return new Map(calls.map(({ id, date }) => [id, date]));
}

/** An id that no touch of the plan has: the base, or the base with a number. */
export function freshId(touches: Plan["touches"], base: string): string {
  const taken = new Set(touches.map(({ id }) => id));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}${n}`;
  return id;
}
