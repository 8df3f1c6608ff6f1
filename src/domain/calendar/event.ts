// One touch as an event of a calendar file, and what must be right about it (RFC 5545, 3.6.1).
import { writeDay } from "../cadence/civil.ts";
import { readDate } from "../message/days.ts";
import { component, property } from "./properties.ts";
import { oneLine } from "./text.ts";

export type Status = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

export interface CalendarEvent {
  /** Stable over every export: the cadence's id and the touch's. */
  uid: string;
  /** A civil date, YYYY-MM-DD, in the zone. */
  date: string;
  /** HH:MM in the zone; without one (or null, as a letter has it) the event lasts all day. */
  time?: string | null;
  /** How long it lasts; a moment when not given. */
  minutes?: number;
  /** The IANA zone of date and time; needed with a time, unused without. */
  zone?: string;
  /** Written on one line. */
  summary: string;
  /** May have several lines. */
  description?: string;
  location?: string;
  /** Begins with https:// or http://. */
  url?: string;
  /** How often date, time or status changed since the first export; from 0. */
  sequence: number;
  /** Not written when not given; a touch that was stopped after an export goes out once more as CANCELLED. */
  status?: Status;
  /** Minutes before the start; 0 rings at the start. A cancelled event never rings. */
  alarmMinutes?: number;
}

/** The lines of a checked event; `stamp` as in DTSTAMP. */
export function eventLines(event: CalendarEvent, stamp: string): string[] {
  return component("VEVENT", [
    ...property("UID", event.uid),
    ...property("DTSTAMP", stamp),
    ...(event.time ? timed(event) : allDay(event)),
    ...property("SEQUENCE", String(event.sequence)),
    ...property("STATUS", event.status?.toUpperCase()),
    ...property("SUMMARY", event.summary),
    ...property("DESCRIPTION", event.description),
    ...property("LOCATION", event.location),
    ...property("URL", event.url),
    ...alarm(event),
  ]);
}

/** The date or local time as the file writes it: "20260105" or "20260105T085000". */
export function basicLocal(date: string, time?: string | null): string {
  return date.replaceAll("-", "") + (time ? `T${time.replace(":", "")}00` : "");
}

/** The day after a date that exists, YYYY-MM-DD. */
export function nextDay(date: string): string {
  const day = readDate(date);
  return day ? writeDay(day.number + 1) : date;
}

function timed({ date, time, zone, minutes }: CalendarEvent): string[] {
  return [...property("DTSTART", basicLocal(date, time), `;TZID=${zone}`), ...property("DURATION", minutes ? `PT${minutes}M` : undefined)];
}

/** The end is the day after, for it lies outside; a letter to write does not make the day a busy one. */
function allDay({ date }: CalendarEvent): string[] {
  return [
    ...property("DTSTART", basicLocal(date), ";VALUE=DATE"),
    ...property("DTEND", basicLocal(nextDay(date)), ";VALUE=DATE"),
    ...property("TRANSP", "TRANSPARENT"),
  ];
}

function alarm({ alarmMinutes, status, summary }: CalendarEvent): string[] {
  if (typeof alarmMinutes !== "number" || status?.toUpperCase() === "CANCELLED") return [];
  return component("VALARM", [
    ...property("ACTION", "DISPLAY"),
    ...property("TRIGGER", alarmMinutes ? `-PT${alarmMinutes}M` : "PT0S"),
    ...property("DESCRIPTION", oneLine(summary) || "Reminder"),
  ]);
}
