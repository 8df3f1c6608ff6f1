// E-mail and web addresses, read sign by sign: "jo dot smith at example dot com".
import { cardinal, spellDigits } from "./cardinals.ts";
import { type Reader, say, sayLetters } from "./reader.ts";
import type { Said } from "./spoken.ts";

const HOST = "(?:[a-z0-9-]{1,63}\\.){1,5}";
const PATH = "(?::\\d{2,5})?(?:[/?#][\\w\\-./?%&=+#~@:]{0,300}[\\w=]|\\b)";
const ENDINGS = "com|org|net|edu|gov|io|co|ai|uk|au|ca|us|de|fr|eu|ie|nz|me|tv|info|biz|dev|app|shop|store|online|example";
const SIGNS: Record<string, string> = {
  ".": "dot",
  "@": "at",
  "-": "dash",
  _: "underscore",
  "/": "slash",
  ":": "colon",
  "+": "plus",
  "?": "question mark",
  "=": "equals",
  "&": "and",
  "#": "hash",
  "%": "percent",
  "~": "tilde",
};

function sayFigures(digits: string): Said[] {
  if (digits.length < 3 && !digits.startsWith("0")) return say(cardinal(digits, "US"));
  return /^20[12]\d$/.test(digits) ? say(`twenty ${cardinal(digits.slice(2), "US")}`) : say(spellDigits(digits), "digit");
}

/** Words as words; lettered are what has no vowel, and the two letters of a country at the end. */
function sayLabel(label: string, isCountry: boolean): Said[] {
  return isCountry || (!/[aeiouy]/i.test(label) && label.length < 6) ? sayLetters(label) : say(label);
}

function sayAddress(address: string): Said[] {
  const parts = address.match(/[a-z]+|\d+|./gi) ?? [];
  return parts.flatMap((part, index) => {
    if (SIGNS[part]) return say(SIGNS[part]);
    if (/\d/.test(part)) return sayFigures(part);
    const isLast = parts[index - 1] === "." && !/^[.@\w-]$/.test(parts[index + 1] ?? "/");
    return sayLabel(part, isLast && part.length === 2 && !/^(?:co|me)$/i.test(part));
  });
}

export const ONLINE: Reader[] = [
  {
    pattern: new RegExp(`(?<![\\w.@-])(?:mailto:)?([\\w.+%-]{1,64}@${HOST}[a-z]{2,24}\\b)`, "iy"),
    read: ([, address = ""]) => sayAddress(address),
  },
  {
    pattern: new RegExp(
      `(?<![\\w.@-])(?:https?:\\/\\/((?:[a-z0-9-]{1,63}\\.){0,5}[a-z0-9-]{1,63}${PATH})|(www\\.${HOST}[a-z]{2,24}${PATH}|${HOST}(?:${ENDINGS})\\b${PATH}))\\/?`,
      "iy",
    ),
    read: ([, linked, bare]) => sayAddress(linked ?? bare ?? ""),
  },
];
