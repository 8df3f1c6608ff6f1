// Content that leads nowhere, cannot be said or leaves a hole is named by file and field; sound content is not.
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../src/domain/faults.ts";
import type { Cadence, Line, Place, Play, Playbook, Slot, SlotType, Switch, Technique, Touch } from "../../src/domain/playbook.ts";
import { playbook as content } from "../playbook.ts";

const page = { order: 1, number: 1, title: "A title", summary: "A summary.", question: "Why?", fits: "Everyone." };
const line = (wording: string): Line => ({ wordings: [wording] });
const move = (place: Place, ...lines: Line[]) => ({ place, lines });
const slot = (id: string, type: SlotType, example: string): Slot => ({ id, type, group: "message", label: id, example, choices: [] });
const touch = (id: string, day: number, channel: Touch["channel"]): Touch => ({ id, day, channel, play: "cold", objective: "A call." });

/** The parts of a small playbook without a fault: one play on two techniques, a cadence of two touches. */
function parts() {
  const technique = (id: string, moves: Technique["moves"]): Technique => ({
    ...page,
    id,
    sources: [{ id: "lampton", says: "Be plain." }],
    evidence: [{ id: "kulka", bears: "for" }],
    related: [],
    checklist: [],
    moves,
  });
  const open = line("This is {caller}.");
  const toggle: Switch = { label: "A greeting", starts: {}, instead: ["point"] };
  const ask = move("ask", line("Please ring me[point? about {point}]."));
  const greet = { ...technique("greet", { open: move("opening", open), ask }), switch: toggle };
  const point = technique("point", { subject: move("subject", line("About {point}")), reason: move("body", line("I wrote {met:on}.")) });
  const steps: Play["steps"] = [{ move: "point.subject" }, { move: "greet.open" }, { move: "greet.ask" }];
  const base: Omit<Play, "channels" | "goals"> = { ...page, id: "cold", techniques: ["greet"], relation: "new", steps, examples: {} };
  const cold: Play = { ...base, channels: ["voicemail", "email"], goals: ["call-me-back"] };
  const [call, mail] = [touch("call", 0, "voicemail"), touch("mail", 2, "email")];
  const calm: Cadence = { ...page, id: "calm", touches: [call, mail] };
  const [caller, thing, met] = [slot("caller", "name", "Ines Duarte"), slot("point", "phrase", "the lift"), slot("met", "date", "-3")];
  return { open, toggle, greet, point, cold, call, mail, calm, slots: { caller, point: thing, met } };
}

type Parts = ReturnType<typeof parts>;

function faultsAfter(spoil: (parts: Parts) => unknown): string[] {
  const all = parts();
  spoil(all);
  const { greet, point, cold, calm, slots } = all;
  const sources: Playbook["sources"] = { lampton: { id: "lampton", author: "Lampton", article: "An article", published: "Undated" } };
  const evidence: Playbook["evidence"] = { kulka: { id: "kulka", figure: "A figure.", source: "A source", year: "1993", grade: "A" } };
  return faultsOf({ ...content, sources, evidence, slots, techniques: { greet, point }, plays: { cold }, cadences: { calm } });
}

const one = (part: string) => [expect.stringContaining(part)];

test("sound content has no fault", () => expect(faultsAfter(() => {})).toEqual([]));
test("the real content has no fault", () => expect(faultsOf(content)).toEqual([]));
test("a playbook without pages has no fault", () => {
  expect(faultsOf({ ...content, techniques: {}, plays: {}, cadences: {} })).toEqual([]);
});

describe("a reference that leads nowhere is one fault, at its file and field", () => {
  test.each<[string, string, (parts: Parts) => unknown]>([
    ["source", "techniques/greet.mdx: sources: ", ({ greet }) => greet.sources.push({ id: "nobody", says: "" })],
    ["source all objects have", "techniques/greet.mdx: sources: ", ({ greet }) => greet.sources.push({ id: "constructor", says: "" })],
    ["evidence", "techniques/greet.mdx: evidence: ", ({ greet }) => greet.evidence.push({ id: "hearsay", bears: "for" })],
    ["related technique", "techniques/greet.mdx: related: ", ({ greet }) => greet.related.push("gret")],
    ["technique to switch off", "techniques/greet.mdx: switch.instead: ", ({ toggle }) => toggle.instead.push("gret")],
    ["technique where a switch starts", "techniques/greet.mdx: switch.starts", ({ toggle }) => (toggle.starts = { off: ["gret"] })],
    ["technique where a switch exists", "techniques/greet.mdx: switch.available", ({ toggle }) => (toggle.available = { off: ["gret"] })],
    ["technique of a line", "techniques/greet.mdx: moves.open.lines.0.when: ", ({ open }) => (open.when = { off: ["gret"] })],
    [
      "technique of a part",
      "greet.mdx: moves.open.lines.0.wordings: ",
      ({ open }) => (open.wordings = ["It’s {caller}[!gret?, at last]."]),
    ],
    ["blank", "moves.open.lines.0.wordings: there is no slot “calller”", ({ open }) => (open.wordings = ["It’s {calller}."])],
    ["blank in a part", "there is no slot “firm”", ({ open }) => (open.wordings = ["It’s {caller}[ of {firm}]."])],
    ["blank that another must follow", "content/slots.yaml: ", ({ slots }) => (slots.met.after = "mett")],
    ["technique of a play", "plays/cold.mdx: techniques: ", ({ cold }) => cold.techniques.push("gret")],
    ["blank of an example", "plays/cold.mdx: examples: ", ({ cold }) => (cold.examples = { pont: "the lift" })],
    ["step", "plays/cold.mdx: steps: no technique has the move “greet.opn”", ({ cold }) => cold.steps.push({ move: "greet.opn" })],
    ["technique of a step", "cold.mdx: steps: ", ({ cold }) => cold.steps.push({ move: "point.reason", when: { on: ["gret"] } })],
    ["play of a touch", "cadences/calm.mdx: touches.1.play: ", ({ mail }) => (mail.play = "warm")],
    ["play all objects have", "cadences/calm.mdx: touches.1.play: ", ({ mail }) => (mail.play = "constructor")],
    ["channel of a touch", "cadences/calm.mdx: touches.1.channel: ", ({ mail }) => (mail.channel = "letter")],
  ])("%s", (_, told, spoil) => {
    expect(faultsAfter(spoil)).toEqual(one(told));
  });
});

describe("a wording that cannot be said is a fault with its remedy", () => {
  test.each([
    ["an open [", "It’s {caller}[ again.", "add the missing ]"],
    ["a stray ]", "It’s {caller}].", "without a ["],
    ["a stray {", "It’s {caller.", "stray {"],
    ["a blank asked for what it cannot say", "It’s {caller:weeks}.", "asks a name for “weeks”; it knows: no form."],
  ])("%s", (_, wording, remedy) => {
    expect(faultsAfter(({ open }) => (open.wordings = [wording]))).toEqual(one(remedy));
  });
});

describe("a cadence goes forward", () => {
  test("two touches may share a day", () => expect(faultsAfter(({ mail }) => (mail.day = 0))).toEqual([]));
  test("a touch before the one above it is a fault", () =>
    expect(faultsAfter(({ call }) => (call.day = 3))).toContainEqual(one("touches.1.day: mail")[0]));
  test("it begins on day 0", () =>
    expect(faultsAfter(({ call, mail }) => (call.day = mail.day))).toEqual(one("touches.0.day: a plan begins on day 0; put call there.")));
  test("it ends within ten years", () => {
    expect(faultsAfter(({ mail }) => (mail.day = 3660))).toEqual([]);
    expect(faultsAfter(({ mail }) => (mail.day = 3661))).toEqual(one("touches.1.day: a plan ends after ten years; put mail on day 3660"));
  });
  test("only a call has an hour to choose, and only a message promises one", () => {
    expect(faultsAfter(({ mail }) => (mail.slot = "am"))).toEqual(one("touches.1.slot: only a call"));
    expect(faultsAfter(({ call }) => (call.promise = { afterWorkingDays: 2 }))).toEqual(one("touches.0.promise: only a message"));
  });
  test("two touches may not share an id", () => expect(faultsAfter(({ mail }) => (mail.id = "call"))).toEqual(one("touches.1.id")));
});

test("two blanks cannot hold the same thing of a card", () => {
  const both = ({ slots }: Parts) => Object.assign(slots.caller, { role: "tie" }) && Object.assign(slots.met, { role: "tie" });
  expect(faultsAfter(both)).toEqual(one("content/slots.yaml: met.role: “tie” is the role of caller already"));
});

describe("every channel and goal gives a whole message", () => {
  test("without an ask there is a fault for each channel", () => {
    const told = ["voicemail", "email"].map((channel) =>
      expect.stringContaining(`as ${channel} with the goal call-me-back it asks 0 times`),
    );
    expect(faultsAfter(({ cold }) => cold.steps.pop())).toEqual(told);
  });
  test("asking twice is a fault", () => {
    expect(faultsAfter(({ cold }) => cold.steps.push({ move: "greet.ask" }))).toContainEqual(one("it asks 2 times")[0]);
  });
  test("it may start with four sentences, not with five", () => {
    const longer = (n: number) =>
      faultsAfter(({ cold }) => cold.steps.push(...Array.from({ length: n }, () => ({ move: "point.reason" }))));
    expect(longer(2)).toEqual([]);
    expect(longer(3)).toContainEqual(one("starts with 5 sentences")[0]);
  });
  test("an e-mail needs a subject, a voicemail does not", () => {
    expect(faultsAfter(({ cold }) => cold.steps.shift())).toEqual(one("as email with the goal call-me-back it has no subject"));
  });
  test("a play whose e-mail is left without a goal is a fault", () => {
    expect(faultsAfter(({ cold }) => (cold.goals = ["look-for-my-email"]))).toEqual(one("plays/cold.mdx: goals"));
  });
  test("content with broken references is not composed: each fault is told at its root", () => {
    expect(faultsAfter(({ cold }) => (cold.steps = [{ move: "greet.opn" }]))).toHaveLength(1);
  });
});
