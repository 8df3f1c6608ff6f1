// Where somebody is decides when they may be called: the hours of their country, the holidays of their region, the rep's own days.
import { describe, expect, test } from "vitest";
import { readDay, writeDay } from "../../../src/domain/cadence/civil.ts";
import { holidaysOn, hoursOf, regionsOf, settingFor } from "../../../src/domain/cadence/country-settings.ts";
import type { Setting } from "../../../src/domain/cadence/setting.ts";
import { isWorkday } from "../../../src/domain/cadence/workdays.ts";
import { refusal, well } from "../../cadence.ts";
import { playbook } from "../../playbook.ts";

const { calendar } = playbook;
const LONDON = { country: "GB", region: "GB-ENG", zone: "Europe/London" };
const SYDNEY = { country: "AU", region: "AU", zone: "Australia/Sydney" };
const REP = { daysOff: [], workOn: [] };
const setting = (where = LONDON, rep: { daysOff: string[]; workOn: string[] } = REP, years = [2026]): Setting =>
  well(settingFor(calendar, where, rep, years));
const isOff = (one: Setting, date: string) => !isWorkday(one.off, readDay(date) ?? 0);

describe("somebody in London", () => {
  test("is not called on Christmas Day, nor on Monday 28 December 2026, which stands in for Boxing Day", () => {
    expect(isOff(setting(), "2026-12-25")).toBe(true);
    expect(isOff(setting(), "2026-12-28")).toBe(true);
    expect(isOff(setting(), "2026-12-29")).toBe(false);
  });
  test("is called on St Andrew's Day, on which Scotland is off", () => {
    expect(isOff(setting(), "2026-11-30")).toBe(false);
    expect(isOff(setting({ ...LONDON, region: "GB-SCT" }), "2026-11-30")).toBe(true);
  });
  test("has the team's hours, for the country sets none", () => expect(setting().hours).toEqual([calendar.rules.window]));
  test("has the holidays of the years that were asked for only", () => {
    expect(isOff(setting(), "2028-12-25")).toBe(false);
    expect(isOff(setting(LONDON, REP, [2027, 2028]), "2028-12-25")).toBe(true);
  });
});

test("in Sydney calls begin at nine and end at five on Saturdays", () => {
  expect(setting(SYDNEY).hours).toEqual([
    { days: [1, 2, 3, 4, 5], start: "09:00", end: "20:00" },
    { days: [6], start: "09:00", end: "17:00" },
  ]);
  expect(isOff(setting(SYDNEY), "2026-01-26")).toBe(true);
});

describe("the rep's own days", () => {
  test("off are off everywhere", () => expect(isOff(setting(LONDON, { daysOff: ["2026-12-24"], workOn: [] }), "2026-12-24")).toBe(true));
  test("at work undo a public holiday", () =>
    expect(isOff(setting(LONDON, { daysOff: [], workOn: ["2026-12-28"] }), "2026-12-28")).toBe(false));
  test("off outweigh the same day at work", () =>
    expect(isOff(setting(LONDON, { daysOff: ["2026-12-28"], workOn: ["2026-12-28"] }), "2026-12-28")).toBe(true));
  test("at work leave a weekend a weekend", () =>
    expect(isOff(setting(LONDON, { daysOff: [], workOn: ["2026-12-26"] }), "2026-12-26")).toBe(true));
});

describe("a place not known here", () => {
  test("has the team's rules without holidays", () => {
    const paris = setting({ country: "FR", region: "FR", zone: "Europe/Paris" });
    expect([paris.hours, [...paris.off.holidays]]).toEqual([[calendar.rules.window], []]);
  });
  test("may be a region of another country, whose holidays do not hold", () =>
    expect([...setting({ ...SYDNEY, region: "US" }).off.holidays]).toEqual([]));
  test("may be named like an object's part", () => {
    expect(hoursOf(calendar, "constructor")).toEqual([calendar.rules.window]);
    expect(regionsOf(calendar, "__proto__")).toEqual([]);
  });
  test("is refused when its zone is none", () => {
    expect(refusal(settingFor(calendar, { ...LONDON, zone: "" }, REP, [2026]))).toBe("bad-zone");
    expect(refusal(settingFor(calendar, LONDON, { daysOff: ["2026-02-30"], workOn: [] }, [2026]))).toBe("bad-date");
  });
});

test("regions come with their names, the suggested one first", () => {
  expect(regionsOf(calendar, "GB")).toEqual([
    { id: "GB-ENG", label: "England and Wales" },
    { id: "GB-SCT", label: "Scotland" },
    { id: "GB-NIR", label: "Northern Ireland" },
  ]);
  expect(regionsOf(calendar, "FR")).toEqual([]);
});

test("holidays come with their names: eight in England in 2027, Christmas and Boxing Day on Monday and Tuesday", () => {
  const named = holidaysOn(calendar, LONDON, 2027);
  expect(named).toHaveLength(8);
  expect(named.slice(-2).map(({ date }) => date)).toEqual(["2027-12-27", "2027-12-28"]);
  expect(holidaysOn(calendar, { country: "GB", region: "US" }, 2027)).toEqual([]);
});

describe("asking again", () => {
  test("gives the very same setting; other days off give another", () => {
    const rep = { daysOff: ["2026-12-24"], workOn: [] };
    expect(setting(LONDON, rep)).toBe(setting({ ...LONDON }, { ...rep }));
    expect(setting(LONDON, rep)).not.toBe(setting(LONDON, REP));
  });
  test("a thousand times takes a few milliseconds", () => {
    const start = performance.now();
    for (let i = 0; i < 1000; i += 1) setting(i % 2 ? LONDON : SYDNEY, REP, [2026, 2027, 2028]);
    expect(performance.now() - start).toBeLessThan(100);
  });
  test("with a thousand different days off still answers rightly", () => {
    for (let day = 20_000; day < 21_000; day += 1)
      expect(setting(LONDON, { daysOff: [writeDay(day)], workOn: [] }).off.holidays.has(day)).toBe(true);
  });
});
