// Conditions, switches and steps hold exactly where the content says.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choices, holds, isAvailable, situate, movesSaid, wordingsOf } from "../../../src/domain/message/situation.ts";
import type { Condition, Line, Play, Playbook, Step, Switch, Technique } from "../../../src/domain/playbook.ts";
import { playbook as content } from "../../playbook.ts";

const NONE = { switches: {}, wordings: {}, omitted: [], edits: {}, answers: {} };
const CHOICES: Choices = { ...NONE, play: "cold", channel: "voicemail", goal: "call-me-back", relation: "new" };
const isOn = (id: string) => id === "greet";

const page = { order: 1, number: 1, title: "A title", summary: "A summary.", question: "Why?" };
const technique = (id: string, toggle?: Partial<Switch>, lines: Line[] = []): Technique => ({
  ...page,
  id,
  sources: [],
  evidence: [],
  related: [],
  checklist: [],
  moves: { say: { place: "body", lines } },
  ...(toggle ? { switch: { label: id, instead: [], ...toggle } } : {}),
});

function book(techniques: Technique[], steps: Step[] = []): Playbook {
  const [channels, goals]: [Play["channels"], Play["goals"]] = [["voicemail", "email"], ["call-me-back"]];
  const cold: Play = { ...page, id: "cold", techniques: [], channels, goals, relation: "new", steps, examples: {} };
  return { ...content, techniques: Object.fromEntries(techniques.map((one) => [one.id, one])), plays: { cold } };
}

describe("a condition", () => {
  test.each<[string, boolean, Condition | undefined]>([
    ["that is missing holds", true, undefined],
    ["that is empty holds", true, {}],
    ["holds in one of its channels", true, { channel: ["email", "voicemail"] }],
    ["fails in another channel", false, { channel: ["email", "text"] }],
    ["fails with a list of none", false, { channel: [] }],
    ["holds for its goal", true, { goal: ["call-me-back"] }],
    ["fails for another goal", false, { goal: ["pick-up"] }],
    ["holds for its relation", true, { relation: ["new"] }],
    ["fails for another relation", false, { relation: ["known"] }],
    ["holds when all it asks for is on", true, { on: ["greet"] }],
    ["fails when one of them is off", false, { on: ["greet", "point"] }],
    ["holds when all it shuns is off", true, { off: ["point", "tie"] }],
    ["fails when one of them is on", false, { off: ["point", "greet"] }],
    ["fails when one of its lists does", false, { channel: ["voicemail"], goal: ["call-me-back"], relation: ["known"] }],
  ])("%s", (_, expected, when) => {
    expect(holds(when, CHOICES, isOn)).toBe(expected);
  });
});

test("a technique that is hidden is off, with a switch or without one", () =>
  expect(situate(book([]), { ...CHOICES, switches: { greet: true } }).isOn("greet")).toBe(false));

describe("a switch", () => {
  const state = (toggle: Partial<Switch> | undefined, hand?: boolean) =>
    situate(book([technique("greet", toggle)]), { ...CHOICES, switches: hand === undefined ? {} : { greet: hand } }).isOn("greet");

  test.each<[string, boolean, Partial<Switch> | undefined, boolean | undefined]>([
    ["that does not exist is on", true, undefined, undefined],
    ["that does not exist stays on by hand", true, undefined, false],
    ["starts off when it starts nowhere", false, {}, undefined],
    ["starts on when it starts everywhere", true, { starts: {} }, undefined],
    ["starts on where it starts", true, { starts: { channel: ["voicemail"] } }, undefined],
    ["starts off elsewhere", false, { starts: { channel: ["email"] } }, undefined],
    ["is moved off by hand", false, { starts: {} }, false],
    ["is moved on by hand", true, {}, true],
    ["is off where it is not available, by hand too", false, { available: { channel: ["email"] }, starts: {} }, true],
    ["starts on where it is available", true, { available: { goal: ["call-me-back"] }, starts: {} }, undefined],
  ])("%s", (_, expected, toggle, hand) => {
    expect(state(toggle, hand)).toBe(expected);
  });

  test("is available where its condition holds", () => {
    const toggle: Switch = { label: "A greeting", instead: [], available: { relation: ["known"] } };
    expect(isAvailable(toggle, CHOICES)).toBe(false);
    expect(isAvailable(toggle, { ...CHOICES, relation: "known" })).toBe(true);
  });
});

describe("wordings", () => {
  const lines = [
    { when: { channel: ["email" as const] }, wordings: ["Written."] },
    { wordings: ["Said.", "Told."] },
    { wordings: ["Never."] },
  ];
  const playbook = book([technique("greet", undefined, lines)]);
  const here = (choices: Choices, move = "greet.say") => wordingsOf(playbook, move, situate(playbook, choices));

  test("come from the first line that fits", () => {
    expect(here({ ...CHOICES, channel: "email" })).toEqual(["Written."]);
    expect(here(CHOICES)).toEqual(["Said.", "Told."]);
  });
  test.each(["", "greet", "greet.shout", "constructor.name", "__proto__.say"])("are none for the move “%s”", (move) => {
    expect(here(CHOICES, move)).toEqual([]);
  });
});

describe("steps", () => {
  const said = (lines: Line[]) => technique("said", {}, lines);
  const step = { move: "said.say" };
  const stepsOf = (techniques: Technique[], steps: Step[], choices = CHOICES) => {
    const playbook = book(techniques, steps);
    return movesSaid(playbook, situate(playbook, choices)).map(({ move }) => move);
  };
  const on: Choices = { ...CHOICES, switches: { said: true } };
  const line: Line = { wordings: ["Said."] };

  test("are said in the play’s order", () => {
    expect(stepsOf([technique("b", undefined, [line]), technique("a", undefined, [line])], [{ move: "b.say" }, { move: "a.say" }])).toEqual(
      ["b.say", "a.say"],
    );
  });
  test("need their technique on", () => {
    expect(stepsOf([said([line])], [step])).toEqual([]);
    expect(stepsOf([said([line])], [step], on)).toEqual(["said.say"]);
  });
  test("need their own condition", () => expect(stepsOf([said([line])], [{ ...step, when: { off: ["said"] } }], on)).toEqual([]));
  test("need a line that fits", () => expect(stepsOf([said([{ ...line, when: { channel: ["text"] } }])], [step], on)).toEqual([]));
  test("need a move that exists", () => expect(stepsOf([said([line])], [{ move: "said.shout" }], on)).toEqual([]));
});

test("a technique on and off can never hold together", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), fc.func(fc.boolean()), (others, id, choose) => {
      const on = (known: string) => choose(known);
      expect(holds({ on: [...others, id], off: [id] }, CHOICES, on)).toBe(false);
    }),
  );
});
