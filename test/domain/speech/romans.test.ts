// Claims: Roman numerals are ordinals after names, and numbers after what is numbered.
import { describe } from "vitest";
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
Henry VIII’s => henry the eighth's
Hana Vávrová => hana vávrová
IIII => i i i i
I rang => i rang
Tom and I => tom and i
`));
