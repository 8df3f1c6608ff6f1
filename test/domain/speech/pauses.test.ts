// Claims: the marks between two words say how long the pause is.
import { expect, test } from "vitest";
import { pauseOf } from "../../../src/domain/speech/pauses.ts";

test.each([
  [" ", "none"],
  ["-", "none"],
  [" “", "none"],
  ["'", "none"],
  [", ", "comma"],
  ["” , ", "comma"],
  ["; ", "clause"],
  [": ", "clause"],
  [" – ", "clause"],
  ["—", "clause"],
  [" - ", "clause"],
  [" -- ", "clause"],
  [" (", "clause"],
  [") ", "clause"],
  ["… ", "clause"],
  ["... ", "clause"],
  ["), ", "clause"],
])("%j asks for %s", (gap, pause) => expect(pauseOf(gap)).toBe(pause));
