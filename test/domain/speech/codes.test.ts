// Claims: codes are read by their letters and digits.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("codes", () =>
  claim(`
MP3 => m p three
A4 => a four
4K => four k
3D => three d
H2O => h two o
WD-40 => w d forty
XK-4471 => x k four four seven one
XK-447-B => x k four four seven b
AB12 3CD => a b twelve three c d
SW1A 1AA => s w one a one a a
Q3 => q three
H1 => h one
Q1-Q3 => q one to q three
Q3/Q4 => q three or q four
9-to-5 => nine to five
4-in-1 => four in one
1-to-1 => one to one
#A12 => number a twelve
FY26 => f y twenty six
FY2026 => f y twenty twenty six
B2C => b two c
12B => twelve b
10x => ten x
M25 => m twenty five
Gate B12 => gate b twelve
mp3 => m p three
AB007 => a b oh oh seven
`));
