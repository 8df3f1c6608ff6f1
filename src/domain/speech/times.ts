// Times of day: twelve hours with their a.m. and p.m., twenty-four hours, and minutes by a stop where habit writes them so.
import { belowHundred, spellDigits } from "./cardinals.ts";
import { type Reader, say } from "./reader.ts";
import type { Said } from "./spoken.ts";

/** "nine o'clock", "nine oh five", "seventeen thirty", "fourteen hundred", "midnight". */
function sayClock(hour: string, minute: string, second?: string): string {
  const h = Number(hour);
  const whole = h === 0 ? "midnight" : h > 12 ? `${belowHundred(h)} hundred` : `${belowHundred(h)} o'clock`;
  const words = minute === "00" ? (second ? belowHundred(h) : whole) : `${belowHundred(h)} ${sayMinute(minute)}`;
  return second ? `${words} ${sayMinute(second)}` : words;
}

const sayMinute = (minute: string) => (minute.startsWith("0") ? spellDigits(minute) : belowHundred(Number(minute)));

function sayHalfDay(hour: string, minute: string | undefined, half: string): Said[] {
  const time = minute && minute !== "00" ? sayClock(hour, minute) : belowHundred(Number(hour));
  return [...say(time), ...say(`${half} m`, "letter")];
}

export const TIMES: Reader[] = [
  {
    pattern: /(\d{1,2})(?:[:.]([0-5]\d))?\s?(?:([ap])\.\s?m\b\.?|([ap])m\b)/iy,
    read: ([, hour = "", minute, dotted, plain]) => sayHalfDay(hour, minute, dotted ?? plain ?? ""),
  },
  {
    pattern: /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])/y,
    read: ([, hour = "", minute = "", second]) => say(sayClock(hour, minute, second)),
  },
  {
    pattern: /(?=\d\d?\.)(?<=\b(?:at|until|till|before|after) )(\d|1[0-2])\.([0-5][05])(?![\d%])/iy,
    read: ([, hour = "", minute = ""], habit) => (habit === "US" ? undefined : say(sayClock(hour, minute))),
  },
];
