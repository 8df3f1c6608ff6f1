// Where an arrow leads in the finder.
import { expect, test } from "vitest";
import { nextLink } from "../../src/ui/find/walk.ts";

test("down from the field comes the first link, and the last stays the last", () => {
  expect([nextLink("ArrowDown", -1, 3), nextLink("ArrowDown", 0, 3), nextLink("ArrowDown", 2, 3)]).toEqual([0, 1, 2]);
});

test("up from the first link comes the field, which stays", () => {
  expect([nextLink("ArrowUp", 1, 3), nextLink("ArrowUp", 0, 3), nextLink("ArrowUp", -1, 3)]).toEqual([0, -1, -1]);
});

test("Home and End are the field's own while it has the focus", () => {
  expect([nextLink("Home", -1, 3), nextLink("End", -1, 3)]).toEqual([undefined, undefined]);
  expect([nextLink("Home", 2, 3), nextLink("End", 0, 3)]).toEqual([0, 2]);
});

test("with nothing to walk to, the focus stays in the field", () => {
  expect(nextLink("ArrowDown", -1, 0)).toBe(-1);
});
