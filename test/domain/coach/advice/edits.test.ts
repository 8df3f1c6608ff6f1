// Claims: edits are made in their places, and what a reader would stumble over is noticed.
import { describe, expect, test } from "vitest";
import { edited, readsAsWell } from "../../../../src/domain/coach/advice/edits.ts";

test("edits are made in their places", () =>
  expect(
    edited("Call or text me.", [
      { start: 0, end: 4, insert: "Ring" },
      { start: 4, end: 12, insert: "" },
    ]),
  ).toBe("Ring me."));

describe("a reader would stumble", () => {
  test.each([
    ["over two spaces", "Ring me  today."],
    ["over a space before a stop", "Ring me ."],
    ["over two marks", "Ring me,."],
    ["over a small letter after a stop", "Ring me. today will do."],
    ["over a small letter at the start", "ring me today."],
    ["over a comma in front", ", ring me today."],
    ["over a word left hanging", "Ring me or."],
    ["over a doubled word", "Ring me me today."],
    ["over a bracket left open", "Ring me (today."],
    ["over an end left open", "Ring me today"],
    ["over nothing at all", " "],
  ])("%s", (_, after) => expect(readsAsWell("Ring me today.", after)).toBe(false));

  test("but not over what stood there before", () => expect(readsAsWell("ring me  today", "ring me  on Monday")).toBe(true));
  test("nor over an abbreviation, a blank or a quotation", () =>
    expect(readsAsWell("Ring me.", "Acme Ltd., on [number]: “Ring me.” That is all.")).toBe(true));
});
