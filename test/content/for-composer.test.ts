// What the composer's page carries: all that can be said or switched, and none of what is only read.
import { describe, expect, test } from "vitest";
import type { Play, Technique } from "../../src/domain/playbook.ts";
import { forComposer, isComposed } from "../../src/playbook/for-composer.ts";
import { playbook } from "../playbook.ts";

const plays = { referral: { techniques: ["say-it-twice"], steps: [{ move: "referrer-first.name" }] } } as unknown as Record<string, Play>;
const idea = (id: string, more: Partial<Technique> = {}) => ({ id, ...more }) as Technique;

describe("the composer has to do with an idea", () => {
  test("that a play says, or rests on", () => {
    expect(isComposed(idea("referrer-first"), { plays })).toBe(true);
    expect(isComposed(idea("say-it-twice"), { plays })).toBe(true);
  });
  test("that can be switched", () => {
    const toggle = { label: "Your mobile too", instead: [] };
    expect(isComposed(idea("after-hours-number", { switch: toggle }), { plays })).toBe(true);
  });
  test("but not with one that is only read, nor one whose name begins like another’s", () => {
    expect(isComposed(idea("thirty-seconds"), { plays })).toBe(false);
    expect(isComposed(idea("referrer"), { plays })).toBe(false);
  });
});

test("every sentence of every play, and every switch, is in what the composer gets; what stands on pages alone is not", () => {
  const { techniques, sources, evidence, cadences } = forComposer(playbook);
  const said = Object.values(playbook.plays).flatMap(({ steps }) => steps.map(({ move }) => move.split(".") as [string, string]));
  expect(said.filter(([id, move]) => techniques[id]?.moves[move] === undefined)).toEqual([]);
  expect(Object.values(playbook.techniques).filter((one) => one.switch && !techniques[one.id])).toEqual([]);
  expect([sources, evidence, cadences]).toEqual([{}, {}, {}]);
  expect(Object.values(techniques).filter((one) => one.coach || one.shown || one.related.length > 0)).toEqual([]);
});
