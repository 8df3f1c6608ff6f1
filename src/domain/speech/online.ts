// E-mail and web addresses, read sign by sign: "jo dot smith at example dot com".
import { figures } from "./cardinals.ts";
import { letters, type Reader } from "./reader.ts";

const SIGNS: Record<string, string> = {
  ".": "dot",
  "@": "at",
  "-": "dash",
  _: "underscore",
  "/": "slash",
  "+": "plus",
  "?": "question mark",
  "=": "equals",
  "&": "and",
  "#": "hash",
};
/** What is an address for sure: its beginning, its sign or one of the usual endings. */
const SURE = /^(?:http|mail|www)|@|\.(?:com|org|net|edu|gov|io|co|ai|uk|au|ca|us|eu|app|dev|me|info|biz|example)(?:\/|$)/i;
/** Lettered are the two letters of a country at the end, and what has no vowel; the rest are words, figures and signs. */
const PARTS = /((?<=\.)(?!co|me)[a-z]{2}(?![\w.@-])|(?<![a-z])[b-df-hj-np-tv-xz]{1,5}(?![a-z]))|(\d+)|[a-z]+|./gi;

const sayPart = (part: string, lettered?: string, digits?: string) =>
  lettered ? letters(lettered) : ` ${digits ? figures(digits) : (SIGNS[part] ?? part)} `;

export const ONLINE: Reader[] = [
  [
    /(?<![\w.@-])(?:https?:\/\/|mailto:)?((?:[\w.+%-]{1,64}@)?(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}\b(?:[/?#][\w./?=&+#-]{0,300}[\w=]|\b))\/?/iy,
    (_habit, found, address) => (SURE.test(found) ? address.replaceAll(PARTS, sayPart) : ""),
  ],
];
