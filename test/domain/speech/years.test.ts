// Claims: years and decades are said in pairs, as rooms and house numbers are; counts are not.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("years", () =>
  claim(`
in 1999 => in nineteen ninety nine
1900 => nineteen hundred
1805 => eighteen oh five
2000 => two thousand
2008 => two thousand eight
2010 => twenty ten
since 2024 => since twenty twenty four
2019–2024 => twenty nineteen to twenty twenty four
our 2026 results => our twenty twenty six results
more than 2026 widgets => more than two thousand twenty six widgets
1500 people came => one thousand five hundred people came
1200 kg => one thousand two hundred kilograms
3456 => three thousand four hundred fifty six
`));

describe("decades", () =>
  claim(`
the 1990s => the nineteen nineties
the '90s => the nineties
the 80s => the eighties
the 2020s => the twenty twenties
the 1900s => the nineteen hundreds
the 2000s => the two thousands
class of '05 => class of oh five
summer of '69 => summer of sixty nine
`));

describe("ordinals", () =>
  claim(`
3rd => third
11th => eleventh
12th => twelfth
21st => twenty first
42nd Street => forty second street
100th => one hundredth
1,000th => one thousandth
1st–3rd => first to third
the 15th => the fifteenth
101st => one hundred first
`));

describe("rooms and house numbers", () =>
  claim(`
Room 214 => room two fourteen
Suite 400 => suite four hundred
Flight 1452 => flight fourteen fifty two
1600 Pennsylvania Ave => sixteen hundred pennsylvania avenue
Apt 4 => apartment four
Room 305, please => room three oh five please
Route 66 => route sixty six
`));

describe("Britain says and", () =>
  claim(
    `
2005 => two thousand and five
101st => one hundred and first
1906 => nineteen oh six
`,
    "GB",
  ));
