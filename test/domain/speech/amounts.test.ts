// Claims: amounts, decimals and fractions.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("decimals", () =>
  claim(`
10.05 => ten point zero five
.5 => point five
0.25 => zero point two five
1,234.5 => one thousand two hundred thirty four point five
`));

describe("fractions", () =>
  claim(`
1/3rd => one third
2/3rds => two thirds
½ => one half
2½ => two and a half
1 1/2 => one and a half
2/3 => two thirds
7/8 => seven eighths
3¾ => three and three quarters
1/4 => one quarter
50/50 => fifty fifty
120/80 => one hundred twenty over eighty
`));
