// Claims: calling hours begin at their first minute and end before their last, on the called person's clock and weekday.
import { describe, expect, test } from "vitest";
import { hoursFault, isCallable, isInside } from "../../../src/domain/cadence/windows.ts";
import { refusal, well } from "../../cadence.ts";

const AUSTRALIA = [
  { days: [1, 2, 3, 4, 5], start: "09:00", end: "20:00" },
  { days: [6], start: "09:00", end: "17:00" },
];
const MONDAY = 20_787;
const SATURDAY = MONDAY + 5;
const SUNDAY = MONDAY + 6;

test.each([
  [MONDAY, "08:59", false],
  [MONDAY, "09:00", true],
  [MONDAY, "19:59", true],
  [MONDAY, "20:00", false],
  [SATURDAY, "17:10", false],
  [SATURDAY, "09:00", true],
  [SUNDAY, "12:00", false],
])("in Australia on day %d at %s: %s", (day, time, isAllowed) => expect(isInside(AUSTRALIA, day, time)).toBe(isAllowed));

test("two spans a day leave the time between them out", () => {
  const france = [
    { start: "10:00", end: "13:00" },
    { start: "14:00", end: "20:00" },
  ];
  expect(["12:59", "13:00", "14:00"].map((time) => isInside(france, MONDAY, time))).toEqual([true, false, true]);
});

describe("an instant is judged where the called person is", () => {
  test.each([
    ["2026-11-30T12:59:00Z", "America/New_York", false],
    ["2026-11-30T13:00:00Z", "America/New_York", true],
    ["2026-11-30T13:00:00Z", "America/Chicago", false],
  ])("%s in %s: %s", (utc, zone, isAllowed) => expect(well(isCallable([{ start: "08:00", end: "21:00" }], utc, zone))).toBe(isAllowed));

  test("Saturday in Sydney begins on a UTC Friday", () => {
    expect(well(isCallable(AUSTRALIA, "2026-12-04T07:00:00Z", "Australia/Sydney"))).toBe(true);
    expect(well(isCallable(AUSTRALIA, "2026-12-05T07:00:00Z", "Australia/Sydney"))).toBe(false);
  });

  test("what cannot be read is refused", () => {
    expect(refusal(isCallable([{ start: "8", end: "20:00" }], "2026-11-30T12:59:00Z", "Europe/London"))).toBe("bad-time");
    expect(refusal(isCallable(AUSTRALIA, "noon", "Europe/London"))).toBe("bad-time");
    expect(refusal(isCallable(AUSTRALIA, "2026-11-30T12:59:00Z", "Mars/Olympus"))).toBe("bad-zone");
  });
});

test("midnight may be written as 24:00", () => expect(hoursFault([{ start: "00:00", end: "24:00" }])).toBeUndefined());
