// Claims: a link opens the form with the event's own time and words, whatever these are, and stays short enough to be followed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { googleLink, outlookLink } from "../../../src/domain/calendar/links.ts";
import { CALL, hostile, LETTER } from "../../events.ts";

const fields = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe("Google's form", () => {
  test("of a call: wall time and zone", () => {
    const link = googleLink({ ...CALL, zone: "Australia/Lord_Howe", description: "One.\nTwo & three", location: "Gate 2" });
    expect(link.startsWith("https://calendar.google.com/calendar/render?action=TEMPLATE&")).toBe(true);
    expect(fields(link)).toEqual({
      action: "TEMPLATE",
      text: "Call Mr Okafor",
      dates: "20261130T085000/20261130T090000",
      ctz: "Australia/Lord_Howe",
      details: "One.\nTwo & three",
      location: "Gate 2",
    });
  });

  test("of a letter: the day, up to the next", () =>
    expect(fields(googleLink(LETTER))).toEqual({ action: "TEMPLATE", text: "Write to Mr Okafor", dates: "20261231/20270101" }));

  test("of a call that lasts past midnight", () =>
    expect(fields(googleLink({ ...CALL, time: "23:55" }))["dates"]).toBe("20261130T235500/20261201T000500"));
});

describe("Outlook's form", () => {
  test("of a call: in UTC, its text as HTML", () => {
    const link = outlookLink({ ...CALL, zone: "Australia/Lord_Howe", description: "1 < 2 & 3\nTwo", url: "https://x.example" });
    expect(link.startsWith("https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&")).toBe(true);
    expect(fields(link)).toEqual({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: "Call Mr Okafor",
      startdt: "2026-11-29T21:50:00Z",
      enddt: "2026-11-29T22:00:00Z",
      body: "1 &lt; 2 &amp; 3<br>Two<br><br>https://x.example",
    });
  });

  test("of a letter: the whole day", () =>
    expect(fields(outlookLink(LETTER))).toMatchObject({ startdt: "2026-12-31", enddt: "2027-01-01", allday: "true" }));

  test("of a time that the clocks skip: as long after the gap", () =>
    expect(fields(outlookLink({ ...CALL, date: "2027-03-28", time: "01:30" }))["startdt"]).toBe("2027-03-28T01:30:00Z"));
});

test("a long text is cut at a whole character and says so", () => {
  const { details = "" } = fields(googleLink({ ...CALL, description: "語".repeat(3000) }));
  expect(details).toBe(`${"語".repeat(166)}…`);
});

test("no text gets out of its field, and a link stays under 8,000 characters", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const event = { ...CALL, summary: text.slice(0, 200), description: text, location: text.slice(0, 200) };
      for (const link of [googleLink(event), outlookLink(event)]) {
        expect(link).toMatch(/^https:\/\/[!-~]+$/);
        expect(link.length).toBeLessThan(8000);
        expect(Object.keys(fields(link)).length).toBeLessThanOrEqual(8);
      }
    }),
  );
});
