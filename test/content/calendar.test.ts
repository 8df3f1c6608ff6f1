// The calendar's content: what is there holds together, and a wrong value says what to write instead.
import { describe, expect, test } from "vitest";
import { readSetting } from "../../src/domain/cadence/setting.ts";
import { areaCodesSchema, calendarSchema } from "../../src/playbook/schemas/calendar.ts";
import { playbook } from "../playbook.ts";

const { areaCodes: _areaCodes, ...calendar } = playbook.calendar;
const { rules, countries } = calendar;
const told = (data: unknown) => calendarSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
const codesTold = (data: unknown) => areaCodesSchema.safeParse(data).error?.issues.map(({ message }) => message);

test("each country's hours leave room for a call, by rules that can be laid out by", () => {
  for (const { hours } of Object.values(countries))
    expect(readSetting({ rules, zone: "UTC", ...(hours ? { hours } : {}), holidays: [] })).toHaveProperty("ok");
});

test("every country where phones are read has its hours and holidays", () =>
  expect(playbook.team.countries.filter((code) => Object.keys(countries[code]?.holidays ?? {}).length === 0)).toEqual([]));

describe("a wrong value says what to write instead", () => {
  test.each([
    ["a slot that is no time", { rules: { ...rules, slots: { am: "8:50", pm: "17:10" } } }, "rules.slots.am: Write a time as HH:MM"],
    [
      "a window that runs backwards",
      { rules: { ...rules, window: { start: "20:00", end: "08:00" } } },
      "rules.window.end: Let the end come",
    ],
    ["an eighth weekday", { rules: { ...rules, weekend: [8] } }, "rules.weekend.0: Write weekdays as numbers"],
    ["a week without work", { rules: { ...rules, weekend: [1, 2, 3, 4, 5, 6, 7] } }, "rules.weekend: Leave at least one weekday"],
    ["half a minute", { rules: { ...rules, callMinutes: 0.5 } }, "rules.callMinutes: Give the minutes a call takes as a whole"],
    ["a letter at an hour", { rules: { ...rules, times: { ...rules.times, letter: "09:00" } } }, "rules.times.letter: Leave it null"],
    ["a country by name", { countries: { Britain: countries.GB } }, "countries.Britain: Name a country by two capital letters"],
    ["a region unheard of", { countries: { GB: { ...countries.GB, holidays: { FR: "France" } } } }, "countries.GB.holidays: Name regions"],
    [
      "a zone by city",
      { countries: { GB: { ...countries.GB, zone: "London" } } },
      "countries.GB.zone: Name a time zone by region and city",
    ],
  ])("%s", (_, change, sentence) => expect(told({ ...calendar, ...change })?.join("\n")).toContain(sentence));

  test.each([
    ["a zone unheard of", { "Mars/Base": { Crater: "+1212" } }, "Put every place under a time zone"],
    ["a beginning without its +", { "Europe/London": { London: "4420" } }, "Write each beginning in international form"],
    ["a beginning in two zones", { "Europe/London": { a: "+4420" }, "Europe/Dublin": { b: "+4420" } }, "+4420 came twice"],
  ])("%s", (_, data, sentence) => expect(codesTold(data)?.join("\n")).toContain(sentence));
});
