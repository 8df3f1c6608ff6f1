// Claim: a long quotation is cut in its middle, between words.
import { expect, test } from "vitest";
import { shorten } from "../../src/stores/coach-quote.ts";

test("ninety letters stay whole, on one line", () => expect(shorten(`${"a".repeat(44)}\n ${"b".repeat(45)}`)).toHaveLength(90));
test("a longer one loses its middle, and no word is cut", () =>
  expect(shorten("When we talk, I’ll show you how you could cut late deliveries by half before Q3, for about £1,200 a month.")).toBe(
    "When we talk, I’ll show you how you could cut late … for about £1,200 a month.",
  ));
test("a single long word is cut all the same", () => expect(shorten("x".repeat(91))).toBe(`${"x".repeat(60)} … ${"x".repeat(25)}`));
