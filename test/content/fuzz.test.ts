// Claims: no spoilt text crashes, is lost without a word, or runs; a small part of `npm run fuzz`, always the same.
import { expect, test } from "vitest";
import { fuzzDoor, SEED } from "../evaluate/fuzz.ts";
import { DOORS } from "../evaluate/fuzz-doors.ts";

test.each(DOORS.map((door) => [door.name, door] as const))("%s", (_name, door) => {
  const { inputs, faults } = fuzzDoor(door, 2000, SEED);
  expect(inputs).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
