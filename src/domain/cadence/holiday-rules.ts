// Public holidays as rules: the statutory days of each region, and which day stands in for one on a weekend.
import { dayOf } from "./civil.ts";
import { brigid, date, easter, first, type HolidayRule, last, matariki, MONDAY, nth, once, onOrAfter } from "./holiday-days.ts";

export type Region = "GB-ENG" | "GB-SCT" | "GB-NIR" | "US" | "AU" | "NZ" | "IE" | "CA-ON";

/**
 * What stands in for a day on a weekend: the next weekday that is free (Banking and Financial Dealings Act 1971,
 * NZ Holidays Act 2003 and the like), the nearest one (5 U.S.C. 6103), or nothing.
 */
export type Substitute = "next" | "nearest" | "none";

const THURSDAY = 4;

const CHRISTMAS = [date("Christmas Day", 12, 25), date("Boxing Day", 12, 26)];
const NEW_YEAR = date("New Year’s Day", 1, 1);
const GOOD_FRIDAY = easter("Good Friday", -2);
const EASTER_MONDAY = easter("Easter Monday", 1);
const MAY = [first("Early May bank holiday", 5), last("Spring bank holiday", 5)];
const SUMMER = last("Summer bank holiday", 8);
const PATRICK = date("St Patrick’s Day", 3, 17);

export const HOLIDAY_RULES: Record<Region, { substitute: Substitute; rules: readonly HolidayRule[] }> = {
  "GB-ENG": { substitute: "next", rules: [NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, ...MAY, SUMMER, ...CHRISTMAS] },
  "GB-SCT": {
    substitute: "next",
    rules: [
      NEW_YEAR,
      date("2 January", 1, 2),
      GOOD_FRIDAY,
      ...MAY,
      once("World Cup bank holiday", 2026, 6, 15),
      first("Summer bank holiday", 8),
      date("St Andrew’s Day", 11, 30),
      ...CHRISTMAS,
    ],
  },
  "GB-NIR": {
    substitute: "next",
    rules: [NEW_YEAR, PATRICK, GOOD_FRIDAY, EASTER_MONDAY, ...MAY, date("Battle of the Boyne", 7, 12), SUMMER, ...CHRISTMAS],
  },
  US: {
    substitute: "nearest",
    rules: [
      NEW_YEAR,
      nth("Martin Luther King Jr. Day", 1, 3),
      nth("Washington’s Birthday", 2, 3),
      last("Memorial Day", 5),
      date("Juneteenth", 6, 19),
      date("Independence Day", 7, 4),
      first("Labor Day", 9),
      nth("Columbus Day", 10, 2),
      date("Veterans Day", 11, 11),
      nth("Thanksgiving Day", 11, 4, THURSDAY),
      date("Christmas Day", 12, 25),
    ],
  },
  AU: {
    substitute: "next",
    rules: [
      NEW_YEAR,
      date("Australia Day", 1, 26),
      GOOD_FRIDAY,
      EASTER_MONDAY,
      { ...date("Anzac Day", 4, 25), isFixed: true },
      ...CHRISTMAS,
    ],
  },
  NZ: {
    substitute: "next",
    rules: [
      NEW_YEAR,
      date("Day after New Year’s Day", 1, 2),
      date("Waitangi Day", 2, 6),
      GOOD_FRIDAY,
      EASTER_MONDAY,
      date("Anzac Day", 4, 25),
      first("King’s Birthday", 6),
      { name: "Matariki", on: matariki },
      nth("Labour Day", 10, 4),
      ...CHRISTMAS,
    ],
  },
  IE: {
    substitute: "none",
    rules: [
      NEW_YEAR,
      { name: "St Brigid’s Day", on: brigid },
      PATRICK,
      EASTER_MONDAY,
      first("May public holiday", 5),
      first("June public holiday", 6),
      first("August public holiday", 8),
      last("October public holiday", 10),
      date("Christmas Day", 12, 25),
      date("St Stephen’s Day", 12, 26),
    ],
  },
  "CA-ON": {
    substitute: "next",
    rules: [
      NEW_YEAR,
      nth("Family Day", 2, 3),
      GOOD_FRIDAY,
      { name: "Victoria Day", on: (year) => onOrAfter(dayOf(year, 5, 18), MONDAY) },
      date("Canada Day", 7, 1),
      first("Labour Day", 9),
      nth("Thanksgiving", 10, 2),
      ...CHRISTMAS,
    ],
  },
};
