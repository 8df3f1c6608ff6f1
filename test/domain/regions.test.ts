// Claims: every region has its habits, and nothing else is a region.
import { expect, test } from "vitest";
import { habitOf, isRegion, REGIONS } from "../../src/domain/regions.ts";

test.each([
  ["GB", "GB"],
  ["IE", "GB"],
  ["US", "US"],
  ["CA", "US"],
  ["AU", "AU"],
  ["NZ", "AU"],
] as const)("%s has the habits of %s", (region, habit) => expect(habitOf(region)).toBe(habit));

test("each is offered once", () => expect(new Set(REGIONS).size).toBe(6));

test.each(["gb", "FR", "", undefined, 1, "constructor"])("%j is no region", (value) => expect(isRegion(value)).toBe(false));
