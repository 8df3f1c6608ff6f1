// Numbers that have been read compare to the digit; one that nobody has read is known by how it ends.
import { expect, test } from "vitest";
import { isSameNumber } from "../../../src/domain/cadence/same-number.ts";

const LONDON = "+442079460958";

test.each([
  [LONDON, "+442079460958", true],
  [LONDON, "+442079460959", false],
  ["+12079460958", LONDON, false], // Both read: a like ending is chance.
  ["020 7946 0958", LONDON, true],
  [LONDON, "020 7946 0958", true],
  ["+44 (0)20 7946 0958", LONDON, true],
  ["0044 20 7946 0958 ext. 12", LONDON, true],
  ["020 7946 0959", LONDON, false],
  ["22 12 34 56", "+4722123456", true],
  ["02 511 12 34", "+3225111234", true],
  ["0958", LONDON, false],
  ["", LONDON, false],
  ["020 7946 0958", "(020) 79460958", true],
])("%j and %j: %s", (one, other, isSame) => expect(isSameNumber(one, other)).toBe(isSame));
