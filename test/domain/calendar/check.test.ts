// Claims: what is wrong with an event is told in a sentence that names the event, the field and the remedy.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOf } from "../../../src/domain/calendar/check.ts";
import type { CalendarEvent } from "../../../src/domain/calendar/event.ts";
import { CALL, hostile, LETTER } from "../../events.ts";

const isZone = (zone: string) => zone === "Europe/London";
const fault = (change: Record<string, unknown>) => faultOf({ ...CALL, ...change } as CalendarEvent, 4, isZone);

test("nothing is wrong with a call, a letter, or an event with everything", () => {
  expect(faultOf(CALL, 0, isZone)).toBeUndefined();
  expect(faultOf(LETTER, 0, isZone)).toBeUndefined();
  expect(
    fault({ description: "", location: "", url: "http://x.example", status: "CANCELLED", alarmMinutes: 0, minutes: 0 }),
  ).toBeUndefined();
});

test("what is null is missing, as in a letter's time", () => {
  const empty = { time: null, zone: null, minutes: null, description: null, location: null, url: null, status: null, alarmMinutes: null };
  expect(fault(empty)).toBeUndefined();
});

describe("the sentence", () => {
  test("for a date that does not exist", () =>
    expect(fault({ date: "2026-02-30" })).toBe(
      "The event “eight-touch-t1” cannot be written: its date “2026-02-30” cannot be used; give a day of the calendar from 1900 to 2999, such as 2026-11-30.",
    ));

  test("for an unknown zone", () =>
    expect(fault({ zone: "Europe/Atlantis" })).toBe(
      "The event “eight-touch-t1” cannot be written: its zone “Europe/Atlantis” cannot be used; give the name of a time zone such as Europe/London.",
    ));

  test("for a time without a zone", () =>
    expect(fault({ zone: undefined })).toBe(
      "The event “eight-touch-t1” cannot be written: its zone is missing; give the name of a time zone such as Europe/London.",
    ));

  test("for an event without a uid: by its place", () =>
    expect(fault({ uid: " \n" })).toBe("Event 5 cannot be written: its uid “” cannot be used; give it a text that no other event has."));

  test("quotes no more of a long value than it takes to find it", () =>
    expect((fault({ uid: "u".repeat(5000), date: "x\n".repeat(5000) }) ?? "").length).toBeLessThan(300));
});

describe("a field is refused", () => {
  test.each([
    ["uid", [undefined, "", "\u0007", 7]],
    ["summary", [undefined, null, 7]],
    ["date", [undefined, "", "30/11/2026", "2026-11-31", "2026-11-30T08:50", "1899-12-31", "3000-01-01", "0000-00-00", 20261130]],
    ["time", ["", "8:50", "24:00", "08:60", "08:50:00", "0850", 850]],
    ["zone", [undefined, null, "", "London", 0]],
    ["minutes", [-1, 1.5, Number.NaN, Infinity, "10", 1e7]],
    ["description", [7, {}]],
    ["location", [7]],
    ["url", ["", "x.example", "javascript:alert(1)", "https://", 7]],
    ["sequence", [undefined, -1, 0.5, "1"]],
    ["status", ["", "DONE", 7]],
    ["alarmMinutes", [-5, 0.5, "5"]],
  ])("%s", (field, values) => {
    for (const value of values) expect(`${String(value)}: ${fault({ [field]: value })}`).toContain(`its ${field} `);
  });
});

test("any text in any field gives a sentence on one line, or nothing", () => {
  const fields = fc.constantFrom("uid", "date", "time", "zone", "url", "status", "sequence", "minutes");
  fc.assert(fc.property(fields, hostile, (field, text) => void expect(fault({ [field]: text }) ?? "An end.").toMatch(/^[^\r\n]+\.$/)));
});
