// Claims: Roman numerals are ordinals after names, and numbers after what is numbered.
import { describe, expect, test } from "vitest";
import { readRoman } from "../../../src/domain/speech/romans.ts";
import { claim } from "./said.ts";

describe("kings and people", () =>
  claim(`
Elizabeth II => elizabeth the second
Louis XIV => louis the fourteenth
George V => george the fifth
Henry VIII's => henry the eighth's
John Smith III => john smith the third
Charles I think => charles i think
`));

describe("what is numbered", () =>
  claim(`
World War I => world war one
Part II => part two
Phase III => phase three
Act V => act five
Title IX => title nine
Type I => type one
`));

describe("what is none", () =>
  claim(`
an IV drip => an i v drip
size XL => size x l
I rang => i rang
Tom and I => tom and i
`));

test.each([
  ["IV", 4],
  ["IX", 9],
  ["XIV", 14],
  ["XLVIII", 48],
  ["LII", 52],
])("%s is %d", (numeral, value) => expect(readRoman(numeral)).toBe(value));
test.each(["IIII", "VX", "IC", "ILX"])("%s is none", (numeral) => expect(readRoman(numeral)).toBeUndefined());
