// The coach's content: every rule's and list's own examples are judged as they say, and the whole of it leads somewhere.
import { describe, expect, test } from "vitest";
import type { Advice, Intent } from "../../src/domain/coach/advice/advice.ts";
import { advise } from "../../src/domain/coach/advice/advise.ts";
import type { CoachRule, Example, PhraseRule, Scope } from "../../src/domain/coach/advice/rules.ts";
import { coachFaults } from "../../src/playbook/coach-faults.ts";
import { coach, coachContent, INTENT } from "../coach.ts";
import { playbook } from "../playbook.ts";

/** An intent within a rule's scope. */
const meant = ({ goal, relation, attempt, side }: Scope = {}): Intent => ({
  ...INTENT,
  goal: goal?.[0] ?? INTENT.goal,
  relation: relation?.[0] ?? INTENT.relation,
  attempt: attempt?.atLeast ?? INTENT.attempt,
  sides: { ...INTENT.sides, ...side },
});

const told = ({ text, channel, subject }: Example, intent: Intent): Advice =>
  advise({ text, channel, ...(subject !== undefined && { subject }) }, intent, coach);
const idsIn = ({ findings }: Advice) => findings.map(({ rule }) => rule);

const all: (CoachRule | PhraseRule)[] = [...coachContent.rules, ...coachContent.phrases];
const scopeOf = (rule: CoachRule | PhraseRule) => ("when" in rule ? meant(rule.when) : INTENT);

describe.each(all)("$id", (rule) => {
  const { id, examples } = rule;

  test("is told of its bad example, in words that stand there", () => {
    const found = told(examples.bad, scopeOf(rule)).findings.find((finding) => finding.rule === id);
    expect(found?.says).toBeTruthy();
    expect(found?.says).not.toMatch(/\{|“”|undefined|NaN/);
    if (found?.span) expect(examples.bad.text.slice(found.span.start, found.span.end).trim()).not.toBe("");
    if (rule.says.includes("{words}")) expect(found?.span).toBeDefined();
  });

  test("is not told of its good example, nor is any warning", () => {
    const advice = told(examples.good, scopeOf(rule));
    expect(idsIn(advice)).not.toContain(id);
    expect(advice.findings.filter(({ level }) => level === "warning").map(({ rule: other }) => other)).toEqual([]);
  });

  if ("remedy" in rule && rule.remedy) {
    test("is mended in its bad example", () =>
      expect(told(examples.bad, scopeOf(rule)).findings.find((finding) => finding.rule === id)?.remedy?.does).toBe(rule.remedy?.does));
  }
});

test("the whole of it leads somewhere", () => expect(coachFaults(coachContent, playbook)).toEqual([]));
