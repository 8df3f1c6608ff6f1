// Events, hostile texts and independent readers for the tests of calendar files.
import fc from "fast-check";
import ICAL from "ical.js";
import type { CalendarEvent } from "../src/domain/calendar/event.ts";

export const STAMP = "2026-11-27T12:00:00Z";

/** A call of ten minutes, just before nine in London. */
export const CALL: CalendarEvent = {
  uid: "eight-touch-t1",
  date: "2026-11-30",
  time: "08:50",
  minutes: 10,
  zone: "Europe/London",
  summary: "Call Mr Okafor",
  sequence: 0,
};

/** A letter: it has no time. */
export const LETTER: CalendarEvent = { uid: "eight-touch-t7", date: "2026-12-31", summary: "Write to Mr Okafor", sequence: 2 };

const NASTY = [
  "\r\n",
  "\n",
  "\r",
  "\n ",
  "\r\n\t",
  "\u2028",
  "\u0085",
  "\0",
  "\u001b",
  "\v",
  "\ud83d",
  "\udc4d",
  "END:VCALENDAR",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
  "\\n",
  "\\",
  ";",
  ",",
  ":",
  '"',
  "\ufeff",
  "\t",
  " ",
  "語言",
  "👩🏽‍💻",
  "e\u0301\u0323",
  "=1+1",
  "ATTENDEE:mailto:x@example.com",
  "x".repeat(80),
  "é".repeat(40),
];

/** What people paste and attackers send, up to five thousand characters. */
export const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 40 })
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...NASTY), fc.integer({ min: 1, max: 5000 })).map(([part, length]) => part.repeat(length).slice(0, length)),
);

/** What a reader should get of a text, said character by character: halves mended, breaks as "\n", no control characters but the tab. */
export function heard(text: string): string {
  const kept = [...text.replaceAll("\r\n", "\n")].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
    if (["\n", "\r", "\u2028", "\u2029"].includes(character)) return "\n";
    return (code < 0x20 && code !== 9) || (code >= 0x7f && code <= 0x9f) ? "" : character;
  });
  return kept.join("");
}

/** The whole lines of a file, put together again by hand. */
export function unfold(file: string): string[] {
  return file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** The events of a file as ical.js reads them. */
export function readEvents(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}
