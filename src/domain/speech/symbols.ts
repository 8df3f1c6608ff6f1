// Signs that are said: by a word of their own, or by what their neighbours make of them.
import { type Reader, say } from "./reader.ts";

const AFTER_FIGURE = String.raw`(?<=[\d½¼¾](?:%|°?[A-Za-z]{1,2}|°|\s?[ap]\.m\.|\s[ap]m)?\s?)`;
const reader = (source: string, words: string): Reader => ({ pattern: new RegExp(source, "y"), read: () => say(words) });

/** "3 x 4", asked before single letters. */
export const BY: Reader[] = [reader(String.raw`[×x](?=\s?\d)(?<=\d\s?[×x])`, "by")];

/** In order; the first that fits is said. */
export const SYMBOLS: Reader[] = [
  reader(String.raw`(?<=C)\+\+`, "plus plus"),
  reader(String.raw`(?<=\d )[-−](?= \d+(?:\.\d+)? =)`, "minus"),
  reader(String.raw`${AFTER_FIGURE}[-–—](?=\s?[$£€]?\.?\d)`, "to"),
  reader(String.raw`(?<=\b[A-Z])[–—](?=[A-Z]\b)`, "to"),
  reader(String.raw`(?<=\d):(?=\d)`, "to"),
  reader(String.raw`(?<![\w)\].])[-−](?=[$£€]?\.?\d)`, "minus"),
  reader(String.raw`−`, "minus"),
  reader(String.raw`±`, "plus or minus"),
  reader(String.raw`×`, "times"),
  reader(String.raw`÷`, "divided by"),
  reader(String.raw`(?<=\d)['’′](?=\d{1,2}["”″])`, "foot"),
  reader(String.raw`(?<=\d)(?:′|'(?= (?:tall|wide|long|high|deep|by|x)\b))`, "feet"),
  reader(String.raw`(?<=\d)(?<!['’′]\d{1,2})(?:″|"(?<!"[^"]{1,60}")(?= [a-z]))`, "inches"),
  reader(String.raw`%`, "percent"),
  reader(String.raw`#(?= ?\d)`, "number"),
  reader(String.raw`#(?=[A-Za-z]\w)`, "hashtag"),
  { pattern: /#/y, read: (_match, habit) => say(habit === "US" ? "pound" : "hash") },
  reader(String.raw`(?<=(?:[Pp]ress|[Dd]ial|[Hh]it|the) )\*`, "star"),
  reader(String.raw`[~≈](?=\s?[$£€]?\d)`, "about"),
  reader(String.raw`<(?=\s?[$£€]?\d)`, "less than"),
  reader(String.raw`>(?=\s?[$£€]?\d)`, "more than"),
  reader(String.raw`≤`, "at most"),
  reader(String.raw`≥`, "at least"),
  reader(String.raw`&`, "and"),
  reader(String.raw`@`, "at"),
  reader(String.raw`\+`, "plus"),
  reader(String.raw`=`, "equals"),
  reader(String.raw`(?<=\d[\d.,]{0,9}(?:[kKmM]|bn)?(?:\/[a-z]{1,12})?)\/(?=[a-z])`, "per"),
  reader(String.raw`(?<=[a-z])(?<!\b(?:and|either|on|win|input|client))\/(?=[a-z]{2})`, "or"),
];
