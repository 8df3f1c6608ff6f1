// Claims: times of day are said as a clock is read.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("twelve hours", () =>
  claim(`
5pm => five p m
5 PM => five p m
5:30 p.m. => five thirty p m
9.30am => nine thirty a m
9:00 am => nine a m
12:05 a.m. => twelve oh five a m
10am-2pm => ten a m to two p m
9–5pm => nine to five p m
noon => noon
5 o'clock => five o'clock
`));

describe("twenty-four hours", () =>
  claim(`
17:30 => seventeen thirty
08:05 => eight oh five
10:00 => ten o'clock
14:00 => fourteen hundred
00:00 => midnight
between 8:50 and 9:10 => between eight fifty and nine ten
8:30–9:15 => eight thirty to nine fifteen
9-5 => nine to five
`));

describe("a stop before the minutes", () =>
  claim(
    `
at 9.30 => at nine thirty
until 5.45 => until five forty five
a rise of 9.30 => a rise of nine point three zero
`,
    "GB",
  ));
