// How lengths of time are told.
import { describe, expect, test } from "vitest";
import { limitIn, shortly, spoken } from "../../src/stores/lengths.ts";

describe("seconds are told", () => {
  test.each([
    [5.04, "5.0 s"],
    [89.4, "89.4 s"],
    [89.6, "1:30"],
    [119.7, "2:00"],
    [1062, "17:42"],
    [6005, "100:05"],
  ])("shortly: %d as %s", (seconds, told) => expect(shortly(seconds)).toBe(told));

  test.each([
    [34.2, "34 seconds"],
    [90, "1 minute 30 seconds"],
    [1062, "17 minutes 42 seconds"],
  ])("aloud: %d as %s", (seconds, told) => expect(spoken(seconds)).toBe(told));

  test.each([
    [30, "30"],
    [12.5, "12.5"],
    [600, "10:00"],
  ])("as a limit: %d as %s", (seconds, told) => expect(limitIn(seconds)).toBe(told));
});
