// Ways to reach somebody that stand in a text: phone numbers in digits, words, blanks or cut off, mail and web addresses.
import { touches } from "../prose/spans.ts";
import type { Blank, Kind } from "./placeholders.ts";

const DIGIT = "(?:oh|o|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)";

/** In this order; what an earlier one has taken is not looked at again. */
const CONTACTS: [Kind, RegExp][] = [
  ["mail", /(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,12}){1,3}/gi],
  [
    "link",
    /\bhttps?:\/\/[^\s<>"')\]]{1,200}[^\s<>"')\].,!?]|\b(?:www\.)?[\w-]{2,40}(?:\.(?:com|net|org|io|co|uk|au|biz|info|example|ly|me|app|us|ca)){1,2}(?:\/[^\s.,!?)]{1,80})?(?![\w.]\w)/gi,
  ],
  ["phone", /(?<![\w£$€.,/-])(?:\+|\()?\d(?:[ ().–-]{0,3}\d){6,14}(?![\d%])(?:,? ?(?:\(?ext(?:ension|n)?\.?|x) ?\d{1,6}\)?)?/gi],
  ["phone", /(?<![\w-])[\dx#_]{2,4}[-. ][x#_]{3,4}(?:[-. ][x#_]{3,4})?(?![\w-])/gi],
  ["phone", /(?<![\w-])(?:1[- ])?(?:\d{3}|0800|1[38]00)[- ][A-Z]{3,7}(?:[- ][A-Z]{2,4})?(?![\w-])/g],
  ["phone", new RegExp(`\\b${DIGIT}(?:[ ,.–-]{1,3}${DIGIT}){5,16}\\b`, "gi")],
  [
    "phone",
    /(?<=\b(?:on|at|is|it's|number|call|me|us|again|dial|:) )(?:\d[\d -]{2,12}(?:\.{3}|…|—|-(?!\w))|_{3,20}|—(?=\s{0,3}(?:[.,;!?]|$))|\d{2,4}(?: \d{2,4}){1,2}(?! ?(?:a\.?m|p\.?m|minutes|%|days|years|people|[a-z]{4,})))/gi,
  ],
];

const DATE = /^\d{4}[-.]\d\d[-.]\d\d$|^\d\d?[.-]\d\d?[.-](?:19|20)?\d\d$/;

/** The contacts outside what has been taken already, in order. */
export function findContacts(text: string, taken: Blank[]): Blank[] {
  const found = [...taken];
  for (const [kind, pattern] of CONTACTS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!DATE.test(match[0]) && !touches(span, found)) found.push({ ...span, kind, name: match[0].toLowerCase() });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
