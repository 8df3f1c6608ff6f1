// Claim: a message that is too long says by how much.
import { expect, test } from "vitest";
import { tellBudget } from "../../src/stores/composer-script-view.ts";

const over = (count: number, ...reasons: string[]) => tellBudget({ count, state: "over", reasons }, false);

test("five sentences without a reason are one too many", () =>
  expect(over(5)).toBe("5 sentences: more than 4, and no reason for it; cut one"));
test("six without a reason are two too many", () => expect(over(6)).toBe("6 sentences: more than 4, and no reason for it; cut two"));
test("six with one reason are one too many", () =>
  expect(over(6, "Why.")).toBe("6 sentences: more than 4, and a reason for only one; cut one"));
test("seven are too many whatever the reasons", () =>
  expect(over(7, "Why.", "And.", "Also.")).toBe("7 sentences: more than the 6 that anyone listens to"));
