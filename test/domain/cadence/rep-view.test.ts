// Claims: the rep sees the rep's own date and hour, and whether that hour is one to work in.
import { expect, test } from "vitest";
import { viewFor } from "../../../src/domain/cadence/rep-view.ts";
import { refusal, RULES, well } from "../../cadence.ts";

const view = (date: string, time: string | null, zone: string, repZone: string) => viewFor({ date, time }, zone, repZone, RULES.repDay);

test.each([
  ["2026-11-30", "08:50", "Europe/London", "America/New_York", "2026-11-30", "03:50", false],
  ["2026-11-30", "08:50", "Pacific/Auckland", "America/Phoenix", "2026-11-29", "12:50", true],
  ["2026-11-30", "17:10", "America/New_York", "Australia/Sydney", "2026-12-01", "09:10", true],
  ["2026-11-30", "08:50", "America/New_York", "Asia/Kathmandu", "2026-11-30", "19:35", true],
  ["2026-03-16", "08:50", "America/New_York", "Europe/London", "2026-03-16", "12:50", true], // between the two changes: four hours
  ["2026-11-30", "07:00", "Europe/London", "Europe/London", "2026-11-30", "07:00", true],
  ["2026-11-30", "06:59", "Europe/London", "Europe/London", "2026-11-30", "06:59", false],
  ["2026-11-30", "21:00", "Europe/London", "Europe/London", "2026-11-30", "21:00", false],
])("%s %s in %s is, in %s, %s %s; in the rep's day: %s", (date, time, zone, repZone, repDate, repTime, isInDay) =>
  expect(well(view(date, time, zone, repZone))).toEqual({ date: repDate, time: repTime, isInDay }),
);

test("a letter keeps its date everywhere", () =>
  expect(well(view("2026-11-30", null, "Pacific/Auckland", "America/Phoenix"))).toEqual({ date: "2026-11-30", time: null, isInDay: true }));

test.each([
  ["2026-11-31", null, "Europe/London", "bad-date"],
  ["2026-11-31", "08:50", "Europe/London", "bad-date"],
  ["2026-11-30", "08:50", "Europe/Nowhere", "bad-zone"],
])("%s %s for a rep in %s is refused", (date, time, repZone, error) =>
  expect(refusal(view(date, time, "Europe/London", repZone))).toBe(error),
);
