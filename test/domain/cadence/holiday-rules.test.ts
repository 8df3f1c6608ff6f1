// Claims: each region's rules give each of its holidays once a year, under a name of its own.
import { expect, test } from "vitest";
import { HOLIDAY_RULES } from "../../../src/domain/cadence/holiday-rules.ts";

test.each(Object.entries(HOLIDAY_RULES))("%s names no holiday twice", (_, { rules }) => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["GB-ENG", 8],
  ["GB-NIR", 10],
  ["US", 11],
  ["AU", 7],
  ["NZ", 11],
  ["IE", 10],
  ["CA-ON", 9],
] as const)("%s has %d holidays in 2027", (region, count) =>
  expect(HOLIDAY_RULES[region].rules.filter(({ on }) => on(2027) !== undefined)).toHaveLength(count),
);

test("Scotland had a tenth in the summer of its World Cup", () => {
  const count = (year: number) => HOLIDAY_RULES["GB-SCT"].rules.filter(({ on }) => on(year) !== undefined).length;
  expect([count(2026), count(2027)]).toEqual([10, 9]);
});
