// Claims: signs are said by what their neighbours make of them.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("sums", () =>
  claim(`
5 - 3 = 2 => five minus three equals two
3 × 4 => three by four
3 x 4 => three by four
4x4 => four by four
2x 12 => two x twelve
+5% => plus five percent
~50 => about fifty
1:3 => one to three
`));

describe("slashes", () =>
  claim(`
his/her => his or her
yes/no => yes or no
either/or => either or
5/week => five per week
`));

describe("silence", () =>
  claim(`
<p>Hi</p> => p hi p
**bold** => bold
Hi 🙂! => hi
_so_ => so
press # => press pound
press * => press star
`));

describe("Britain", () =>
  claim(
    `
press # => press hash
`,
    "GB",
  ));
