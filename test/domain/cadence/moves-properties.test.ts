// Claims that hold for every move of every plan: it stays sound, what was promised holds, and the plan that was is left whole for Undo.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlanned, promisedCall } from "../../../src/domain/cadence/plan.ts";
import { markExported } from "../../../src/domain/cadence/sequences.ts";
import { anyCase, anyMove, anyTerms, expectSound, expectTies, moved, planOf, RUNS } from "./any-case.ts";

describe("moved", () => {
  test("a plan stays sound and its ties hold, or the move is refused with a sentence", () => {
    fc.assert(
      fc.property(anyCase, anyMove, (one, how) => {
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
      fc.property(anyCase, anyMove, (one, how) => {
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
      fc.property(anyCase, anyMove, (one, how) => {
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
      fc.property(anyCase, fc.array(anyMove, { maxLength: 5 }), (one, moves) => {
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

test("however many messages promise, calls stay one a day on working days in their hours, and every tie leads somewhere", () => {
  const many = fc.array(fc.option(anyTerms), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(anyCase, many, anyMove, (one, terms, how) => {
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
