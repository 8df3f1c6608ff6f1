// Claims: an event is written as the standard and the readers want it, with nothing that is not known.
import { describe, expect, test } from "vitest";
import { basicLocal, eventLines, nextDay } from "../../../src/domain/calendar/event.ts";
import { CALL, LETTER } from "../../events.ts";

const DTSTAMP = "20261127T120000Z";

test("a call: its wall time with its zone, and how long it lasts", () => {
  expect(eventLines(CALL, DTSTAMP)).toEqual([
    "BEGIN:VEVENT",
    "UID:eight-touch-t1",
    "DTSTAMP:20261127T120000Z",
    "DTSTART;TZID=Europe/London:20261130T085000",
    "DURATION:PT10M",
    "SEQUENCE:0",
    "SUMMARY:Call Mr Okafor",
    "END:VEVENT",
  ]);
});

test("a letter: a whole day that ends the day after and keeps nobody busy", () => {
  expect(eventLines(LETTER, DTSTAMP)).toEqual([
    "BEGIN:VEVENT",
    "UID:eight-touch-t7",
    "DTSTAMP:20261127T120000Z",
    "DTSTART;VALUE=DATE:20261231",
    "DTEND;VALUE=DATE:20270101",
    "TRANSP:TRANSPARENT",
    "SEQUENCE:2",
    "SUMMARY:Write to Mr Okafor",
    "END:VEVENT",
  ]);
});

test("no time is the same, be it missing or null; and then the zone has no use", () => {
  expect(eventLines({ ...LETTER, time: null, zone: "Europe/London" }, DTSTAMP)).toEqual(eventLines(LETTER, DTSTAMP));
});

test("a moment has no length, for the standard knows no duration of nothing", () => {
  for (const minutes of [0, undefined]) expect(eventLines({ ...CALL, minutes }, DTSTAMP).join()).not.toContain("DURATION");
});

test("description, place, address and status where there are some", () => {
  const lines = eventLines(
    { ...CALL, description: "One.\nTwo, three.", location: "Halden; gate 2", url: "https://x.example/?a=1,2", status: "CONFIRMED" },
    DTSTAMP,
  );
  expect(lines.slice(6, -1)).toEqual([
    "STATUS:CONFIRMED",
    "SUMMARY:Call Mr Okafor",
    "DESCRIPTION:One.\\nTwo\\, three.",
    "LOCATION:Halden\\; gate 2",
    "URL:https://x.example/?a=1,2",
  ]);
});

describe("an alarm", () => {
  const alarmOf = (change: object) => eventLines({ ...CALL, ...change }, DTSTAMP).slice(7, -1);

  test("rings minutes before, and says what for", () => {
    expect(alarmOf({ alarmMinutes: 5, summary: "Call\nMr Okafor" })).toEqual([
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT5M",
      "DESCRIPTION:Call Mr Okafor",
      "END:VALARM",
    ]);
  });

  test("at the start is PT0S", () => expect(alarmOf({ alarmMinutes: 0 })).toContain("TRIGGER:PT0S"));

  test("has words even where the event has none", () =>
    expect(eventLines({ ...CALL, summary: "", alarmMinutes: 0 }, DTSTAMP)).toContain("DESCRIPTION:Reminder"));

  test("is none when none was wished", () => {
    expect(alarmOf({})).toEqual([]);
    expect(alarmOf({ alarmMinutes: null })).toEqual([]);
  });

  test("never rings for what is cancelled", () => {
    const lines = eventLines({ ...CALL, status: "CANCELLED", sequence: 1, alarmMinutes: 5 }, DTSTAMP);
    expect(lines).toContain("STATUS:CANCELLED");
    expect(lines).toContain("SEQUENCE:1");
    expect(lines).not.toContain("BEGIN:VALARM");
  });
});

test("the day after the last of a month, a year and a leap February", () => {
  expect(["2026-11-30", "2026-12-31", "2028-02-28", "2028-02-29"].map(nextDay)).toEqual([
    "2026-12-01",
    "2027-01-01",
    "2028-02-29",
    "2028-03-01",
  ]);
});

test("a date, and a date with its time, without signs", () => {
  expect(basicLocal("2026-01-05")).toBe("20260105");
  expect(basicLocal("2026-01-05", "08:50")).toBe("20260105T085000");
});
