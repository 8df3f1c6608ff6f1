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
