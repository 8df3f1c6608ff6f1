// Claims: a setting that is read holds no zone, time or date that is none; the clock is the prospect's.
import { expect, test } from "vitest";
import { writeDay } from "../../../src/domain/cadence/civil.ts";
import { clockAt, readSetting } from "../../../src/domain/cadence/setting.ts";
import { refusal, RULES, settingFor, well } from "../../cadence.ts";

test("without a country's hours the team's window holds", () => expect(settingFor().hours).toEqual([RULES.window]));

test.each([
  ["an unknown zone", { zone: "Europe/Atlantis" }, "bad-zone"],
  ["a day off that is none", { holidays: ["2026-13-01"] }, "bad-date"],
  ["hours that are none", { hours: [{ start: "9am", end: "20:00" }] }, "bad-time"],
  ["a slot that is no time", { rules: { ...RULES, slots: { am: "8.50", pm: "17:10" } } }, "bad-time"],
  ["no calls at all", { rules: { ...RULES, callsPerDay: 0 } }, "bad-number"],
  ["a week without work", { rules: { ...RULES, weekend: [1, 2, 3, 4, 5, 6, 7] } }, "bad-weekend"],
])("%s is refused", (_, input, error) =>
  expect(refusal(readSetting({ rules: RULES, zone: "Europe/London", holidays: [], ...input }))).toBe(error),
);

test("today is the prospect's", () => {
  const { today, time } = well(clockAt({ zone: "Pacific/Auckland" }, "2026-11-29T20:30:00Z"));
  expect([writeDay(today), time]).toEqual(["2026-11-30", "09:30"]);
});
