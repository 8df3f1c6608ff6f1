// Claims: every reader has its turn: a line of many kinds is read kind by kind.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("lines of many kinds", () =>
  claim(`
Call 555-0142 x17 by 5pm on Mar 3. => call five five five oh one four two extension one seven by five p m on march third
Dr. Lee (CEO, Tern Ltd.) paid $1.2m in Q3. => doctor lee c e o tern limited paid one point two million dollars in q three
你好 means hello => 你 好 means hello
a­bout => about
`));
