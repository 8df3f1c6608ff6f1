// Claims: a promise runs out on a working day, its call is on the next, and either end can set the other.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, readDay, writeDay } from "../../../src/domain/cadence/civil.ts";
import { followMessage, promiseDays, promiseFor } from "../../../src/domain/cadence/promises.ts";
import { addWorkdays, isWorkday, nextWorkday, roll } from "../../../src/domain/cadence/workdays.ts";
import { anySetting, refusal, settingFor, well } from "../../cadence.ts";

const EASTER = settingFor({ holidays: ["2027-03-26", "2027-03-29"] }).off;
const day = (iso: string) => readDay(iso) as Day;

describe("the days of a promise", () => {
  test.each([
    ["2027-03-22", { by: "2027-03-24" }, "2027-03-24", "2027-03-25", true],
    ["2027-03-22", { by: "2027-03-25" }, "2027-03-25", "2027-03-30", false],
    ["2027-03-22", { by: "2027-03-27" }, "2027-03-30", "2027-03-31", true], // the Saturday becomes the Tuesday after Easter
    ["2027-03-22", { by: "2027-03-22" }, "2027-03-22", "2027-03-23", true],
    ["2027-03-24", { afterWorkingDays: 2 }, "2027-03-30", "2027-03-31", true],
    ["2027-03-24", { afterWorkingDays: 0 }, "2027-03-24", "2027-03-25", true],
    ["2027-03-18", { afterWorkingDays: 1 }, "2027-03-19", "2027-03-22", false], // Friday, then Monday
  ])("sent on %s by %j: by %s, call on %s, the very next day: %s", (message, terms, by, callOn, isNextDay) => {
    const days = well(promiseDays(EASTER, day(message), terms));
    expect([writeDay(days.by), writeDay(days.callOn), days.isNextDay]).toEqual([by, callOn, isNextDay]);
  });

  test.each([
    [{ by: "2027-03-21" }, "2027-03-23", "out-of-order"],
    [{ by: "2027-02-30" }, "2027-03-23", "bad-date"],
    [{ afterWorkingDays: -1 }, "2027-03-23", "bad-number"],
    [{ afterWorkingDays: 1.5 }, "2027-03-23", "bad-number"],
    [{ afterWorkingDays: Number.NaN }, "2027-03-23", "bad-number"],
  ])("%j on %s is refused: %s", (terms, message, error) => expect(refusal(promiseDays(EASTER, day(message), terms))).toBe(error));
});

test("terms made for a call's day lead back to that day, or there is none left", () => {
  const anyTerms = fc.constantFrom({ by: "2027-01-01" }, { afterWorkingDays: 3 });
  fc.assert(
    fc.property(anySetting, fc.integer({ min: 20_600, max: 22_000 }), fc.nat(40), anyTerms, ({ off }, start, ahead, terms) => {
      const message = roll(off, start);
      const callOn = addWorkdays(off, message, ahead);
      const made = promiseFor(off, message, callOn, terms);
      if (ahead === 0) expect(made).toBeUndefined();
      else expect(well(promiseDays(off, message, made ?? terms)).callOn).toBe(callOn);
      expect(made === undefined || "by" in made === "by" in terms).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

describe("a message that moves", () => {
  test.each([
    ["2027-03-19", { by: "2027-03-24" }], // still two days to answer
    ["2027-03-24", { by: "2027-03-24" }],
    ["2027-03-25", { by: "2027-03-31" }], // was two working days; after Easter the second is the 31st
  ])("from the 22nd to %s, by the 24th, becomes %j", (to, terms) =>
    expect(followMessage(EASTER, { by: "2027-03-24" }, day("2027-03-22"), day(to))).toEqual(terms),
  );

  test("takes a number of days along as it is", () =>
    expect(followMessage(EASTER, { afterWorkingDays: 2 }, day("2027-03-22"), day("2027-03-25"))).toEqual({ afterWorkingDays: 2 }));
});

test("the call is the first working day after a working day", () => {
  fc.assert(
    fc.property(anySetting, fc.integer({ min: 20_600, max: 22_000 }), fc.nat(30), ({ off }, message, n) => {
      const { by, callOn, isNextDay } = well(promiseDays(off, message, { by: writeDay(message + n) }));
      expect(isWorkday(off, by) && callOn === nextWorkday(off, by) && isNextDay === (callOn === by + 1)).toBe(true);
    }),
  );
});
