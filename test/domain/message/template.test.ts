// Claims: a wording is read to the last character, and one that does not match up is refused with the remedy.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseOnce, slotsOf, techniquesOf } from "../../../src/domain/message/template.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const text = (words: string) => ({ kind: "text", text: words });
const slot = (id: string, form = "") => ({ kind: "slot", slot: id, form });

describe("reading", () => {
  test("plain text is one node", () => expect(parse("Please ring, at 9: “now”?\n🙂")).toEqual([text("Please ring, at 9: “now”?\n🙂")]));
  test("nothing is nothing", () => expect(parse("")).toEqual([]));
  test("blanks, with and without a form", () =>
    expect(parse("{caller} on {next-call:on}.")).toEqual([slot("caller"), text(" on "), slot("next-call", "on"), text(".")]));
  test("an optional part asks about no technique", () =>
    expect(parse("Ring[, {met}]")).toEqual([text("Ring"), { kind: "part", off: false, nodes: [text(", "), slot("met")] }]));
  test("parts that depend on a technique, on and off", () =>
    expect(parse("[number-twice? on {phone}][!number-twice?soon]")).toEqual([
      { kind: "part", technique: "number-twice", off: false, nodes: [text(" on "), slot("phone")] },
      { kind: "part", technique: "number-twice", off: true, nodes: [text("soon")] },
    ]));
  test("a question inside an optional part is no technique", () =>
    expect(parse("[at nine?]")).toEqual([{ kind: "part", off: false, nodes: [text("at nine?")] }]));
  test("parts within parts", () => {
    const nodes = parse("[a?{x}[!b?{y:on}[{z}]]]");
    expect(slotsOf(nodes).map(({ slot: id, form }) => `${id}:${form}`)).toEqual(["x:", "y:on", "z:"]);
    expect(techniquesOf(nodes)).toEqual(["a", "b"]);
  });
  test("an odd id is just an id", () => expect(parse("{constructor}")).toEqual([slot("constructor")]));
});

describe("refusing", () => {
  test.each([
    ["Ring [me", "never closes"],
    ["Ring [[me]", "never closes"],
    ["Ring me]", "without a ["],
    ["[a]]", "without a ["],
    ["{", "stray {"],
    ["Ring {", "stray {"],
    ["Ring }", "stray }"],
    ["{}", "stray {"],
    ["{Caller}", "stray {"],
    ["{ caller }", "stray {"],
    ["{caller:}", "stray {"],
    ["{caller:On}", "stray {"],
    ["{{caller}}", "stray {"],
    ["{__proto__}", "stray {"],
  ])("%j: %s", (wording, why) => {
    expect(() => parse(wording)).toThrow(why);
    expect(() => parse(wording)).toThrow(wording);
  });
});

describe("always", () => {
  const words = anyUnits.map((some) => some.replace(/[{}[\]]/g, ""));
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

  test("text without brackets comes back whole", () => {
    fc.assert(
      fc.property(words, (some) => {
        expect(parse(some)).toEqual(some ? [text(some)] : []);
      }),
    );
  });
  test("a wording put together comes apart again", () => {
    fc.assert(
      fc.property(id, id, id, fc.boolean(), (first, technique, last, off) => {
        const nodes = parse(`{${first}} [${off ? "!" : ""}${technique}?{${last}:on}]`);
        expect(nodes).toEqual([slot(first), text(" "), { kind: "part", technique, off, nodes: [slot(last, "on")] }]);
      }),
    );
  });
  test("any jumble is read or refused in words", () => {
    const jumble = fc.array(fc.constantFrom("{", "}", "[", "]", "?", "!", ":", "a", " ")).map((marks) => marks.join(""));
    fc.assert(
      fc.property(jumble, (some) => {
        try {
          parse(some);
        } catch (error) {
          expect((error as Error).message).toMatch(/never closes|without a \[|stray/);
        }
      }),
    );
  });
  test("10,000 characters are read", () => expect(slotsOf(parse("{a} ".repeat(2500)))).toHaveLength(2500));
  test("reading once gives the same and keeps refusing", () => {
    expect(parseOnce("{caller}!")).toBe(parseOnce("{caller}!"));
    expect(parseOnce("__proto__")).toEqual([text("__proto__")]);
    expect(() => [1, 2].map(() => parseOnce("["))).toThrow("never closes");
  });
});
