// Claims: dates are said by the habit of the land when they are figures, and in their own order when the month has a name.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("figures in the US", () =>
  claim(`
3/15 => march fifteenth
3/15/2026 => march fifteenth twenty twenty six
03/15/26 => march fifteenth twenty twenty six
15/03/2026 => march fifteenth twenty twenty six
2025-12-01 => december first twenty twenty five
12/25 => december twenty fifth
on 3/4 => on march fourth
open 24/7 => open twenty four seven
`));

describe("figures in Britain", () =>
  claim(
    `
15/03/2026 => fifteenth of march twenty twenty six
03/04/2026 => third of april twenty twenty six
15.03.2026 => fifteenth of march twenty twenty six
2026-03-15 => fifteenth of march twenty twenty six
25/12 => twenty fifth of december
`,
    "GB",
  ));

describe("figures in Australia", () =>
  claim(
    `
1/7/2026 => first of july twenty twenty six
`,
    "AU",
  ));

describe("a named month", () =>
  claim(`
Mar 15 => march fifteenth
March 15, 2026 => march fifteenth twenty twenty six
15th March => fifteenth of march
the 15th of March => the fifteenth of march
Mon 15 Mar => monday fifteenth of march
Fri, Jan 2 => friday january second
Sept. 3 => september third
Dec 25th => december twenty fifth
May 5 => may fifth
4 July 1976 => fourth of july nineteen seventy six
12–14 March => twelfth to fourteenth of march
March 12–14 => march twelfth to fourteenth
August 16th, 1965 => august sixteenth nineteen sixty five
Feb 2026 => february twenty twenty six
April 2026 => april twenty twenty six
june 3 => june third
`));

describe("short names", () =>
  claim(`
Mon–Fri => monday to friday
Mon-Sat => monday to saturday
Jan–Dec => january to december
by Fri => by friday
Tues or Thurs => tuesday or thursday
Sat. and Sun. => saturday and sunday
the Sun rises => the sun rises
Jan rang => jan rang
Mark sat down => mark sat down
it may rain => it may rain
Wed 9am => wednesday nine a m
Marketing on Monday => marketing on monday
`));
