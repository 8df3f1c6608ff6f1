// Whatever a remedy is applied to: it helps, harms nothing, is not offered again, and can be taken back.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Advice, Draft, Finding, Intent, Remedy } from "../../src/domain/coach/advice/advice.ts";
import { advise } from "../../src/domain/coach/advice/advise.ts";
import { edited, readsAsWell } from "../../src/domain/coach/advice/edits.ts";
import type { Medium } from "../../src/domain/coach/observation.ts";
import { examplesOf } from "../../src/domain/message/examples.ts";
import { textOf } from "../../src/domain/message/layout.ts";
import type { Play } from "../../src/domain/playbook.ts";
import { sentences } from "../../src/domain/prose/sentences.ts";
import { TODAY } from "../answers.ts";
import { composed, situations } from "../choices.ts";
import { coach, coachContent, INTENT } from "../coach.ts";
import { playbook } from "../playbook.ts";

const examples: Draft[] = [...coachContent.rules, ...coachContent.phrases].flatMap((rule) => [rule.examples.bad, rule.examples.good]);
const samples: Draft[] = situations.flatMap((choices) => {
  const { channel } = choices;
  if (channel === "screening") return [];
  const message = composed(choices, examplesOf(playbook.slots, playbook.plays[choices.play] as Play, { today: TODAY }));
  return [{ text: textOf(message), channel: channel === "letter" ? "email" : channel }];
});
const PHRASES = coachContent.phrases.flatMap(({ phrases }) => phrases.map(({ find }) => find));
const pool = [...new Set([...examples, ...samples].flatMap(({ text }) => sentences(text)))];

/** Sentences of all these messages in any order, some with a stock phrase before them. */
const jumbles: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...pool), fc.option(fc.constantFrom(...PHRASES), { freq: 4 })), { minLength: 1, maxLength: 6 }),
    fc.constantFrom<Medium>("voicemail", "receptionist", "email", "text"),
  )
  .map(([parts, channel]) => ({
    channel,
    text: parts.map(([sentence, phrase]) => (phrase ? `${phrase}, ${sentence}` : sentence)).join(" "),
  }));

const drafts = fc.oneof(fc.constantFrom(...examples, ...samples), jumbles);
const intents: fc.Arbitrary<Intent> = fc.record({
  ...Object.fromEntries(Object.entries(INTENT).map(([name, value]) => [name, fc.constant(value)])),
  relation: fc.constantFrom("new", "known"),
  goal: fc.constantFrom("call-me-back", "look-for-my-email"),
}) as fc.Arbitrary<Intent>;

/** What waits was true before, and counts as told. */
const counts = ({ findings, waiting = [] }: Advice) => Map.groupBy([...findings, ...waiting], ({ rule }) => rule);
const times = (advice: Advice, rule: string) => counts(advice).get(rule)?.length ?? 0;

/** Every remedy offered for a message, with the advice before and after. */
function each(
  draft: Draft,
  intent: Intent,
  claim: (found: Finding, remedy: Remedy, before: Advice, after: Advice, text: string) => void,
): void {
  const before = advise(draft, intent, coach);
  for (const finding of before.findings) {
    if (!finding.remedy) continue;
    const text = edited(draft.text, finding.remedy.edits);
    claim(finding, finding.remedy, before, advise({ ...draft, text }, intent, coach), text);
  }
}

const always = (claim: (found: Finding, remedy: Remedy, before: Advice, after: Advice, text: string, old: string) => void) =>
  fc.assert(
    fc.property(
      drafts,
      intents,
      (draft, intent) =>
        void each(draft, intent, (found, remedy, before, after, text) => claim(found, remedy, before, after, text, draft.text)),
    ),
    { numRuns: 250 },
  );

test("it helps: its rule is told fewer times, and no other rule more often", () =>
  always(({ rule }, _, before, after) => {
    expect(times(after, rule)).toBeLessThan(times(before, rule));
    for (const other of counts(after).keys()) expect(times(after, other)).toBeLessThanOrEqual(times(before, other));
  }));

test("the text reads as well as before", () => always((_, __, ___, ____, text, old) => expect(readsAsWell(old, text)).toBe(true)));

test("once mended, a thing is not offered the same remedy again", () =>
  always(({ rule }, { does }, before, after) => {
    if (times(before, rule) === 1) expect(after.findings.filter((one) => one.rule === rule && one.remedy?.does === does)).toEqual([]);
  }));

test("every kind of remedy is offered somewhere", () => {
  const offered = examples.flatMap((draft) => advise(draft, INTENT, coach).findings.flatMap(({ remedy }) => remedy?.does ?? []));
  expect(new Set(offered).size).toBe(8);
});
