// Claims: blanks get their words or a sample, parts are said when they should be, and only what is needed is missing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fill, type Filler, missing, used } from "../../../src/domain/message/fill.ts";
import { parse } from "../../../src/domain/message/template.ts";

const filler = (answers: Record<string, string> = {}, on: string[] = []): Filler => ({
  words: (slot, form) => answers[form ? `${slot}:${form}` : slot] ?? "",
  sample: (slot) => `‹${slot}›`,
  isOn: (technique) => on.includes(technique),
});
const said = (wording: string, ...given: Parameters<typeof filler>) =>
  fill(parse(wording), filler(...given))
    .map((token) => token.text)
    .join("");

describe("filling", () => {
  test("an answer is filled, an empty blank gets its sample", () =>
    expect(fill(parse("{caller} on {day:on}"), filler({ caller: "Rosa Lindqvist" }))).toEqual([
      { text: "Rosa Lindqvist", slot: "caller", form: "", state: "filled" },
      { text: " on " },
      { text: "‹day›", slot: "day", form: "on", state: "sample" },
    ]));
  test("each form has words of its own", () =>
    expect(said("{day:on}/{day}", { "day:on": "on Monday", day: "Monday" })).toBe("on Monday/Monday"));
  test.each([
    ["how to {a}", "to save time", "how to save time"],
    ["work at {a}", "At Home Ltd", "work at At Home Ltd"],
    ["about[ {a}]", "about the bid", "about the bid"],
    ["that {a}", "thatch leaks", "that thatch leaks"],
    ["to {a}", "to", "to to"],
  ])("%j with %j says %j: a word before the blank once, a name whole", (wording, a, words) => expect(said(wording, { a })).toBe(words));
  test("words that look like a wording stay words", () => expect(said("{a}", { a: "{b} [c? d]" })).toBe("{b} [c? d]"));

  test.each([
    ["ring[, {met}]", {}, [], "ring"],
    ["ring[, {met}]", { met: "in June" }, [], "ring, in June"],
    ["ring[, {a} and {b}]", { a: "x" }, [], "ring"],
    ["ring[t?, for {a}]", {}, [], "ring"],
    ["ring[t?, for {a}]", {}, ["t"], "ring, for ‹a›"],
    ["ring[!t? now]", {}, [], "ring now"],
    ["ring[!t? now]", {}, ["t"], "ring"],
    ["ring[, so[t? {a}]]", {}, [], "ring, so"],
    ["ring[, so[t? {a}]]", {}, ["t"], "ring"],
    ["ring[t?, so[ {a}]]", {}, ["t"], "ring, so"],
    ["[plainly]", {}, [], "plainly"],
  ] as const)("%j with %j and %j on says %j", (wording, answers, on, words) => expect(said(wording, answers, [...on])).toBe(words));
});

describe("which technique a stretch serves", () => {
  const serves = (wording: string, on: string[]) => fill(parse(wording), filler({ a: "x" }, on)).map(({ technique }) => technique);

  test("the one of its part", () => expect(serves("ring[t? on {a}]", ["t"])).toEqual([undefined, "t", "t"]));
  test("the innermost of several", () => expect(serves("[t?a[u?b][c]]", ["t", "u"])).toEqual(["t", "u", "t"]));
  test("never one that is switched off", () => expect(serves("ring[!t? on {a}]", [])).not.toContain("t"));
});

describe("what is missing, what is used", () => {
  const WORDING = "{a} {a}[, {b}][t? {c}][!t? {d}]";
  const list = (ask: typeof missing, answers: Record<string, string>, on: string[]) => ask(parse(WORDING), filler(answers, on));

  test("an optional part asks for nothing", () => expect(list(missing, {}, [])).toEqual(["a", "d"]));
  test("a technique that is on asks for its blanks", () => expect(list(missing, {}, ["t"])).toEqual(["a", "c"]));
  test("what is filled is not missing", () => expect(list(missing, { a: "x", c: "y" }, ["t"])).toEqual([]));
  test("optional blanks are used, and those of the other branch are not", () =>
    expect([...new Set(list(used, { a: "x" }, ["t"]))]).toEqual(["a", "b", "c"]));
});

test("with nothing missing no sample is ever said, and every missing blank is one that is used", () => {
  const piece = fc.constantFrom("{a}", "{b:on}", "[{c}]", "[t?{d}]", "[!t?{e}]", "[u?[{f}]{g}]", "[[u?{h}]]", " and ");
  const ids = fc.subarray(["a", "b:on", "c", "d", "e", "f", "g", "h"]);
  fc.assert(
    fc.property(fc.array(piece), ids, fc.subarray(["t", "u"]), (pieces, answered, on) => {
      const nodes = parse(pieces.join(""));
      const given = filler(Object.fromEntries(answered.map((id) => [id, "x"])), on);
      const samples = fill(nodes, given).flatMap(({ state, slot = "" }) => (state === "sample" ? [slot] : []));
      expect(new Set(samples)).toEqual(new Set(missing(nodes, given)));
      expect(used(nodes, given)).toEqual(expect.arrayContaining(missing(nodes, given)));
    }),
  );
});
