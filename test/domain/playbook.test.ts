// findMove reaches exactly the moves that techniques have, and nothing that JavaScript brings along.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMove, type Move, type Technique } from "../../src/domain/playbook.ts";

const hello: Move = { place: "opening", lines: [{ wordings: ["Hello, {prospect}."] }] };
const technique: Technique = {
  id: "say-hello",
  number: 1,
  title: "Say hello",
  summary: "Begin with a greeting.",
  sources: [],
  evidence: [],
  related: [],
  checklist: [],
  moves: { open: hello },
};
const playbook = { techniques: { "say-hello": technique } };

test("a move is found by its technique and its name", () => {
  expect(findMove(playbook, "say-hello.open")).toBe(hello);
});

describe("nothing is found", () => {
  test.each([
    ["in an empty name", ""],
    ["without a technique", ".open"],
    ["without a move", "say-hello"],
    ["with an empty move", "say-hello."],
    ["for a technique that does not exist", "say-goodbye.open"],
    ["for a move the technique lacks", "say-hello.close"],
    ["past the name of a move", "say-hello.open.wide"],
    ["when case differs", "Say-Hello.Open"],
    ["when spaces are added", " say-hello.open "],
    ["for what every object has", "say-hello.toString"],
    ["for a technique that every object has", "constructor.name"],
    ["for a prototype", "say-hello.__proto__"],
    ["for a prototype’s member", "__proto__.toString"],
    ["in ten thousand characters", "say-hello.".repeat(1000)],
    ["in right-to-left text", "مرحبا.افتح"],
  ])("%s", (_, id) => {
    expect(findMove(playbook, id)).toBeUndefined();
  });
});

test("any text finds this one move or none", () => {
  const parts = fc.constantFrom("say-hello", "open", ".", "__proto__", "constructor", "moves", "\ud800", "👋", "");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 5 }), (pieces) => {
      const found = findMove(playbook, pieces.join(""));
      expect(found === undefined || found === hello).toBe(true);
    }),
  );
});
