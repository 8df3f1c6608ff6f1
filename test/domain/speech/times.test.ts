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
00:30 => twelve thirty
00:05 => twelve oh five
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
Tue 24 Nov 9.30-10.15 => tuesday twenty fourth of november nine thirty to ten fifteen
9.30 to 10.15 => nine thirty to ten fifteen
between 9.30 and 10.15 am => between nine thirty and ten fifteen a m
between 9.30 and 10.15 => between nine thirty and ten fifteen
before 17.45 => before seventeen forty five
from 9.30 to 10.15 => from nine thirty to ten fifteen
by 3.25% => by three point two five percent
`,
    "GB",
  ));

describe('a stop in the US, where only "at" and "until" tell', () =>
  claim(`
at 9.30 => at nine thirty
9.30 to 10.15 => nine point three zero to ten point one five
before 17.45 => before seventeen point four five
`));
