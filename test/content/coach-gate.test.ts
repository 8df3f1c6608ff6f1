// The coach's gate: a wrong field or a reference that leads nowhere is told with file, field and remedy.
import { describe, expect, test } from "vitest";
import type { CoachRule, PhraseRule } from "../../src/domain/coach/advice/rules.ts";
import { type CoachContent, coachFaults } from "../../src/playbook/coach-faults.ts";
import { FIELDS } from "../../src/playbook/schemas/coach-fields.ts";
import { coachRuleSchema, disagreementsSchema, phraseRuleSchema } from "../../src/playbook/schemas/coach.ts";
import { look } from "../../src/domain/coach/advice/noticing.ts";
import { coachContent } from "../coach.ts";
import { faultsOf, files, playbook } from "../playbook.ts";

const [{ id: _id, ...rule }] = coachContent.rules as [CoachRule];
const [{ id: _list, ...list }] = coachContent.phrases as [PhraseRule];
interface Told {
  safeParse: (data: unknown) => { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined };
}
const told = (schema: Told, data: unknown) =>
  (schema.safeParse(data).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n");

describe("a wrong value says what to write instead", () => {
  test.each([
    ["a field unheard of", { finds: [{ field: "charm", is: true }] }, "finds.0.field: Use one of: names_a_referrer"],
    ["a field without a value", { finds: [{ field: "humour" }] }, "either “is” with its value"],
    ["nothing to find", { finds: [] }, "finds: Name at least one field"],
    ["a remedy unheard of", { remedy: { does: "sing", label: "Sing" } }, "remedy.does: Use one of: add-closing"],
    ["a level unheard of", { level: "error" }, "level: Use one of: warning, suggestion."],
    ["a weight too heavy", { weight: 101 }, "weight: "],
    ["a channel that is not read", { when: { channel: ["letter"] } }, "when.channel.0: Use one of: voicemail"],
  ])("%s", (_, change, sentence) => expect(told(coachRuleSchema, { ...rule, ...change })).toContain(sentence));

  test("a list without phrases", () => expect(told(phraseRuleSchema, { ...list, phrases: [] })).toContain("List at least one phrase."));
  test("a side without a source", () =>
    expect(told(disagreementsSchema, { time: { question: "Who?", starts: "me", sides: { me: { label: "Me" } } } })).toContain(
      "time.sides.me.source: Write a source’s id",
    ));
});

describe("what leads nowhere is named by file and field", () => {
  const faults = (change: Partial<CoachContent>) => coachFaults({ ...coachContent, ...change }, playbook).join("\n");
  const other = (change: Partial<CoachRule>) => faults({ rules: [{ ...rule, id: "odd", ...change }] });

  test("a technique", () => expect(other({ technique: "shouting" })).toContain("content/coach/odd.mdx: technique: there is no technique"));
  test("a disagreement", () =>
    expect(other({ when: { side: { weather: "rain" } } })).toContain("when.side: there is no disagreement “weather”"));
  test("a side", () => expect(other({ when: { side: { time: "never" } } })).toContain("when.side.time: there is no side “never”"));
  test("a source", () =>
    expect(faults({ phrases: [{ ...list, id: "odd", source: "nobody" }] })).toContain(
      "content/phrases/odd.yaml: source: there is no source",
    ));
  test("a phrase that stands there twice", () =>
    expect(faults({ phrases: [{ ...list, id: "odd", phrases: [{ find: "Hey" }, { find: "hey" }] }] })).toContain(
      "“hey” stands there twice",
    ));
  test("a list with the name of a rule", () =>
    expect(faults({ phrases: [{ ...list, id: coachContent.rules[0]?.id ?? "" }] })).toContain("has this name too"));
  test("a side to start with", () =>
    expect(faults({ disagreements: { time: { question: "?", starts: "never", sides: {} } } })).toContain("time.starts: there is no side"));
});

describe("examples that show something else than they say stop the build", () => {
  const padding = (files["phrases/padding.yaml"] ?? "").replace('"Padding"', '"Ours"');
  const [bad, good] = [padding.slice(padding.indexOf("  bad:"), padding.indexOf("  good:")), padding.slice(padding.indexOf("  good:"))];
  const own = (examples: string) => faultsOf({ "own/phrases/ours.yaml": padding.slice(0, padding.indexOf("  bad:")) + examples });

  test("none where they are as they say", () => expect(own(bad + good)).toEqual([]));
  test("a bad one without any of the phrases", () =>
    expect(own(good.replace("good", "bad") + good)).toEqual([
      "content/own/phrases/ours.yaml: examples.bad: the coach finds nothing to say of it; write a message that gets this remark.",
    ]));
  test("a good one with a phrase", () =>
    expect(own(bad + bad.replace("bad", "good"))).toEqual([
      "content/own/phrases/ours.yaml: examples.good: it gets the remark, too (“At this point in time” takes time and says nothing.); write a message that does not.",
    ]));
  test("a rule’s bad one", () =>
    expect(
      faultsOf({ "own/coach/joke-early.mdx": (files["coach/joke-early.mdx"] ?? "").replace(/(bad:[^]*?text: ).*/, '$1"Please ring me."') }),
    ).toEqual([expect.stringContaining("content/own/coach/joke-early.mdx: examples.bad: the coach finds nothing")]));
});

test("every field that can be seen can be asked for", () =>
  expect(Object.keys(look({ text: "Hello.", channel: "text" }, {}).seen).toSorted()).toEqual([...FIELDS].toSorted()));
