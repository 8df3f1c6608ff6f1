// Claims: the day has three parts, parted at nine and at five.
import { expect, test } from "vitest";
import { bandOf, HOUR_BANDS } from "../../../src/domain/cadence/hour-bands.ts";

test.each([
  ["00:00", "before-nine"],
  ["08:59", "before-nine"],
  ["09:00", "office-hours"],
  ["16:59", "office-hours"],
  ["17:00", "after-five"],
  ["23:59", "after-five"],
])("%s is %s", (time, band) => expect(bandOf(time)).toBe(band));

test("what takes the whole day has no part of it", () => expect([bandOf(null), bandOf("")]).toEqual([undefined, undefined]));

test("the parts come in the order of the day", () => expect(HOUR_BANDS).toEqual(["before-nine", "office-hours", "after-five"]));
