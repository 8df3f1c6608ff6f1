// Claims: sums are said with their unit after them, the hundredths by name.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("dollars", () =>
  claim(`
$5 => five dollars
$1 => one dollar
$1.2m => one point two million dollars
$5k => five thousand dollars
$1,250.75 => one thousand two hundred fifty dollars and seventy five cents
$3.50 => three dollars and fifty cents
$0.99 => ninety nine cents
$5.00 => five dollars
$1 million => one million dollars
$2.5B => two point five billion dollars
A$20 => twenty australian dollars
US$3bn => three billion u s dollars
$5–10 => five to ten dollars
$5-$10 => five dollars to ten dollars
$1-2m => one to two million dollars
$49/month => forty nine dollars per month
-$5 => minus five dollars
$.50 => fifty cents
`));

describe("pounds and others", () =>
  claim(`
£3.50 => three pounds fifty
£3.05 => three pounds and five pence
£20 => twenty pounds
€20 => twenty euros
20€ => twenty euros
€1.5bn => one point five billion euros
¥500 => five hundred yen
50p => fifty pence
1p => one penny
£1m–£2m => one million pounds to two million pounds
5¢ => five cents
£4k => four thousand pounds
`));
