// The order in which readers are asked: what is longest and surest first, plain words and numbers last.
import { FRACTIONS } from "./amounts.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { CAPITALS } from "./capitals.ts";
import { CODES } from "./codes.ts";
import { DATES, NAME_SPANS, NAMED_DATES } from "./dates.ts";
import { MONEY } from "./money.ts";
import { DIGIT_ROWS, NUMBERS } from "./numbers.ts";
import { ONLINE } from "./online.ts";
import { EXTENSIONS, PHONES, TRUNK_PHONES } from "./phones.ts";
import { type Reader, say } from "./reader.ts";
import { ROMANS } from "./romans.ts";
import { BY, SYMBOLS } from "./symbols.ts";
import { TIMES } from "./times.ts";
import { UNITS } from "./units.ts";
import { ORDINALS, YEARS } from "./years.ts";

/** Soft hyphens and joiners lie unseen inside a word; they are part of it and not said. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;
const SIGN = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const WORDS: Reader[] = [
  { pattern: new RegExp(SIGN, "uy"), read: ([sign]) => say(sign) },
  {
    pattern: new RegExp(String.raw`[\p{L}\p{M}](?:(?!${SIGN})[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]|['’](?=\p{L}))*`, "uy"),
    read: ([word]) => say(word.replaceAll(UNSEEN, "").replaceAll("’", "'")),
  },
];

/** For a stretch that starts with a Latin letter, and for one that starts with any other letter. */
export const AT_LETTER: Reader[] = [
  ONLINE,
  EXTENSIONS,
  BY,
  UNITS,
  NAMED_DATES,
  ABBREVIATIONS,
  MONEY,
  ROMANS,
  CODES,
  CAPITALS,
  WORDS,
].flat();
export const AT_OTHER_LETTER: Reader[] = WORDS;

const atDigit = (phones: Reader[]) => [ONLINE, DATES, TIMES, phones, FRACTIONS, MONEY, ORDINALS, DIGIT_ROWS, CODES, YEARS, NUMBERS].flat();

/** For a stretch that starts with a digit or with nought, with a sign, and with one of the signs that open a phone number. */
export const AT_DIGIT: Reader[] = atDigit(PHONES);
export const AT_NOUGHT: Reader[] = atDigit([...TRUNK_PHONES, ...PHONES]);
export const AT_SIGN: Reader[] = [MONEY, UNITS, NAME_SPANS, ORDINALS, FRACTIONS, BY, SYMBOLS, NUMBERS].flat();
export const AT_OPENING: Reader[] = [...TRUNK_PHONES, ...PHONES, ...AT_SIGN];
