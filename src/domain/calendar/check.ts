// What is wrong with an event before it is written: a whole sentence that names the event, the field and the remedy.
import { readDate } from "../message/days.ts";
import { readTime } from "../message/times.ts";
import type { CalendarEvent } from "./event.ts";
import { oneLine } from "./text.ts";

interface Demand {
  field: keyof CalendarEvent;
  isMet: (event: CalendarEvent, isZone: (zone: string) => boolean) => boolean;
  remedy: string;
}

const STATUSES = ["CONFIRMED", "TENTATIVE", "CANCELLED"];
/** Years that a plan can mean; beyond them a date is a slip of the finger. */
const YEARS = { first: 1900, last: 2999 };

const isText = (value: unknown) => typeof value === "string";
/** What is null is missing: events may come from JSON. */
const isOptional = (isRight: (value: unknown) => boolean) => (value: unknown) => (value ?? undefined) === undefined || isRight(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isMinutes = isOptional((value) => isCount(value) && Number(value) <= 1_000_000);

function isDate(text: unknown): boolean {
  const year = (isText(text) && readDate(String(text))?.year) || 0;
  return year >= YEARS.first && year <= YEARS.last;
}

/** In the order in which a person would mend them. */
const DEMANDS: Demand[] = [
  { field: "uid", isMet: ({ uid }) => isText(uid) && oneLine(uid) !== "", remedy: "give it a text that no other event has" },
  { field: "summary", isMet: ({ summary }) => isText(summary), remedy: "give it a text" },
  {
    field: "date",
    isMet: ({ date }) => isDate(date),
    remedy: `give a day of the calendar from ${YEARS.first} to ${YEARS.last}, such as 2026-11-30`,
  },
  {
    field: "time",
    isMet: ({ time }) => isOptional((one) => isText(one) && readTime(String(one)) !== undefined)(time),
    remedy: "give hours and minutes such as 08:50, or leave it out for a whole day",
  },
  {
    field: "zone",
    isMet: ({ time, zone }, isZone) => (time ?? undefined) === undefined || (isText(zone) && isZone(String(zone))),
    remedy: "give the name of a time zone such as Europe/London",
  },
  { field: "minutes", isMet: ({ minutes }) => isMinutes(minutes), remedy: "give whole minutes, or leave it out" },
  { field: "description", isMet: ({ description }) => isOptional(isText)(description), remedy: "give a text, or leave it out" },
  { field: "location", isMet: ({ location }) => isOptional(isText)(location), remedy: "give a text, or leave it out" },
  {
    field: "url",
    isMet: ({ url }) => isOptional((one) => /^https?:\/\/[^\s/]/i.test(String(one)))(url),
    remedy: "begin it with https://, or leave it out",
  },
  { field: "sequence", isMet: ({ sequence }) => isCount(sequence), remedy: "give a whole number from 0" },
  {
    field: "status",
    isMet: ({ status }) => isOptional((one) => STATUSES.includes(String(one).toUpperCase()))(status),
    remedy: `give one of ${STATUSES.join(", ")}, or leave it out`,
  },
  {
    field: "alarmMinutes",
    isMet: ({ alarmMinutes }) => isMinutes(alarmMinutes),
    remedy: "give whole minutes from 0, or leave it out for no alarm",
  },
];

/** The first fault of an event as a sentence, or undefined; `place` counts from 0 and names an event without a uid. */
export function faultOf(event: CalendarEvent, place: number, isZone: (zone: string) => boolean): string | undefined {
  const broken = DEMANDS.find(({ isMet }) => !isMet(event, isZone));
  if (!broken) return undefined;
  const { field, remedy } = broken;
  const name = field === "uid" ? `Event ${place + 1}` : `The event “${shorten(event.uid)}”`;
  const value = event[field];
  const state = (value ?? "") === "" ? "is missing" : `“${shorten(String(value))}” cannot be used`;
  return `${name} cannot be written: its ${field} ${state}; ${remedy}.`;
}

function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line;
}
