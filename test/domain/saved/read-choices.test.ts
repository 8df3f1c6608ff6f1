// Whatever data comes in, choices come out that fit the playbook; what does not fit is dropped, nothing throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyChoices } from "../../../src/domain/message/start.ts";
import type { Play, Playbook, Slot, SlotType, Technique } from "../../../src/domain/playbook.ts";
import { readAnswers, readChoices } from "../../../src/domain/saved/read-choices.ts";
import { playbook as content } from "../../playbook.ts";

const TYPES: SlotType[] = ["person", "name", "organisation", "phone", "email", "date", "window", "duration", "phrase", "derived"];
const slot = (type: SlotType): Slot => ({ id: type, type, group: "message", label: type, example: "", choices: [] });
const page = { order: 1, number: 1, title: "A title", summary: "A summary.", question: "Why?", related: [], checklist: [] };
const greet: Technique = {
  ...page,
  id: "greet",
  sources: [],
  evidence: [],
  switch: { label: "A greeting", instead: [] },
  moves: { open: { place: "body", lines: [{ wordings: ["Hello."] }] } },
};
const bare: Technique = { ...greet, id: "bare", switch: undefined, moves: {} };
const cold: Play = {
  ...page,
  id: "cold",
  techniques: ["greet"],
  channels: ["voicemail", "email"],
  goals: ["look-for-my-email", "call-me-back"],
  relation: "new",
  steps: [{ move: "greet.open" }],
  examples: {},
};
const playbook: Playbook = {
  ...content,
  slots: Object.fromEntries(TYPES.map((type) => [type, slot(type)])),
  techniques: { greet, bare },
  plays: { cold },
};
const TEXT_NODE = { kind: "text", text: "<b>Until </b>" };
const SLOT_NODE = { kind: "slot", slot: "date", form: "" };
const START = emptyChoices(playbook, "cold");
const read = (data: object) => readChoices(playbook, { play: "cold", ...data });

/** What JSON makes of a hostile key. */
const hostile = (value: string): unknown => JSON.parse(`{"__proto__":${value},"constructor":${value},"toString":${value}}`);

describe("without a play that exists there are no choices", () => {
  const plays = ["warm", "__proto__", "constructor", ["cold"], 7, null].map((play) => ({ play }));
  test.each([undefined, null, "", "cold", 7, {}, ...plays].map((data) => [data]))("%j", (data) => {
    expect(readChoices(playbook, data)).toBeUndefined();
  });
  test("in a list", () => expect(readChoices(playbook, [{ play: "cold" }])).toBeUndefined());
});

test("a play alone gives its start", () => expect(read({})).toEqual(START));

test("what fits is kept", () => {
  const fitting = {
    channel: "email",
    goal: "call-me-back",
    relation: "known",
    switches: { greet: true },
    wordings: { "greet.open": 2 },
    omitted: ["greet.open"],
    edits: { "greet.open": { nodes: [TEXT_NODE, SLOT_NODE] } },
    answers: { name: "Ines Duarte" },
  };
  expect(read(fitting)).toEqual({ play: "cold", ...fitting });
});

describe("what does not fit falls back to the start", () => {
  test.each<[string, object]>([
    ["a channel the play lacks", { channel: "letter" }],
    ["a channel of another type", { channel: ["email"] }],
    ["a goal the play lacks", { goal: "pick-up" }],
    ["an unknown relation", { relation: "friend" }],
    ["a switch of a technique without one", { switches: { bare: true, gret: true } }],
    ["a switch that is not yes or no", { switches: { greet: "true" } }],
    ["switches in a list", { switches: ["greet"] }],
    ["a wording of no move", { wordings: { "greet.shout": 1, greet: 1 } }],
    ...[-1, 0.5, 1000, Number.NaN, Infinity, "1", null].map((n): [string, object] => [`wording ${n}`, { wordings: { "greet.open": n } }]),
    ["an omitted move that does not exist", { omitted: ["greet.shout", 7, null, "__proto__.open"] }],
    ["omitted moves that are no list", { omitted: "greet.open" }],
    ["an edit of no move", { edits: { "greet.shout": { nodes: [] } } }],
    ["an edit without nodes", { edits: { "greet.open": { nodes: "Hello" } } }],
    ["hostile keys", { switches: hostile("true"), wordings: hostile("1"), edits: hostile('{"nodes":[]}'), answers: hostile('"x"') }],
  ])("%s", (_, data) => {
    expect(read(data)).toEqual(START);
    expect(Object.getPrototypeOf({})).not.toHaveProperty("nodes");
  });

  test("an e-mail that asks to look for an e-mail", () => {
    expect(read({ channel: "email", goal: "look-for-my-email" })).toEqual({ ...START, channel: "email", goal: "call-me-back" });
  });
});

test("an edit keeps the nodes that fit", () => {
  const fitting = [TEXT_NODE, { ...SLOT_NODE, form: "on" }];
  const nodes = [...fitting, { ...SLOT_NODE, slot: "gone" }, { kind: "part", nodes: [] }, null, { ...SLOT_NODE, form: 7 }];
  expect(read({ edits: { "greet.open": { nodes } } })?.edits).toEqual({ "greet.open": { nodes: [...fitting, SLOT_NODE] } });
});

describe("answers", () => {
  test.each(["name", "organisation", "email", "date", "phrase"])("a %s is any text, kept as it is, and nothing else", (id) => {
    for (const text of ["", "Ines", "\ud800", "<b>", "א".repeat(10_000)])
      expect(readAnswers(playbook, { [id]: text })).toEqual({ [id]: text });
    for (const odd of [7, null, {}, ["Ines"], true]) expect(readAnswers(playbook, { [id]: odd })).toEqual({});
  });

  test.each<[string, unknown]>([
    ["person", { address: "Ms", name: "Okafor" }],
    ["person", { address: "first name", name: "" }],
    ["phone", { typed: "020 7946 0138" }],
    ["phone", { typed: "", verdict: "impossible" }],
    ["phone", { typed: "x", shown: "y", e164: "+442079460138", verdict: "good" }],
    ["window", { date: "2026-06-04", from: "09:00", to: "12:00" }],
    ["window", { date: "", from: "", to: "" }],
    ...[0, 2, 999, ""].map((minutes): [string, unknown] => ["duration", minutes]),
  ])("a %s may be %j", (id, answer) => {
    expect(readAnswers(playbook, { [id]: answer })).toEqual({ [id]: answer });
  });

  test.each<[string, unknown]>([
    ["person", "Ms Okafor"],
    ["person", { address: "Sir", name: "Okafor" }],
    ["person", { address: "Ms" }],
    ["phone", "020 7946 0138"],
    ["phone", { shown: "020 7946 0138" }],
    ["window", { date: "2026-06-04" }],
    ["window", { date: 1, from: 2, to: 3 }],
    ...[-1, 1.5, 1000, "2", Number.NaN, true].map((minutes): [string, unknown] => ["duration", minutes]),
    ["derived", "The lift"],
    ["gone", "x"],
  ])("a %s may not be %j", (id, answer) => {
    expect(readAnswers(playbook, { [id]: answer })).toEqual({});
  });

  test("a number keeps what was typed, and loses what cannot be dialled or was never judged", () => {
    const phone = { typed: "020", e164: "+44 20;ext=1", shown: 7, verdict: "great", more: "x" };
    expect(readAnswers(playbook, { phone })).toEqual({ phone: { typed: "020" } });
  });
  test.each([[undefined], [null], ["name"], [["name"]]])("none are in %j", (data) => expect(readAnswers(playbook, data)).toEqual({}));
});

test("any data is read without a throw, and reading twice changes nothing", () => {
  const key = fc.constantFrom("greet", "greet.open", "name", "phone", "person", "nodes", "__proto__", "constructor");
  const value = fc.anything({ key, withNullPrototype: true, withBigInt: true });
  const fields = ["channel", "goal", "relation", "switches", "wordings", "omitted", "edits", "answers"];
  const record = fc.record(Object.fromEntries(fields.map((field) => [field, value])));
  fc.assert(
    fc.property(record, (data) => {
      const choices = read(data);
      expect(choices?.channel).toMatch(/^(voicemail|email)$/);
      expect(readChoices(playbook, choices)).toEqual(choices);
    }),
  );
  fc.assert(fc.property(fc.anything(), (data) => void readChoices(playbook, data)));
});
