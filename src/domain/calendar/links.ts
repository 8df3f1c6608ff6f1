// Links that open the form for one event, filled in, in the calendar of Google or of Outlook. Neither documents its fields.
import { parseDateTime, toZoned, type ZonedDateTime } from "@internationalized/date";
import { basicLocal, type CalendarEvent, nextDay } from "./event.ts";
import { cleanText, oneLine } from "./text.ts";

/** Longer addresses are cut or refused on the way; the file carries the whole text. In characters of the encoded address. */
const ROOM = 1_500;

/** Google Calendar's form for an event that `writeCalendar` would take; the time stays in the event's own zone. */
export function googleLink(event: CalendarEvent): string {
  const [start, end] = spanOf(event).map(localTime);
  return address("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: oneLine(event.summary),
    dates: start ? `${start}/${end}` : `${basicLocal(event.date)}/${basicLocal(nextDay(event.date))}`,
    ctz: start && event.zone,
    details: shorten(notesOf(event)),
    location: oneLine(event.location ?? ""),
  });
}

/** The form of Outlook on the web, work account, for an event that `writeCalendar` would take; the time goes as UTC, the text as HTML. */
export function outlookLink(event: CalendarEvent): string {
  const [start, end] = spanOf(event).map((one) => one.toAbsoluteString().replace(".000", ""));
  const text = shorten(notesOf(event)).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return address("https://outlook.office.com/calendar/0/deeplink/compose", {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: oneLine(event.summary),
    startdt: start ?? event.date,
    enddt: end ?? nextDay(event.date),
    allday: start ? undefined : "true",
    body: text.replaceAll("\n", "<br>"),
    location: oneLine(event.location ?? ""),
  });
}

/** Start and end; nothing for a whole day. A time that the clocks skip lies as far behind the gap (RFC 5545, 3.3.5). */
function spanOf({ date, time, zone, minutes }: CalendarEvent): ZonedDateTime[] {
  if (!time) return [];
  const start = toZoned(parseDateTime(`${date}T${time}`), zone ?? "UTC");
  return [start, start.add({ minutes: minutes ?? 0 })];
}

const localTime = (time: ZonedDateTime) => time.toString().slice(0, 19).replace(/[-:]/g, "");
const notesOf = ({ description, url }: CalendarEvent) => cleanText([description, url].filter(Boolean).join("\n\n"));

function shorten(text: string): string {
  let kept = "";
  let left = ROOM;
  for (const character of text) {
    left -= encodeURIComponent(character).length;
    if (left < 0) return `${kept}…`;
    kept += character;
  }
  return kept;
}

function address(page: string, fields: Record<string, string | undefined>): string {
  const filled = Object.entries(fields).filter(([, value]) => value);
  return `${page}?${filled.map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`).join("&")}`;
}
