// Claims: wall clocks become instants by Temporal's "compatible" rule, and come back; zones that are none are refused.
/// <reference lib="esnext.temporal" />
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInstant, sayOffset, toInstant, toLocal } from "../../../src/domain/cadence/zones.ts";
import { anyDate, refusal, well, ZONES } from "../../cadence.ts";

describe("an instant", () => {
  test.each([
    ["2026-11-30", "08:50", "Europe/London", "2026-11-30T08:50:00Z"],
    ["2027-03-29", "08:50", "Europe/London", "2027-03-29T07:50:00Z"],
    ["2026-11-30", "17:10", "America/New_York", "2026-11-30T22:10:00Z"],
    ["2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00Z"], // twice; the first is still summer time
    ["2027-03-28", "01:30", "Europe/London", "2027-03-28T01:30:00Z"], // never; an hour on is 02:30 summer time
    ["2027-04-04", "01:45", "Australia/Lord_Howe", "2027-04-03T14:45:00Z"], // twice, half an hour apart
    ["2026-12-01", "00:00", "Pacific/Chatham", "2026-11-30T10:15:00Z"],
    ["2026-07-01", "08:50", "America/Phoenix", "2026-07-01T15:50:00Z"],
  ])("%s %s in %s is %s", (date, time, zone, utc) => expect(well(toInstant(date, time, zone))).toBe(utc));

  test.each([
    ["2027-02-30", "08:50", "Europe/London", "bad-date"],
    ["2027-02-03", "24:00", "Europe/London", "bad-time"],
    ["2027-02-03", "8:50", "Europe/London", "bad-time"],
    ["2027-02-03", "08:50", "Europe/Londinium", "bad-zone"],
    ["2027-02-03", "08:50", "", "bad-zone"],
  ])("%s %s in “%s” is refused: %s", (date, time, zone, error) => expect(refusal(toInstant(date, time, zone))).toBe(error));
});

const zonesEverywhere = fc.constantFrom(...ZONES);
const anyTime = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);

test("agrees with native Temporal at every wall time, gaps and overlaps too, and reads back what clocks then show", () => {
  fc.assert(
    fc.property(anyDate, anyTime, zonesEverywhere, (date, time, zone) => {
      const oracle = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: "compatible" });
      const utc = well(toInstant(date, time, zone));
      expect(utc).toBe(oracle.toInstant().toString());
      expect(well(toLocal(utc, zone))).toEqual({
        date: oracle.toPlainDate().toString(),
        time: oracle.toPlainTime().toString().slice(0, 5),
      });
    }),
    { numRuns: 2000 },
  );
});

describe("what clocks show", () => {
  test.each([
    ["2026-11-29T20:30:00Z", "Pacific/Auckland", "2026-11-30", "09:30"],
    ["2026-11-30T09:00:59Z", "Pacific/Honolulu", "2026-11-29", "23:00"],
    ["2026-11-30T00:00Z", "Asia/Kathmandu", "2026-11-30", "05:45"],
  ])("at %s in %s it is %s %s", (utc, zone, date, time) => expect(well(toLocal(utc, zone))).toEqual({ date, time }));

  test.each(["2026-11-30", "2026-11-30T09:00:00", "2026-02-30T09:00:00Z", "2026-11-30T24:00:00Z", "now", ""])("%j is no instant", (utc) =>
    expect(refusal(toLocal(utc, "Europe/London"))).toBe("bad-time"),
  );
});

test("what clocks can show the time of, and nothing else, is an instant", () => {
  for (const text of ["2026-11-30T08:50:00Z", "2026-11-30T08:50:00.000Z", "2026-02-30T09:00:00Z", "2026-11-30T09:00:00", "now", ""]) {
    expect(isInstant(text)).toBe("ok" in toLocal(text, "UTC"));
  }
});

describe("how far from UTC", () => {
  test.each([
    ["2026-11-30T09:00:00Z", "Europe/London", "UTC+0"],
    ["2026-06-30T09:00:00Z", "Europe/London", "UTC+1"],
    ["2026-11-30T09:00:00Z", "America/New_York", "UTC-5"],
    ["2026-11-30T09:00:00Z", "Asia/Kathmandu", "UTC+5:45"],
    ["2026-11-30T09:00:00Z", "America/St_Johns", "UTC-3:30"],
  ])("at %s %s is %s", (utc, zone, words) => expect(well(sayOffset(utc, zone))).toBe(words));

  test("nowhere is refused", () => expect(refusal(sayOffset("2026-11-30T09:00:00Z", "Nowhere"))).toBe("bad-zone"));
  test("never is refused", () => expect(refusal(sayOffset("never", "Europe/London"))).toBe("bad-time"));
});
