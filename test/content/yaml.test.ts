// YAML is read alike by the quick reader and the careful one, and the careful one says what is wrong.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fromYaml } from "../../src/playbook/gate/yaml.ts";
import { files } from "../playbook.ts";

test("words, numbers, lists and fields are read; what looks like a time, a day or a yes stays words", () =>
  expect(fromYaml('name: "Harbour"\norder: 12\nstart: 08:30\nday: 2026-06-03\nsure: yes\nis: true\nlist: [a, b]\nnone:')).toEqual({
    data: { name: "Harbour", order: 12, start: "08:30", day: "2026-06-03", sure: "yes", is: true, list: ["a", "b"], none: null },
  }));

describe("what cannot be read is told with its line", () => {
  test.each([
    ["a field twice", "a: 1\nb: 2\na: 3", 3, /stands here twice/],
    ["a tab", "a:\n\t- b", 2, /begin the line with spaces/],
    ["an open quotation mark", 'a: 1\nb: "x', 2, /quotation mark or a bracket is missing/],
    ["a line too far out", "a: |\n  one\n two", 3, /does not begin below/],
    ["a second colon", "summary: Say it: twice", 1, /put the text in quotes/],
  ])("%s", (_, text, line, remedy) => expect(fromYaml(text)).toEqual({ line, remedy: expect.stringMatching(remedy) }));
});

test("our own files are the same to both readers", () => {
  const yaml = Object.entries(files).filter(([path]) => path.endsWith(".yaml"));
  for (const [, text] of yaml) expect(fromYaml(text)).toEqual({ data: parse(text) });
});

/** JSON has one zero; of the two readers one keeps its sign. */
const oneZero = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test("so is whatever is written as YAML", () =>
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/), fc.jsonValue({ maxDepth: 3 })), (data) => {
      const text = stringify(oneZero(data));
      expect(fromYaml(text)).toEqual({ data: parse(text) });
    }),
  ));
