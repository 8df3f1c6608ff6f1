// Claims: names, numbers, times and short forms are told apart from plain words.
import { expect, test } from "vitest";
import { entity, signOf } from "../../../src/domain/coach/signs.ts";
import { tokensOf } from "../../../src/domain/coach/tokens.ts";

const signs = (text: string) => tokensOf(text, { start: 0, end: text.length }, []).map(({ sign }) => sign);

test.each([
  ["9 a.m.", "TIME"],
  ["5:30", "TIME"],
  ["$40", "MONEY"],
  ["35%", "PERCENT"],
  ["12 per cent", "PERCENT"],
  ["seven", "SMALL"],
  ["400", "NUM"],
  ["Zebedee", "CAP"],
])("%s is one %s", (text, kind) => expect(signs(text)).toEqual([entity("EDGE"), entity(kind)]));

test("a capital inside a sentence makes a name, but not of a day", () =>
  expect(signs("see Mark Monday")).toEqual([entity("EDGE"), signOf("see"), entity("NAME"), signOf("monday")]));
test("May is a month where a time is told, else a name", () => {
  expect(signs("sold in May").at(-1)).toBe(signOf("june"));
  expect(signs("see May").at(-1)).toBe(entity("NAME"));
});
test("short forms are two words", () => expect(signs("I can't")).toEqual([entity("EDGE"), signOf("i"), signOf("can"), signOf("not")]));
test("'s is short for is after it, else it owns", () => {
  expect(signs("it's")[2]).toBe(signOf("be"));
  expect(signs("the firm's")[3]).toBe(signOf("poss"));
});
test("tokens keep their places", () =>
  expect(tokensOf("a bell", { start: 2, end: 6 }, []).map(({ start, end }) => [start, end])).toEqual([
    [2, 2],
    [2, 6],
  ]));
test("a mark that looks like a part of JavaScript is only a mark", () => expect(signs("__proto__")[1]).toBe(entity("STOP")));
