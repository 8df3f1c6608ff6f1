// Claims that hold for every plan, zone and set of days off: hours, days off, one call a day, order, ties both ways, undo.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, readDay, writeDay } from "../../../src/domain/cadence/civil.ts";
import { setPromise } from "../../../src/domain/cadence/commitments.ts";
import { type CadenceTouch, layOut } from "../../../src/domain/cadence/layout.ts";
import { type Move, moveTouch } from "../../../src/domain/cadence/moves.ts";
import { isCall, isPlanned, pins, type Plan, promisedCall, promisesOf } from "../../../src/domain/cadence/plan.ts";
import { promiseDays, type PromiseTerms } from "../../../src/domain/cadence/promises.ts";
import { markExported } from "../../../src/domain/cadence/sequences.ts";
import type { Setting } from "../../../src/domain/cadence/setting.ts";
import { isCallable } from "../../../src/domain/cadence/windows.ts";
import { isWorkday } from "../../../src/domain/cadence/workdays.ts";
import { toInstant, toLocal } from "../../../src/domain/cadence/zones.ts";
import { anyDate, anySetting, anyTouches, well } from "../../cadence.ts";

const RUNS = { numRuns: 1500 };
const day = (iso: string) => readDay(iso) as Day;
const NOW = "2026-06-03T10:00:00Z";

const anyTerms: fc.Arbitrary<PromiseTerms> = fc.nat(6).map((afterWorkingDays) => ({ afterWorkingDays }));

interface Case {
  setting: Setting;
  touches: CadenceTouch[];
  start: string;
  promises: Record<string, PromiseTerms>;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({ setting: anySetting, touches: anyTouches, start: anyDate, wish: fc.option(anyTerms), at: fc.nat() })
  .map(({ wish, at, touches, ...rest }) => ({ ...rest, touches, promises: wish ? { [`t${(at % touches.length) + 1}`]: wish } : {} }));

const planOf = ({ setting, ...rest }: Case, promises = rest.promises) =>
  well(layOut(setting, { id: "p", cadence: "c", now: NOW, ...rest, promises })).plan;

const move: fc.Arbitrary<Omit<Move, "id" | "to"> & { at: number; by: number }> = fc.record({
  at: fc.nat(),
  by: fc.integer({ min: -20, max: 30 }),
  mode: fc.constantFrom("shift", "only"),
  slot: fc.constantFrom("am", "pm", "any", undefined),
  force: fc.boolean(),
});

function moved({ setting }: Case, plan: Plan, { at, by, ...rest }: Omit<Move, "id" | "to"> & { at: number; by: number }) {
  const touch = plan.touches[at % plan.touches.length]!;
  return moveTouch(setting, plan, { id: touch.id, to: writeDay(day(touch.date) + by), ...rest }, NOW);
}

const dates = ({ touches }: Plan) => touches.map(({ date }) => date);

function expectSound({ setting }: Case, plan: Plan, isPromising: boolean) {
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

function expectTies({ setting }: Case, plan: Plan) {
  for (const message of plan.touches.filter(({ promise }) => promise)) {
    const call = promisedCall(plan, message.id)!;
    const { callOn } = well(promiseDays(setting.off, day(message.date), message.promise!));
    expect(promisesOf(plan, call.id)).toContain(message);
    expect(call.date).toBe(writeDay(callOn));
    expect(plan.touches.indexOf(call)).toBeGreaterThan(plan.touches.indexOf(message));
  }
  for (const id of pins(plan).keys()) expect(promisesOf(plan, id)).not.toEqual([]);
}

describe("laid out", () => {
  test("calls stand in their hours on working days, one a day, and everything in order", () => {
    fc.assert(
      fc.property(anyCase, (one) => expectSound(one, planOf(one, {}), false)),
      RUNS,
    );
  });

  test("no touch stands before the day its cadence wants, nor later than order and calls force it", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const plan = planOf(one, {});
        const zero = day(plan.touches[0]!.date);
        for (const [i, touch] of plan.touches.entries()) {
          if (i === 0) continue;
          const want = Math.max(zero + one.touches[i]!.day, day(plan.touches[i - 1]!.date));
          const taken = new Set(
            plan.touches
              .slice(0, i)
              .filter(isCall)
              .map(({ date }) => date),
          );
          expect(day(touch.date)).toBeGreaterThanOrEqual(want);
          for (let free = want; free < day(touch.date); free += 1)
            expect(!isWorkday(one.setting.off, free) || (isCall(touch) && taken.has(writeDay(free)))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("every promise has its call on its day, and every pinned call its promise", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const plan = planOf(one);
        expectSound(one, plan, Object.keys(one.promises).length > 0);
        expectTies(one, plan);
        expect(plan.touches.filter(({ promise }) => promise).map(({ id }) => id)).toEqual(Object.keys(one.promises));
      }),
      RUNS,
    );
  });
});

test("however many messages promise, calls stay one a day on working days in their hours, and every tie leads somewhere", () => {
  const many = fc.array(fc.option(anyTerms), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(anyCase, many, move, (one, terms, how) => {
      const promises = Object.fromEntries(one.touches.flatMap(({ id }, i) => (terms[i] ? [[id, terms[i]]] : [])));
      const plan = planOf(one, promises);
      const result = moved(one, plan, how);
      for (const sound of "ok" in result ? [plan, result.ok.plan] : [plan]) {
        expectSound(one, sound, true);
        for (const id of Object.keys(promises)) expect(promisedCall(sound, id)).toBeDefined();
      }
    }),
    RUNS,
  );
});

describe("moved", () => {
  test("a plan stays sound and its ties hold, or the move is refused with a sentence", () => {
    fc.assert(
      fc.property(anyCase, move, (one, how) => {
        const plan = planOf(one);
        const result = moved(one, plan, how);
        if ("error" in result) expect(result.sentence).toMatch(/^[“A-Z0-9].+[.]$/s);
        else {
          expectSound(one, result.ok.plan, Object.keys(one.promises).length > 0);
          expectTies(one, result.ok.plan);
        }
      }),
      RUNS,
    );
  });

  test("the first touch forwards, nothing moves back", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(20), (one, by) => {
        const plan = planOf(one, {});
        const result = moved(one, plan, { at: 0, by });
        if ("error" in result) return;
        const after = result.ok.plan;
        expect(after.touches.every(({ date }, i) => date >= plan.touches[i]!.date)).toBe(true);
      }),
      RUNS,
    );
  });

  test("the plan that was is untouched, so that keeping it is undo; moving the same again gives the same", () => {
    fc.assert(
      fc.property(anyCase, move, (one, how) => {
        const plan = planOf(one);
        const copy = structuredClone(plan);
        const first = moved(one, plan, how);
        expect(plan).toEqual(copy);
        expect(moved(one, plan, how)).toEqual(first);
      }),
      RUNS,
    );
  });

  test("sequences rise by one exactly where date, time or status changed", () => {
    fc.assert(
      fc.property(anyCase, move, (one, how) => {
        const plan = markExported(planOf(one));
        const result = moved(one, plan, how);
        if ("error" in result) return;
        for (const [i, touch] of result.ok.plan.touches.entries()) {
          const old = plan.touches[i]!;
          expect(touch.id).toBe(old.id);
          expect(touch.sequence).toBe(touch.date !== old.date || touch.time !== old.time || touch.status !== old.status ? 1 : 0);
        }
      }),
      RUNS,
    );
  });

  test("a promise that was sent keeps its call on its day through every move without force", () => {
    fc.assert(
      fc.property(anyCase, fc.array(move, { maxLength: 5 }), (one, moves) => {
        const [message] = Object.keys(one.promises);
        if (!message) return;
        let plan = planOf(one);
        const index = plan.touches.findIndex(({ id }) => id === message);
        plan = { ...plan, touches: plan.touches.map((touch, i) => (i <= index ? { ...touch, status: "done" as const } : touch)) };
        const promised = promisedCall(plan, message)?.date;
        for (const how of moves) {
          const result = moved(one, plan, { ...how, force: false });
          if ("ok" in result) plan = result.ok.plan;
        }
        expect(promisedCall(plan, message)?.date).toBe(promised);
        expect(plan.touches.slice(0, index + 1).some(isPlanned)).toBe(false);
      }),
      RUNS,
    );
  });
});

test("a promise made and taken back leaves no tie, and one made late has its call like any other", () => {
  fc.assert(
    fc.property(anyCase, anyTerms, fc.nat(), (one, terms, at) => {
      const plan = planOf(one, {});
      const { id } = plan.touches[at % plan.touches.length]!;
      const made = well(setPromise(one.setting, plan, id, terms, NOW)).plan;
      expectTies(one, made);
      expectSound(one, made, true);
      const free = well(setPromise(one.setting, made, id, undefined, NOW)).plan;
      expect(pins(free).size).toBe(0);
      expect(free.touches.map((touch) => touch.id)).toEqual(plan.touches.map((touch) => touch.id));
    }),
    RUNS,
  );
});
