// Claims: numbers are said as amounts, or digit by digit where they name something.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("amounts", () =>
  claim(`
0 => zero
12 => twelve
250 => two hundred fifty
50000 => fifty thousand
1,000,000 => one million
5,000,000,000 => five billion
-5 => minus five
1.2M => one point two million
3bn => three billion
5–10 => five to ten
10 - 20 => ten to twenty
10-20% => ten to twenty percent
5% => five percent
0.5% => zero point five percent
2.5 million => two point five million
`));

describe("digit by digit", () =>
  claim(`
Ring 999 => ring nine nine nine
phone 911 => phone nine one one
90210 => nine oh two one oh
482913 => four eight two nine one three
PIN 4471 => pin four four seven one
order number 305 => order number three oh five
3 4 4 => three four four
7 0 3 8 => seven oh three eight
05 => oh five
`));

describe("versions", () =>
  claim(`
v2.0 => version two point zero
1.2.10 => one point two point ten
`));

describe("Britain says and", () =>
  claim(
    `
250 => two hundred and fifty
1,005 => one thousand and five
`,
    "GB",
  ));
