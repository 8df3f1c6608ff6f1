// A message has four sentences at most; a fifth and a sixth need a reason; greeting and signature are free.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { budgetOf, counts } from "../../../src/domain/message/budget.ts";
import type { Sentence } from "../../../src/domain/message/sentence.ts";
import type { Place } from "../../../src/domain/playbook.ts";

const PLAIN: Omit<Sentence, "place"> = {
  move: "say.it",
  tokens: [],
  text: "I sent you the survey.",
  techniques: ["say"],
  wording: 0,
  wordings: 3,
  edited: false,
  missing: [],
  length: 1,
};
const sentence = (place: Place, more: Partial<Sentence> = {}): Sentence => ({
  ...PLAIN,
  place,
  ...more,
});
const bodies = (n: number, more: Partial<Sentence> = {}) => Array.from({ length: n }, () => sentence("body", more));

describe("which places count", () => {
  test.each<[Place, boolean]>([
    ["opening", true],
    ["body", true],
    ["ask", true],
    ["promise", true],
    ["subject", false],
    ["greeting", false],
    ["sign-off", false],
    ["signature", false],
  ])("%s: %s", (place, counted) => {
    expect(counts(place)).toBe(counted);
    expect(budgetOf([sentence(place)]).count).toBe(counted ? 1 : 0);
  });
});

test("no sentences are within the budget", () => {
  expect(budgetOf([])).toEqual({ count: 0, state: "within", reasons: [] });
});

test("four sentences are within it and need no reason, even if they have one", () => {
  expect(budgetOf(bodies(4, { worth: "You met." }))).toEqual({ count: 4, state: "within", reasons: [] });
});

test("greeting, sign-off and signature around four sentences change nothing", () => {
  expect(budgetOf([sentence("greeting"), ...bodies(4), sentence("sign-off"), sentence("signature")]).state).toBe("within");
});

test("a fifth sentence with a reason stretches it, and the reason is told", () => {
  const budget = budgetOf([...bodies(4), sentence("promise", { worth: "You will keep it." })]);
  expect(budget).toEqual({ count: 5, state: "stretched", reasons: ["You will keep it."] });
});

test("a sixth with a second reason still stretches it; reasons come in the message’s order", () => {
  const budget = budgetOf([sentence("opening", { worth: "First." }), ...bodies(4), sentence("promise", { worth: "Second." })]);
  expect(budget).toEqual({ count: 6, state: "stretched", reasons: ["First.", "Second."] });
});

test("a fifth sentence without any reason is not merely a stretch", () => {
  expect(budgetOf(bodies(5)).state).toBe("over");
});

test("seven sentences are over it, whatever their reasons", () => {
  expect(budgetOf(bodies(7, { worth: "A reason." })).state).toBe("over");
});

test("a rewritten sentence counts as the sentences that now stand in it", () => {
  expect(budgetOf([sentence("body", { edited: true, length: 3 }), ...bodies(2)]).count).toBe(5);
  expect(budgetOf([sentence("body", { edited: true, length: 0 }), ...bodies(4)])).toMatchObject({ count: 4, state: "within" });
});

test("a sentence emptied by hand gives no reason", () => {
  const emptied = sentence("body", { edited: true, length: 0, text: "", worth: "You met." });
  expect(budgetOf([emptied, ...bodies(5, { worth: "It is dated." })]).reasons).not.toContain("You met.");
});

test("another sentence never brings a message back within the budget", () => {
  const order = ["within", "stretched", "over"];
  const places = fc.constantFrom<Place>("opening", "body", "ask", "greeting", "signature");
  const any = fc.record({ place: places, length: fc.nat(3), worth: fc.constantFrom("A reason.", undefined) });
  fc.assert(
    fc.property(fc.array(any), any, (some, extra) => {
      const made = some.map(({ place, ...more }) => sentence(place, more));
      const [before, after] = [budgetOf(made), budgetOf([...made, sentence("body", { length: extra.length })])];
      expect(after.count).toBe(before.count + extra.length);
      expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state));
    }),
  );
});
