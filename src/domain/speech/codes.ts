// Codes of letters and digits: "b two b", "x k four four seven one", "covid nineteen".
import { sayCapitals } from "./capitals.ts";
import { cardinal, spellDigits } from "./cardinals.ts";
import { type Reader, say, sayLetters } from "./reader.ts";
import type { Said } from "./spoken.ts";
import { UNIT } from "./units.ts";
import { sayYear } from "./years.ts";

const CODE = String.raw`(?=[A-Za-z-]{0,12}\d)(?=[\d-]{0,12}[A-Za-z])(?:[A-Z]{1,12}|[a-z](?![a-z]{2})|\d){1,16}(?:-(?:[A-Z]{1,12}(?![a-z])|\d){1,12}){0,4}`;

/** One or two digits as a number, more of them one by one; a business year as a year. */
function sayFigures(digits: string, before = ""): Said[] {
  if (/^[FC]Y$/i.test(before) && digits.length === 4) return say(sayYear(digits, "US"));
  return digits.length < 3 && !digits.startsWith("0") ? say(cardinal(digits, "US")) : say(spellDigits(digits), "digit");
}

function sayCode(code: string): Said[] {
  const parts = code.match(/[A-Za-z]+|\d+/g) ?? [];
  return parts.flatMap((part, index) => {
    if (/\d/.test(part)) return sayFigures(part, parts[index - 1]);
    return /^[A-Z]{4,}$/.test(part) || part === "COVID" ? sayCapitals(part) : sayLetters(part);
  });
}

export const CODES: Reader[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?!\\d[\\d.,]{0,12}(?:-?(?:${UNIT})(?!\\w)|x\\d))${CODE}(?![\\p{L}\\d])`, "uy"),
    read: ([code]) => (code.length > 24 || /^[\d-]+$/.test(code) ? undefined : sayCode(code)),
  },
];
