// Writes a calendar file that any calendar reads: a time zone for each zone named, an event for each touch (RFC 5545).
import { faultOf } from "./check.ts";
import { type CalendarEvent, eventLines } from "./event.ts";
import { type Clock, createClock } from "./offsets.ts";
import { component, property } from "./properties.ts";
import { basicTime, timezone, type Years } from "./timezone.ts";

export interface Calendar {
  /** What calendars call it; no name when empty. */
  name: string;
  /** The instant of writing in UTC, such as 2026-11-27T12:00:00Z. */
  stamp: string;
  events: CalendarEvent[];
}

/** A zone as one export uses it. */
interface Zone {
  clock: Clock;
  years: Years;
}

/** The whole text/calendar file, lines ended by CRLF; throws an Error whose message is a sentence that names the event and its field. */
export function writeCalendar({ name, stamp, events }: Calendar): string {
  const written = basicStamp(stamp);
  const zones = zonesOf(events);
  const lines = component("VCALENDAR", [
    ...property("VERSION", "2.0"),
    ...property("PRODID", "-//Callback Playbook//Cadence calendar//EN"),
    ...property("CALSCALE", "GREGORIAN"),
    ...property("X-WR-CALNAME", name),
    ...[...zones].flatMap(([zone, { clock, years }]) => timezone(zone, clock, years)),
    ...events.flatMap((event) => eventLines(event, written)),
  ]);
  return lines.map((line) => `${line}\r\n`).join("");
}

/** The zones that the events' times need, each with the years they span; throws at the first event that is wrong. */
function zonesOf(events: CalendarEvent[]): Map<string, Zone> {
  const clocks = new Map<string, Clock | undefined>();
  const find = (zone: string) => {
    if (!clocks.has(zone)) clocks.set(zone, createClock(zone));
    return clocks.get(zone);
  };
  const zones = new Map<string, Zone>();
  refuseDoubles(events);
  events.forEach((event, place) => {
    const fault = faultOf(event, place, (zone) => find(zone) !== undefined);
    if (fault) throw new Error(fault);
    const clock = event.time && event.zone && find(event.zone);
    if (clock && event.zone) zones.set(event.zone, { clock, years: widen(zones.get(event.zone)?.years, event.date) });
  });
  return zones;
}

function widen(years: Years | undefined, date: string): Years {
  const year = Number(date.slice(0, 4));
  return { first: Math.min(years?.first ?? year, year), last: Math.max(years?.last ?? year, year) };
}

/** Two events of one uid would be one event to every reader, and a touch lost. */
function refuseDoubles(events: CalendarEvent[]): void {
  const seen = new Set<string>();
  for (const { uid } of events) {
    if (seen.has(uid)) throw new Error(`Two events have the uid “${uid}”; give each its own.`);
    seen.add(uid);
  }
}

/** DTSTAMP from an instant in UTC, with the signs of ISO 8601 or without. */
function basicStamp(stamp: string): string {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z$/.exec(stamp)?.slice(1) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const written = Number.isNaN(instant.getTime()) ? "" : `${basicTime(instant)}Z`;
  if (written === `${parts.slice(0, 3).join("")}T${parts.slice(3).join("")}Z`) return written;
  throw new Error(`The stamp “${stamp}” is no instant in UTC; give one such as 2026-11-27T12:00:00Z.`);
}
