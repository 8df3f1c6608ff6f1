// Words in capitals, single letters and spelled names: which are said as words, and which letter by letter.
import { aroundOf, type Reader, say, sayLetters } from "./reader.ts";
import type { Said } from "./spoken.ts";

const list = (words: string) => new Set(words.split(" "));
/** Said as words although the rule would letter them: acronyms of two or three letters, and small words that are stressed. */
const WORDS = list(
  "pin ram rom sim gif zip vat lan wan jpeg the and for you not now new all yes but our out see get can was are any my we to is of be by so go if up an as on in no or do me first every",
);
/** Said letter by letter although they could be words. */
const LETTERS = list("asap aarp ucla aclu usda nyse");
/** What no English word of four or five letters has: three consonants or vowels in a row, or a pair that cannot begin or end it. */
const UNSAYABLE =
  /[^aeiouy]{3}|[aeiou]{3}|^(?![bcdfgkpst][lr]|s|[ct]h|tw)[^aeiou][^aeiou]|(?<!n[dgkst]|[lr][^aeiouvl]|s[ptk]|mp|[^aeiou]s|[sct]h|ck|[pfc]t|\1(.))(?<=[^aeiouy]{2})$/;

/** Could these small letters be an English word? From four letters on, by how they begin, join and end. */
export function isPronounceable(word: string): boolean {
  if (!/[aeiouy]/.test(word)) return false;
  if (word.length > 5) return true;
  return word.length > 3 && !UNSAYABLE.test(word);
}

/** Is the line around here all capitals, and prose? Then its short words are words. */
function isShouted(match: RegExpExecArray): boolean {
  const [before, after] = aroundOf(match);
  const line = `${before.split("\n").at(-1)}${match[0].slice(0, 9)}${after.split("\n")[0]}`;
  return !/[a-z]/.test(line) && /\b(?:THE|IS|TO|A|AND|OF|FOR|YOU|YOUR|IN|ON|MY|WE|ME|OR)\b|[A-Z]{4}.*\s[A-Z]{4}/.test(line);
}

/** A run of capitals as a word or as letters. */
export function sayCapitals(run: string, isLoud = false): Said[] {
  const word = run.toLowerCase();
  if (word === "ok") return say("okay");
  const isWord = WORDS.has(word) || (!LETTERS.has(word) && isPronounceable(word)) || (isLoud && /[aeiouy]/.test(word));
  return isWord ? say(word) : sayLetters(run);
}

/** Letters that the writer set apart are spelled; digits among them are said as such. */
function saySpelled(found: string): Said[] {
  return sayLetters(found.replaceAll(/[^A-Za-z]/g, ""), "spelled");
}

function withEnding(said: Said[], ending: string | undefined): Said[] {
  if (!ending) return said;
  const last = said.at(-1);
  if (last?.manner !== "word") return [...said, ...say("s")];
  return [...said.slice(0, -1), ...say(`${last.word}${/['’]/.test(ending) ? "'s" : "s"}`)];
}

export const CAPITALS: Reader[] = [
  {
    pattern: /[A-Z](?:[- ][A-Z]){2,39}(?![\w'’])|[a-z](?:-[a-z]){2,39}(?![\w'’])|[A-Z](?:, ?[A-Z]){2,39}(?![\w'’])/y,
    read: ([found]) => saySpelled(found),
  },
  {
    pattern: /((?:[A-Za-z]\.){1,7}[A-Za-z](?![A-Za-z\d]))\.?(['’]?s\b)?/y,
    read: ([, run = "", many]) => withEnding(sayLetters(run.replaceAll(".", "")), many),
  },
  { pattern: /Ph\.?\s?D\.?(s\b)?(?!\w)/y, read: ([, many]) => withEnding(sayLetters("phd"), many) },
  { pattern: /([a-z])([A-Z]{2,5})(?![A-Za-z])/y, read: ([, first = "", rest = ""]) => [...sayLetters(first), ...sayCapitals(rest)] },
  { pattern: /[A-Z]{2,4}(?=&[A-Z])/y, read: ([run]) => sayLetters(run) },
  {
    pattern: /([A-Z]{2,})(s|['’][sS])?(?![A-Za-z])/y,
    read: (match) => withEnding(sayCapitals(match[1] ?? "", isShouted(match)), match[2]),
  },
  {
    pattern:
      /(?<![a-z'’])(?!(?:hm+|sh+|mm+|ps+t|nth|br+|gr+|tsk|pf+t|zz+|mrs?|ms|dr|st)\b)([b-hj-np-z]|[b-df-hj-np-tv-xz]{2,5})(['’]s)?(?![\p{L}'’])/iuy,
    read: ([, run = "", ending]) => withEnding(sayLetters(run), ending),
  },
];
