// Claims: movable days fall where almanacs and statutes put them.
import { expect, test } from "vitest";
import { readDay, weekdayOf, writeDay } from "../../../src/domain/cadence/civil.ts";
import { brigid, easterOf, first, last, matariki, nth, onOrAfter, once } from "../../../src/domain/cadence/holiday-days.ts";

test.each([
  "2000-04-23",
  "2008-03-23",
  "2011-04-24",
  "2019-04-21",
  "2024-03-31",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
])("%s is Easter Day", (iso) => expect(writeDay(easterOf(Number(iso.slice(0, 4))))).toBe(iso));

test("Matariki is a Friday in every year of its table, and unknown beyond", () => {
  for (let year = 2022; year <= 2040; year += 1) expect(weekdayOf(matariki(year) ?? 0)).toBe(5);
  expect([matariki(2021), matariki(2041)]).toEqual([undefined, undefined]);
  expect(matariki(2026)).toBe(readDay("2026-07-10"));
});

test.each([
  [2026, "2026-02-02"],
  [2027, "2027-02-01"],
  [2030, "2030-02-01"], // a Friday
  [2031, "2031-02-03"],
])("St Brigid’s Day of %d is %s", (year, iso) => expect(writeDay(brigid(year))).toBe(iso));

test("the first, the third and the last Monday of a month", () => {
  expect(writeDay(first("x", 5).on(2027) ?? 0)).toBe("2027-05-03");
  expect(writeDay(nth("x", 2, 3).on(2027) ?? 0)).toBe("2027-02-15");
  expect(writeDay(last("x", 5).on(2027) ?? 0)).toBe("2027-05-31");
  expect(writeDay(last("x", 12).on(2026) ?? 0)).toBe("2026-12-28");
});

test("a weekday on a day is that day", () => expect(onOrAfter(20_787, 1)).toBe(20_787));

test("what happened once happens in no other year", () => {
  const day = once("x", 2026, 6, 15);
  expect([day.on(2025), day.on(2026), day.on(2027)]).toEqual([undefined, readDay("2026-06-15"), undefined]);
});
