// A number suggests a zone only where its beginning lies in one; else the country does, if it has only one to offer.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isZone, suggestZone } from "../../../src/domain/cadence/zone-hints.ts";
import { playbook } from "../../playbook.ts";

const { calendar } = playbook;
const suggested = (country: string, e164?: string) => suggestZone(calendar, { country, e164 });

describe("a number suggests", () => {
  test.each([
    ["Manhattan", "US", "+12125550123", "America/New_York"],
    ["Chicago", "US", "+13125550123", "America/Chicago"],
    ["Denver", "US", "+13035550123", "America/Denver"],
    ["Los Angeles", "US", "+12135550123", "America/Los_Angeles"],
    ["Phoenix, which keeps one time all year", "US", "+16025550123", "America/Phoenix"],
    ["Detroit", "US", "+13135550123", "America/Detroit"],
    ["Indianapolis", "US", "+13175550123", "America/Indiana/Indianapolis"],
    ["El Paso, an hour behind the rest of Texas", "US", "+19155550123", "America/Denver"],
    ["Honolulu", "US", "+18085550123", "Pacific/Honolulu"],
    ["Toronto", "CA", "+14165550123", "America/Toronto"],
    ["Halifax", "CA", "+19025550123", "America/Halifax"],
    ["Regina, which keeps one time all year", "CA", "+13065550123", "America/Regina"],
    ["Vancouver", "CA", "+16045550123", "America/Vancouver"],
    ["Sydney", "AU", "+61270105550", "Australia/Sydney"],
    ["Melbourne", "AU", "+61370105550", "Australia/Melbourne"],
    ["Brisbane", "AU", "+61730105550", "Australia/Brisbane"],
  ])("%s", (_, country, e164, zone) => expect(suggested(country, e164)).toBe(zone));

  test("its own zone in another country than the one chosen: Toronto for somebody in the US", () =>
    expect(suggested("US", "+14165550123")).toBe("America/Toronto"));
  test("the zone of the longest beginning it has", () => {
    const areaCodes = { "Australia/Sydney": ["+612"], "Australia/Lord_Howe": ["+6126563"], "Asia/Tokyo": ["+61265"] };
    expect(suggestZone({ countries: {}, areaCodes }, { country: "AU", e164: "+61265632000" })).toBe("Australia/Lord_Howe");
  });
});

describe("nothing is suggested", () => {
  test.each([
    ["for the panhandle of Florida, in two zones", "US", "+18505550123"],
    ["for the south-west of Indiana, in two zones", "US", "+18125550123"],
    ["for the north of Arizona, where some change their clocks", "US", "+19285550123"],
    ["for Chattanooga's code, in two zones", "US", "+14235550123"],
    ["for the north-west of Ontario, in two zones", "CA", "+18075550123"],
    ["for Newfoundland and Labrador, in two zones", "CA", "+17095550123"],
    ["for the east of Quebec, in two zones", "CA", "+14185550123"],
    ["for a toll-free number", "US", "+18005550123"],
    ["for an Australian mobile", "AU", "+61491570156"],
    ["for the west of Australia, whose code spans three zones", "AU", "+61870105550"],
    ["for the Gold Coast, whose code reaches into another zone", "AU", "+61755501234"],
    ["without a number where the country has several zones", "US", undefined],
    ["in a country not known here", "FR", "+33199001234"],
    ["in a country named like an object's part", "constructor", undefined],
  ])("%s", (_, country, e164) => expect(suggested(country, e164)).toBeUndefined());
});

describe("a country of one zone suggests it", () => {
  test.each([
    ["GB", "+442079460123", "Europe/London"],
    ["GB", undefined, "Europe/London"],
    ["IE", "+35312025550", "Europe/Dublin"],
    ["NZ", "", "Pacific/Auckland"],
  ])("%s, number %s", (country, e164, zone) => expect(suggested(country, e164)).toBe(zone));
});

test("every area code tells one zone, one that dates can be worked out in", () => {
  const codes = Object.entries(calendar.areaCodes).flatMap(([zone, list]) => list.map((code) => ({ zone, code })));
  for (const { zone, code } of codes) expect(suggested("", `${code}5550123`), code).toBe(zone);
  expect(Object.keys(calendar.areaCodes).filter((zone) => !isZone(zone))).toEqual([]);
});

test("mobiles of Australia and codes of no place are in no list", () => {
  const codes = Object.values(calendar.areaCodes).flat();
  expect(codes.filter((code) => /^\+614|^\+1(8(00|33|44|55|66|77|88)|900)/.test(code))).toEqual([]);
});

describe("a zone", () => {
  test.each(["Europe/London", "America/Indiana/Indianapolis", "America/Port-au-Prince", "Etc/GMT+5", "UTC"])("%s is one", (name) =>
    expect(isZone(name)).toBe(true),
  );
  test.each(["", "London", "Europe/Atlantis", "+01:00", "europe/london", "Europe/London ", "EST5EDT", "__proto__"])(
    "“%s” is none",
    (name) => expect(isZone(name)).toBe(false),
  );
  test("any zone that Intl names is one", () => {
    expect(Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/") && !isZone(zone))).toEqual([]);
  });
  test("any text at all is judged without a throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof isZone(text) === "boolean"));
  });
});
