// Claims: only a plain record counts as data to look into.
import { expect, test } from "vitest";
import { isData } from "../../../src/domain/saved/data.ts";

test("a record is data, empty or not", () => {
  expect([{}, { play: "referral" }].every(isData)).toBe(true);
});

test("nothing, a list, a text, a number and a function are not", () => {
  expect([null, undefined, [], [{}], "", "{}", 0, () => ({})].some(isData)).toBe(false);
});
