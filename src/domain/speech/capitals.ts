// Words in capitals, single letters and spelled names: which are said as words, and which letter by letter.
import { letters, type Reader } from "./reader.ts";
import { LIGHT } from "./timing.ts";

/** Said as words although the rule would letter them: acronyms of two or three letters, and small words that are stressed. */
const WORDS = /^(?:pin|ram|rom|sim|gif|zip|vat|jpeg|not|now|new|all|yes|out|see|get|any|so|go|up|no)$/;
/** Said letter by letter although they could be words: by name; and three consonants or vowels in a row, or a pair that cannot begin or end a word. */
const LETTERS = /^(?:asap|aarp|ucla|usda|.{0,3})$|[^aeiouy]{3}|[aeiou]{3}|^[^aeiouys][^aeiouylrhw]|[^aeiouylmnrs][bcdgjlmpqrvwxz]$/;

/** Could these small letters be an English word? From four letters on, by how they begin, join and end. */
export const isPronounceable = (word: string): boolean =>
  WORDS.test(word) ||
  (LIGHT.has(word) && !/^(?:a[mt]|it|us)$/.test(word)) ||
  (/[aeiouy]/.test(word) && (word.length > 5 || !LETTERS.test(word)));

/** A run of capitals as a word or as letters. */
export const sayCapitals = (run: string): string => (isPronounceable(run.toLowerCase()) ? run : letters(run));

export const CAPITALS: Reader[] = [
  [/(?:[A-Z](?:[-, ]{1,2}[A-Z]){2,39}|[a-z](?:-[a-z]){2,39})(?![\w'])/y, (_habit, found) => letters(found, "*")],
  [/((?:[A-Za-z]\.){1,7}[A-Za-z](?![A-Za-z\d]))\.?('?s\b)?/y, (_habit, _, run, many) => letters(run) + many],
  [
    /([a-z]?)([A-Z]{2,})('?s)?(?![A-Za-z])/y,
    (_habit, _, first, run, many) => letters(first) + sayCapitals(run === "OK" ? "okay" : run) + many,
  ],
  [
    /(?<![a-z'])(?!(?:hm+|sh+|nth)\b)([b-hj-np-z]|[b-df-hj-np-tv-xz]{2,5})('s)?(?![\p{L}'])/iuy,
    (_habit, _, run, many) => letters(run) + many,
  ],
];
