// Where somebody of a list is: country, region and zone as far as the row or the number tells.
import { describe, expect, test } from "vitest";
import { suggestZone } from "../../../src/domain/cadence/zone-hints.ts";
import { international, readListedPlace } from "../../../src/domain/calendar/listed-place.ts";
import type { Cells } from "../../../src/domain/calendar/list-shapes.ts";
import { playbook } from "../../playbook.ts";

const HOME = { country: "GB", region: "GB-ENG", zone: "Europe/London" };
const read = (cells: Cells, home = HOME) =>
  readListedPlace(cells, home, (country, e164) => suggestZone(playbook.calendar, { country, ...(e164 ? { e164 } : {}) }));
const place = (cells: Cells) => Object.values(read(cells).place).join(" ");

describe("a place", () => {
  test("is home when the row does not say", () => expect(read({})).toEqual({ place: HOME, faults: [] }));
  test.each(["US", "usa", "United States", "us"])("is in the country that the row calls %s", (country) =>
    expect(read({ country }).place.country).toBe("US"),
  );
  test("abroad has no region, and a zone only where number or country tells one", () => {
    expect(place({ country: "US" })).toBe("US  ");
    expect(place({ country: "US", phone: "(212) 555-0123" })).toBe("US  America/New_York");
    expect(place({ country: "Ireland" })).toBe("IE  Europe/Dublin");
  });
  test("has the zone that the row names, whatever the number says", () =>
    expect(place({ phone: "+1 212 555 0123", "time zone": "Asia/Kolkata" })).toBe("US  Asia/Kolkata"));
  test("is in the country of an international number, with the zone it tells", () => {
    expect(place({ phone: "+1 212 555 0123" })).toBe("US  America/New_York");
    expect(place({ phone: "+1 416 555 0123" })).toBe("CA  America/Toronto");
    expect(place({ phone: "00353 86 123 4567" })).toBe("IE  Europe/Dublin");
  });
  test("is in another country, without region or zone, where the number is of one that is not known here", () =>
    expect(read({ phone: "+49 30 123456" })).toEqual({ place: { country: "", region: "", zone: "" }, faults: [] }));
  test("is in the country that is named, and a number of elsewhere tells nothing of its clock", () => {
    expect(place({ country: "UK", phone: "+1 212 555 0123" })).toBe("GB GB-ENG Europe/London");
    expect(place({ country: "USA", phone: "+44 20 7946 0123" })).toBe("US  ");
  });
  test.each(["Germany", "Japan", "FR"])("called %s is another country, with a word on its hours", (country) => {
    const { place: found, faults } = read({ country });
    expect(found).toEqual({ country: "", region: "", zone: "" });
    expect(faults).toEqual([{ heading: "Country", written: country, remedy: expect.stringMatching(/no public holidays/) }]);
  });
  test("in a country that is not known here has the zone that can be told of it", () =>
    expect(readListedPlace({ country: "Japan" }, HOME, (country) => ({ JP: "Asia/Tokyo" })[country]).place.zone).toBe("Asia/Tokyo"));
  test("keeps a zone to be set where the one named is none, and says so", () => {
    const { place: found, faults } = read({ "time zone": "GMT+1" });
    expect([found.zone, faults[0]?.heading, faults[0]?.written]).toEqual(["", "Time zone", "GMT+1"]);
  });
  test("is not taken for home where the country is none, and says so", () => {
    const { place: found, faults } = read({ country: "Atlantis" });
    expect(found).toEqual({ country: "", region: "", zone: "" });
    expect(faults).toEqual([{ heading: "Country", written: "Atlantis", remedy: expect.stringMatching(/no country known/) }]);
  });
});

describe("a number as dialled from abroad", () => {
  test.each([
    ["(212) 555-0123", "US", "+12125550123"],
    ["1-416-555-0123", "CA", "+14165550123"],
    ["(02) 7010 5550", "AU", "+61270105550"],
    ["020 7946 0123 ext 4", "GB", "+442079460123"],
    ["+44 (0)20 7946 0123", "US", "+442079460123"],
    ["+1 212 555 0123", "GB", "+12125550123"],
    ["0061 2 7010 5550", "GB", "+61270105550"],
  ])("%s in %s is %s", (typed, country, e164) => expect(international(typed, country)).toBe(e164));
  test.each([
    ["555-0123", "US"],
    ["2125550123", "GB"],
    ["020 7946 0123", "FR"],
    ["12345", "GB"],
    ["020 7946 0123", "constructor"],
  ])("%s in %s cannot be told", (typed, country) => expect(international(typed, country)).toBeUndefined());
});
