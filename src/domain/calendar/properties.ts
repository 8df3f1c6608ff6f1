// The properties of a calendar file as a table: which value type each has, and how each type is written (RFC 5545, 3.3).
import { fold } from "./fold.ts";
import { asciiAddress, cleanText, escapeText, oneLine } from "./text.ts";

/** Text may have several lines, a line never; a token is made by our own code alone. */
type ValueType = "text" | "line" | "uri" | "token";

const WRITE: Record<ValueType, (value: string) => string> = {
  text: (value) => escapeText(cleanText(value)),
  line: (value) => escapeText(oneLine(value)),
  uri: asciiAddress,
  token: (value) => value,
};

const TYPES = {
  VERSION: "token",
  PRODID: "line",
  CALSCALE: "token",
  "X-WR-CALNAME": "line",
  UID: "line",
  DTSTAMP: "token",
  DTSTART: "token",
  DTEND: "token",
  DURATION: "token",
  SEQUENCE: "token",
  STATUS: "token",
  TRANSP: "token",
  SUMMARY: "line",
  DESCRIPTION: "text",
  LOCATION: "text",
  URL: "uri",
  ACTION: "token",
  TRIGGER: "token",
  TZID: "line",
  TZNAME: "line",
  TZOFFSETFROM: "token",
  TZOFFSETTO: "token",
  RRULE: "token",
} satisfies Record<string, ValueType>;

export type PropertyName = keyof typeof TYPES;

/** The folded line of a property, in a list; no line for a value that is missing or empty. Parameters: ";NAME=VALUE", from our own code. */
export function property(name: PropertyName, value: string | undefined, parameters = ""): string[] {
  const written = WRITE[TYPES[name]](value ?? "");
  return written ? [fold(`${name}${parameters}:${written}`)] : [];
}

/** The lines of a component: its own between BEGIN and END. */
export function component(name: string, lines: string[]): string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}
