// A number in international form tells its country.
import { expect, test } from "vitest";
import { countryOfNumber } from "../../../src/domain/calendar/calling-codes.ts";

test.each([
  ["+442079460123", "GB"],
  ["+353861234567", "IE"],
  ["+493012345678", "DE"],
  ["+81312345678", "JP"],
  ["+77011234567", "KZ"],
  ["+74951234567", "RU"],
  ["+12125550123", "US"],
  ["+14165550123", "CA"],
  ["+18765550123", "JM"],
])("%s is a number of %s", (e164, country) => expect(countryOfNumber(e164)).toBe(country));

test.each([["+262262123456"], ["+80012345678"], ["+"], [""]])("%j is a number of no one country", (e164) =>
  expect(countryOfNumber(e164)).toBe(""),
);
