// Claims: a title goes and leaves name and company standing.
import { describe, expect, test } from "vitest";
import { dropTitle } from "../../../../../src/domain/coach/advice/remedies/drop-title.ts";
import { proposed } from "./site.ts";

describe("a title goes", () => {
  test.each([
    ["This is Ngaire Thompson, sales manager at Fernhill Linen.", "This is Ngaire Thompson at Fernhill Linen."],
    ["This is Ngaire Thompson, Head of Sales, at Fernhill Linen.", "This is Ngaire Thompson at Fernhill Linen."],
    ["I’m the account executive for Fernhill Linen.", "I’m with Fernhill Linen."],
  ])("%s", (before, after) => expect(proposed(dropTitle, before)[0]).toBe(after));
});

test("a sentence of nothing else goes whole", () =>
  expect(proposed(dropTitle, "This is Ngaire of Fernhill. I’m the sales manager. Please ring me.")).toContain(
    "This is Ngaire of Fernhill. Please ring me.",
  ));
test("without a title there is nothing to do", () => expect(proposed(dropTitle, "This is Ngaire of Fernhill.")).toEqual([]));
