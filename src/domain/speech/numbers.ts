// Plain numbers as they stand in a text: amounts, versions, and digits that are no amount but read one by one.
import { NUMBER, SCALES, sayAmount } from "./amounts.ts";
import { cardinal, spellDigits } from "./cardinals.ts";
import { type Reader, say } from "./reader.ts";
import type { Said } from "./spoken.ts";
import { UNIT } from "./units.ts";

const sayDigits = (found: string): Said[] => say(spellDigits(found.replaceAll(/\D/g, "")), "digit");
const sayPart = (part: string) => (part.length > 2 ? spellDigits(part) : cardinal(part, "US"));
/** What calls for digits: "PIN 4471", "order number 305", "call 999". */
const CALLER = String.raw`(?<=(?:\b(?:pin|code|passcode|zip|number|no\.?|id|call|dial|ring)(?: is|:)?|#) ?)`;

export const DIGIT_ROWS: Reader[] = [
  { pattern: new RegExp(`(?=\\d{3})${CALLER}(?!\\d+ [a-z]+s\\b)\\d{3,}(?!\\d|[,.:]\\d)`, "iy"), read: ([found]) => sayDigits(found) },
  { pattern: /911(?!\d|[.,]\d)|\d(?: \d)+(?!\d|[/:,.]\d|\/|%)/y, read: ([found]) => sayDigits(found) },
  {
    pattern: new RegExp(`(${NUMBER})(bn|tn|mm|M|(?<=\\.\\d{1,9})B)(?!\\w)`, "y"),
    read: ([, found = "", scale = ""], habit) => say(`${sayAmount(found, habit)} ${SCALES[scale.toLowerCase()]}`),
  },
];

export const NUMBERS: Reader[] = [
  { pattern: /\d+(?:\.\d+){2,}/y, read: ([found]) => say(found.split(".").map(sayPart).join(" point ")) },
  {
    pattern: new RegExp(`0\\d+(?!\\d|\\.\\d)|\\d{5,}(?<!00)(?!\\d|[.,]\\d|\\s?[%$€£]|\\s?(?:${UNIT})(?!\\w))`, "y"),
    read: ([found]) => sayDigits(found),
  },
  { pattern: new RegExp(NUMBER, "y"), read: ([found], habit) => say(sayAmount(found, habit)) },
];
