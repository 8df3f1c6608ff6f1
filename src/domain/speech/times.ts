// Times of day: twelve hours with their a.m. and p.m., and twenty-four hours.
import { cardinal, pairs } from "./cardinals.ts";
import { letters, type Reader } from "./reader.ts";

/** "nine o'clock", "nine oh five", "seventeen thirty", "fourteen hundred", "midnight", "twelve thirty" after it. */
function sayClock(hour: string, minute: string): string {
  const isOnTheHour = minute === "00";
  if (!Number(hour)) return isOnTheHour ? "midnight" : pairs("12", minute);
  return isOnTheHour && Number(hour) < 13 ? `${cardinal(hour)} o'clock` : pairs(hour, minute);
}

/** Outside the US a stop before the minutes is a habit: what tells such a time from a decimal stands before or after it. */
const WITH_STOP =
  /([01]?\d|2[0-4])\.([0-5]\d)(?:(?<=\b(at|until) .{4,5})|(?<=\b(?:between(?: \S{4,5} and)?|before|after|by) .{4,5}|\.\d\d ?(?:-|to) ?.{4,5})|(?= ?(?:-|to) ?\d\d?\.[0-5]\d))(?![\d%]| ?[ckm]?[gm]\b)/y;

export const TIMES: Reader[] = [
  [
    /(\d\d?)(?:[:.]([0-5]\d))?\s?([ap])\.?\s?m\b\.?/iy,
    (_habit, _, hour, minute, half) => (Number(minute) ? pairs(hour, minute) : cardinal(hour)) + letters(`${half}m`),
  ],
  [/([01]?\d|2[0-4]):([0-5]\d)(?![\d:%])/y, (_habit, _, hour, minute) => sayClock(hour, minute)],
  [WITH_STOP, (habit, _, hour, minute, sure) => (sure || habit !== "US" ? sayClock(hour, minute) : "")],
];
