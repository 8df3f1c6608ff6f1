// Claims: each property is written by the type that the standard gives it, and an empty one is left out.
import { expect, test } from "vitest";
import { component, property } from "../../../src/domain/calendar/properties.ts";

test("a text keeps its lines, escaped; a summary stands on one", () => {
  expect(property("DESCRIPTION", "one, two;\r\nthree\\")).toEqual(["DESCRIPTION:one\\, two\\;\\nthree\\\\"]);
  expect(property("SUMMARY", "one, two;\r\nthree")).toEqual(["SUMMARY:one\\, two\\; three"]);
});

test("an address is not escaped, nor is a token", () => {
  expect(property("URL", "https://x.example/?a=1,2;b")).toEqual(["URL:https://x.example/?a=1,2;b"]);
  expect(property("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")).toEqual(["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"]);
});

test("parameters stand between name and value", () => {
  expect(property("DTSTART", "20260105", ";VALUE=DATE")).toEqual(["DTSTART;VALUE=DATE:20260105"]);
});

test("a value that is missing, empty, or nothing once cleaned gives no line", () => {
  expect(property("LOCATION", undefined)).toEqual([]);
  expect(property("LOCATION", "")).toEqual([]);
  expect(property("LOCATION", "\u0007")).toEqual([]);
  expect(property("X-WR-CALNAME", " \r\n ")).toEqual([]);
});

test("the name counts when a line is folded", () => {
  expect(property("SUMMARY", "x".repeat(68))).toEqual([`SUMMARY:${"x".repeat(67)}\r\n x`]);
});

test("a component stands between its name and its name", () => {
  expect(component("VALARM", ["ACTION:DISPLAY"])).toEqual(["BEGIN:VALARM", "ACTION:DISPLAY", "END:VALARM"]);
});
