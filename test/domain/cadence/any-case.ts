// Any plan there may be, and what must hold of it: sound in its hours, days and order, each promise tied to its call.
import fc from "fast-check";
import { expect } from "vitest";
import { type Day, readDay, writeDay } from "../../../src/domain/cadence/civil.ts";
import { type CadenceTouch, layOut } from "../../../src/domain/cadence/layout.ts";
import { type Move, moveTouch } from "../../../src/domain/cadence/moves.ts";
import { isCall, pins, type Plan, promisedCall, promisesOf } from "../../../src/domain/cadence/plan.ts";
import { promiseDays, type PromiseTerms } from "../../../src/domain/cadence/promises.ts";
import type { Setting } from "../../../src/domain/cadence/setting.ts";
import { isCallable } from "../../../src/domain/cadence/windows.ts";
import { isWorkday } from "../../../src/domain/cadence/workdays.ts";
import { toInstant, toLocal } from "../../../src/domain/cadence/zones.ts";
import { anyDate, anySetting, anyTouches, well } from "../../cadence.ts";

export const RUNS = { numRuns: 1500 };
export const day = (iso: string) => readDay(iso) as Day;
export const NOW = "2026-06-03T10:00:00Z";

export const anyTerms: fc.Arbitrary<PromiseTerms> = fc.nat(6).map((afterWorkingDays) => ({ afterWorkingDays }));

/** A cadence to be laid out; `promises` are for messages, by the id of their touch. */
export interface Case {
  setting: Setting;
  touches: CadenceTouch[];
  start: string;
  promises: Record<string, PromiseTerms>;
}

export const anyCase: fc.Arbitrary<Case> = fc
  .record({ setting: anySetting, touches: anyTouches, start: anyDate, wish: fc.option(anyTerms), at: fc.nat() })
  .map(({ wish, at, touches, ...rest }) => ({ ...rest, touches, promises: wish ? { [`t${(at % touches.length) + 1}`]: wish } : {} }));

export const planOf = ({ setting, ...rest }: Case, promises = rest.promises) =>
  well(layOut(setting, { id: "p", cadence: "c", now: NOW, ...rest, promises })).plan;

/** A move of the touch at this place, by so many days. */
type AnyMove = Omit<Move, "id" | "to"> & { at: number; by: number };

export const anyMove: fc.Arbitrary<AnyMove> = fc.record({
  at: fc.nat(),
  by: fc.integer({ min: -20, max: 30 }),
  mode: fc.constantFrom("shift", "only"),
  slot: fc.constantFrom("am", "pm", "any", undefined),
  force: fc.boolean(),
});

export function moved({ setting }: Case, plan: Plan, { at, by, ...rest }: AnyMove) {
  const touch = plan.touches[at % plan.touches.length]!;
  return moveTouch(setting, plan, { id: touch.id, to: writeDay(day(touch.date) + by), ...rest }, NOW);
}

const dates = ({ touches }: Plan) => touches.map(({ date }) => date);

/** Calls one a day, everything on working days in its hours and, where nothing is promised, in order. */
export function expectSound({ setting }: Case, plan: Plan, isPromising: boolean) {
  const calls = plan.touches.filter(isCall).map(({ date }) => date);
  expect(new Set(calls).size).toBe(calls.length);
  for (const { date, time, ...touch } of plan.touches) {
    expect(isWorkday(setting.off, day(date))).toBe(true);
    if (!isCall(touch) || time === null) continue;
    const utc = well(toInstant(date, time, plan.zone));
    expect(well(isCallable(setting.hours, utc, plan.zone))).toBe(true);
    expect(well(toLocal(utc, plan.zone))).toEqual({ date, time });
  }
  // a promised call may overtake what stands between it and its message, by the contract
  if (!isPromising) expect(dates(plan)).toEqual(dates(plan).toSorted());
}

/** Each promise has its call on the day it says, after its message; no call is pinned for nothing. */
export function expectTies({ setting }: Case, plan: Plan) {
  for (const message of plan.touches.filter(({ promise }) => promise)) {
    const call = promisedCall(plan, message.id)!;
    const { callOn } = well(promiseDays(setting.off, day(message.date), message.promise!));
    expect(promisesOf(plan, call.id)).toContain(message);
    expect(call.date).toBe(writeDay(callOn));
    expect(plan.touches.indexOf(call)).toBeGreaterThan(plan.touches.indexOf(message));
  }
  for (const id of pins(plan).keys()) expect(promisesOf(plan, id)).not.toEqual([]);
}
