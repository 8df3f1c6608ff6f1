// Claims: words of one meaning share a letter, and the second letter tells the ending.
import { expect, test } from "vitest";
import { entity, signIn, signOf, unknown } from "../../../src/domain/coach/signs.ts";

test.each([
  ["call", "ring"],
  ["saved", "save"],
  ["tries", "try"],
  ["cutting", "cut"],
  ["spoke", "talk"],
  ["using", "use"],
])("%s means %s", (one, other) => expect(signOf(one)?.[0]).toBe(signOf(other)?.[0]));

test.each([
  ["call", "b"],
  ["calls", "s"],
  ["called", "d"],
  ["rang", "d"],
  ["calling", "g"],
])("%s ends as %s", (word, ending) => expect(signOf(word)?.[1]).toBe(ending));

test("a word of no list has no meaning until a rule names it", () => {
  expect(signOf("marmot")).toBeUndefined();
  const sign = signIn("marmot");
  expect(signOf("marmots")).toBe(`${sign[0]}s`);
});
test.each([
  ["marmot", "b"],
  ["marmots", "s"],
  ["stoked", "d"],
  ["stoking", "g"],
])("an unknown word keeps its ending: %s, %s", (word, ending) => expect(unknown(word)).toBe(`${entity("WORD")[0]}${ending}`));
