// Claims that hold for every plan as it is laid out, in every zone and with any days off: hours, one call a day, order, ties both ways.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeDay } from "../../../src/domain/cadence/civil.ts";
import { setPromise } from "../../../src/domain/cadence/commitments.ts";
import { isCall, pins } from "../../../src/domain/cadence/plan.ts";
import { isWorkday } from "../../../src/domain/cadence/workdays.ts";
import { well } from "../../cadence.ts";
import { anyCase, anyTerms, day, expectSound, expectTies, NOW, planOf, RUNS } from "./any-case.ts";

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
