// Claims: every reader has its turn: a line of many kinds is read kind by kind.
import { describe, expect, test } from "vitest";
import { readPieces, readySteps } from "../../../src/domain/speech/readers.ts";
import { claim } from "./said.ts";

describe("lines of many kinds", () =>
  claim(`
Call 555-0142 x17 by 5pm on Mar 3. => call five five five oh one four two extension one seven by five p m on march third
Dr. Lee (CEO, Tern Ltd.) paid $1.2m in Q3. => doctor lee c e o tern limited paid one point two million dollars in q three
你好 means hello => 你 好 means hello
a­bout => about
`));

test("getting ready, in however many steps, changes nothing that is read", () => {
  const text = "Ring 020 7946 0321 by 5pm on 3 March, £1,200 — it’s Tern Ltd.";
  const before = readPieces(text, "GB");
  for (const step of readySteps(text)) step();
  expect(readPieces(text, "GB")).toEqual(before);
});
