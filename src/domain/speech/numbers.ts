// Plain numbers as they stand in a text: amounts, versions, and digits that are no amount but read one by one or in pairs.
import { NUMBER, sayAmount } from "./amounts.ts";
import { pairs, readOut } from "./cardinals.ts";
import type { Reader } from "./reader.ts";

/** What calls for digits ("PIN 4471", "call 999"), and what for pairs ("Room 305"). */
const CALLED =
  /(?=\d{3})(?<=\b(?:(pin|code|zip|number|no\.?|id|call|dial|ring|phone)|room|flat|suite|apt\.?|unit|flight|route|highway|gate|box)(?: is|:)? #?)(\d+)(\d\d)(?!\d|[,.:]\d)/iy;

export const DIGIT_ROWS: Reader[] = [
  [CALLED, (_habit, _, caller, first, last) => (caller ? readOut(first + last) : pairs(first, last))],
  [/911\b|\d(?: \d)+(?!\d|[/:,.]\d|\/|%)/y, (_habit, found) => readOut(found)],
];

export const NUMBERS: Reader[] = [
  [
    /\d+(?:\.\d+){2,}/y,
    (habit, found) =>
      found
        .split(".")
        .map((part) => sayAmount(part, habit))
        .join(" point "),
  ],
  [/0\d+(?!\d|\.\d)|\d{5,}(?<!00)(?!\d|[.,]\d|%)/y, (_habit, found) => readOut(found)],
  [new RegExp(NUMBER, "y"), (habit, found) => sayAmount(found, habit)],
];
