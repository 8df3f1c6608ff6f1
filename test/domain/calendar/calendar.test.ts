// Claims: the file keeps the standard to the octet, reads back as it was meant, and no text gets out of its field.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { CalendarEvent } from "../../../src/domain/calendar/event.ts";
import { CALL, heard, hostile, LETTER, readEvents, STAMP, unfold } from "../../events.ts";

const write = (...events: CalendarEvent[]) => writeCalendar({ name: "Eight touches", stamp: STAMP, events });
const count = (lines: string[], line: string) => lines.filter((one) => one === line).length;

test("the head, one zone for all of its events, the events in their order, each line ended by CRLF", () => {
  const file = write(CALL, LETTER, { ...CALL, uid: "eight-touch-t2", date: "2026-12-02" });
  const lines = unfold(file);
  expect(lines.slice(0, 7)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Callback Playbook//Cadence calendar//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Eight touches",
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
  ]);
  expect(count(lines, "BEGIN:VTIMEZONE")).toBe(1);
  expect(readEvents(file).map(({ uid }) => uid)).toEqual(["eight-touch-t1", "eight-touch-t7", "eight-touch-t2"]);
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("there is no METHOD, which would make it an invitation, and no line without a value", () => {
  const lines = unfold(writeCalendar({ name: "", stamp: STAMP, events: [{ ...CALL, description: "", location: "", summary: "" }] }));
  expect(lines.filter((line) => /^METHOD|^SUMMARY|^X-WR|:$/.test(line))).toEqual([]);
});

test("the stamp is the argument, in UTC, a part of a second left out", () => {
  expect(write(CALL)).toContain("\r\nDTSTAMP:20261127T120000Z\r\n");
  expect(writeCalendar({ name: "", stamp: "2026-11-27T12:00:00.123Z", events: [CALL] })).toContain("DTSTAMP:20261127T120000Z\r\n");
});

test("a stamp without signs is the same stamp", () => {
  expect(writeCalendar({ name: "", stamp: "20261127T120000Z", events: [CALL] })).toBe(
    writeCalendar({ name: "", stamp: STAMP, events: [CALL] }),
  );
});

test("a zone covers the years of all of its events, whichever come first", () => {
  const file = write({ ...CALL, uid: "b", date: "2029-07-02" }, CALL, { ...CALL, uid: "a", date: "2021-07-01" });
  const utc = readEvents(file).map(({ startDate }) => startDate.toJSDate().toISOString());
  expect(utc).toEqual(["2029-07-02T07:50:00.000Z", "2026-11-30T08:50:00.000Z", "2021-07-01T07:50:00.000Z"]);
});

describe("a time means in every reader what it means in its zone", () => {
  test.each([
    ["Australia/Lord_Howe", "2027-04-05", "08:50", "2027-04-04T22:20:00.000Z"],
    ["America/New_York", "2026-11-30", "17:10", "2026-11-30T22:10:00.000Z"],
    ["Asia/Kathmandu", "2026-11-30", "08:50", "2026-11-30T03:05:00.000Z"],
    ["Pacific/Chatham", "2026-11-30", "08:50", "2026-11-29T19:05:00.000Z"],
    ["America/Phoenix", "2026-07-01", "08:50", "2026-07-01T15:50:00.000Z"],
    ["Pacific/Auckland", "2026-07-01", "08:50", "2026-06-30T20:50:00.000Z"],
  ])("%s, %s at %s is %s", (zone, date, time, utc) => {
    expect(
      readEvents(write({ ...CALL, zone, date, time }))[0]
        ?.startDate.toJSDate()
        .toISOString(),
    ).toBe(utc);
  });
});

describe("a mistake is told in a sentence", () => {
  const error = (calendar: object) => () => writeCalendar({ name: "", stamp: STAMP, events: [CALL], ...calendar });
  test("about the event", () =>
    expect(error({ events: [LETTER, { ...CALL, zone: "Mars/Olympus" }] })).toThrow(/“eight-touch-t1”.* its zone /));
  test("about two events with one uid", () =>
    expect(error({ events: [CALL, CALL] })).toThrow("Two events have the uid “eight-touch-t1”; give each its own."));
  test.each(["", "2026-11-27", "2026-11-27T12:00:00", "2026-11-27T12:00:00+01:00", "2026-11-31T12:00:00Z", "2026-11-27T25:00:00Z"])(
    "about the stamp %j",
    (stamp) => expect(error({ stamp })).toThrow("is no instant in UTC; give one such as 2026-11-27T12:00:00Z."),
  );
});

describe("whatever the texts", () => {
  const texts = fc.record({ name: hostile, summary: hostile, description: hostile, location: hostile, address: hostile, uid: hostile });
  const fileOf = (text: { name: string; summary: string; description: string; location: string; address: string; uid: string }) =>
    writeCalendar({
      name: text.name,
      stamp: STAMP,
      events: [
        { ...CALL, ...text, uid: `u${text.uid}`, url: `https://x${text.address}`, alarmMinutes: 5 },
        { ...LETTER, description: text.description },
      ],
    });
  const isUsable = (text: { address: string }) => /^[^\s/]/.test(text.address);
  const safe = texts.map((text) => (isUsable(text) ? text : { ...text, address: "" }));

  test("each line is at most 75 octets of valid UTF-8, and a line break is CRLF", () => {
    fc.assert(
      fc.property(safe, (text) => {
        const file = fileOf(text);
        expect(file.isWellFormed()).toBe(true);
        expect(Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[^\P{Cc}\t]/u);
      }),
    );
  });

  test("the lines are those of a plain file, only with other values", () => {
    const names = (file: string) => unfold(file).map((line) => (/^(BEGIN|END):/.test(line) ? line : line.replace(/[:;].*/su, "")));
    const plain = names(fileOf({ name: "n", summary: "s", description: "d", location: "l", address: "", uid: "" }));
    const fillable = new Set(["X-WR-CALNAME", "SUMMARY", "DESCRIPTION", "LOCATION"]);
    const fixed = (lines: string[]) => lines.filter((line) => !fillable.has(line));
    fc.assert(
      fc.property(safe, (text) => {
        expect(fixed(names(fileOf(text)))).toEqual(fixed(plain));
      }),
    );
  });

  test("ical.js reads the same values back", () => {
    const line = (text: string) =>
      heard(text)
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean)
        .join(" ");
    fc.assert(
      fc.property(safe, (text) => {
        const file = fileOf(text);
        const [call, letter, ...more] = readEvents(file);
        expect(more).toEqual([]);
        expect([call?.uid, call?.summary ?? "", call?.description ?? "", call?.location ?? ""]).toEqual([
          line(`u${text.uid}`),
          line(text.summary),
          heard(text.description),
          heard(text.location),
        ]);
        expect(letter?.description ?? "").toBe(heard(text.description));
        const named = unfold(file).find((one) => one.startsWith("X-WR-CALNAME:")) ?? "X-WR-CALNAME:";
        expect(named.slice(13).replace(/\\(.)/g, "$1")).toBe(line(text.name));
      }),
    );
  });
});

test("8,000 events in many zones take under a second, and their file grows with them alone", () => {
  const zones = ["Europe/London", "America/New_York", "Australia/Sydney", "Pacific/Chatham", "Asia/Kolkata", "Africa/Casablanca"];
  const description = "“Hello Mr Okafor, this is Dana …”, and so on\n".repeat(15);
  const events = Array.from({ length: 8000 }, (_, at) => ({ ...CALL, uid: `u${at}`, zone: zones[at % 6], description }));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    write(...events);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
  expect(write(...events).split("BEGIN:VTIMEZONE").length - 1).toBe(6);
});
