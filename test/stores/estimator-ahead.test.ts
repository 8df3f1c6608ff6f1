// Claims: a script is read ahead a sentence in each turn, once the patterns are ready, and never for long, and what is typed meanwhile stays.
import { expect, test } from "vitest";
import { readySteps } from "../../src/domain/speech/readers.ts";
import { createEstimator } from "../../src/stores/estimator.ts";
import { playbook } from "../playbook.ts";
import { handsOver } from "./hands.ts";
import { THREE } from "./wake-estimator.ts";

function asleep(sample: string, stored?: unknown) {
  const { hands } = handsOver({ script: stored });
  return createEstimator({ settings: playbook.speech, sample, region: "GB" }, hands);
}

async function turnsOf(estimator: ReturnType<typeof asleep>, isRestoring = false): Promise<number> {
  let turns = 0;
  await estimator.readAhead(async () => void (turns += 1), isRestoring);
  return turns;
}

/** The turns that every script takes: one for finding its sentences, one for all of it, those for the patterns. */
const ALWAYS = 2 + readySteps("").length;

test("three sentences take a turn each", async () => {
  expect(await turnsOf(asleep(THREE))).toBe(ALWAYS + 3);
});

test("of a long script only the first twenty are read ahead", async () => {
  expect(await turnsOf(asleep("One is here. ".repeat(1000)))).toBe(ALWAYS + 20);
});

test("before it is restored, the script of last time is read ahead, and not yet shown", async () => {
  const estimator = asleep(THREE, { version: 1, script: "Only this." });
  expect(await turnsOf(estimator, true)).toBe(ALWAYS + 1);
  expect(estimator.$script.get()).toBe(THREE);
});

test("whatever is stored in its place is read ahead as nothing", async () => {
  for (const stored of [null, 7, "text", { script: 7 }, { before: "x" }])
    expect(await turnsOf(asleep(THREE, stored), true)).toBe(ALWAYS + 3);
});

test("what was typed before the script of last time came back stays", () => {
  const estimator = asleep(THREE, { version: 1, script: "Only this." });
  estimator.type("Typed early.");
  estimator.restore();
  expect(estimator.$script.get()).toBe("Typed early.");
});
