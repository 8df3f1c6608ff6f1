// The verb "ics": the calendar file of the events in a JSON text {name, stamp, events}.
import { type Calendar, writeCalendar } from "../../src/domain/calendar/calendar.ts";

/** The file to the last octet; throws an Error with a whole sentence when the text is no such JSON or an event is wrong. */
export function writeIcs(text: string): string {
  const calendar = readJson(text);
  if (!Array.isArray(calendar?.events) || !calendar.events.every((event) => typeof event === "object" && event)) {
    throw new Error('Give a JSON object with "name", "stamp" and "events", a list of objects.');
  }
  return writeCalendar({ name: String(calendar.name ?? ""), stamp: String(calendar.stamp), events: calendar.events });
}

function readJson(text: string): Partial<Calendar> | undefined {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Error(`The events are no JSON: ${error instanceof Error ? error.message : error}.`, { cause: error });
  }
}
