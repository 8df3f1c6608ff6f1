// Times of day: twelve hours with their a.m. and p.m., and twenty-four hours.
import { cardinal, pairs } from "./cardinals.ts";
import { letters, type Reader } from "./reader.ts";

/** "nine o'clock", "nine oh five", "seventeen thirty", "fourteen hundred", "midnight". */
function sayClock(hour: string, minute: string): string {
  if (minute !== "00" || Number(hour) > 12) return pairs(hour, minute);
  return Number(hour) ? `${cardinal(hour)} o'clock` : "midnight";
}

export const TIMES: Reader[] = [
  [
    /(\d\d?)(?:[:.]([0-5]\d))?\s?([ap])\.?\s?m\b\.?/iy,
    (_habit, _, hour, minute, half) => (Number(minute) ? pairs(hour, minute) : cardinal(hour)) + letters(`${half}m`),
  ],
  [/([01]?\d|2[0-4])(?::|(?<=\b(?:at|until) \d\d?)\.)([0-5]\d)(?![\d:%])/y, (_habit, _, hour, minute) => sayClock(hour, minute)],
];
