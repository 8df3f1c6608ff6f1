// Claims: a glance at a stored card misses nothing that is to be done soon, and is harmless on anything else.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlanned } from "../../../src/domain/cadence/plan.ts";
import { mayBeDue } from "../../../src/domain/saved/urgency.ts";
import { anyCard, CARD } from "../../cards.ts";

const touch = (status: string, date: string) => ({ ...CARD, log: [], plan: { touches: [{ status, date }] } });

test.each([
  ["a touch planned for the day", touch("planned", "2026-12-03"), true],
  ["one overdue", touch("planned", "2026-11-02"), true],
  ["one of the day after", touch("planned", "2026-12-04"), false],
  ["one that is done", touch("done", "2026-11-02"), false],
  ["a call back said to come by the day", { log: [{ by: "2026-12-03" }] }, true],
  ["one said to come later", { log: [{ by: "2026-12-04" }] }, false],
  ["no plan and no log", { prospect: {} }, false],
])("%s", (_, stored, isDue) => expect(mayBeDue(stored, "2026-12-03")).toBe(isDue));

test("no card with a planned touch by the day is passed over", () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      for (const { date } of card.plan?.touches.filter(isPlanned) ?? []) expect(mayBeDue(card, date)).toBe(true);
    }),
  );
});

test("anything at all may be stored", () => {
  fc.assert(fc.property(fc.anything(), (stored) => void mayBeDue(stored, "2026-12-03")));
});
