// Words of a text and the forms under which they are found: without accents, endings, apostrophes and hyphens.
import type { Span } from "../prose/sentences.ts";

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*/gu;

/** Say little about what is looked for; left out of a question that has other words. */
const SLIGHT = new Set(
  (
    "a an the and or but of to in on at for from by with as is are was be been it its this that these those there if then than so " +
    "do does did doing i me my myself we us our you your they them their he him his she her who whom what when where which why how " +
    "can could should would will shall may might must have has had get not no too also very"
  ).split(" "),
);

/** Where the words of a text lie, in order. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The words that a question is about; all of them where all are slight. */
export function tellingWords(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !SLIGHT.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

/** The forms of one word: "Follow-ups" → followup, follow, up. Single letters have none. */
export function formsOf(word: string): string[] {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}|[’']s$|[’']/gu, "")
    .toLowerCase();
  const parts = plain.split(/[‑-]/);
  const all = parts.length > 1 ? [parts.join(""), ...parts] : parts;
  return all.filter((form) => form.length > 1 || /\d/.test(form)).map(rootOf);
}

/** Endings, longest first, and what stays in their place; the number is how long the word must be. */
const ENDINGS: [RegExp, string, number][] = [
  [/ies$/, "y", 5],
  [/(?<=s|x|z|ch|sh)es$/, "", 5],
  [/(?<![su]|i)s$/, "", 4],
  [/(?<=[aeiouy].*)ing$/, "", 6],
  [/(?<=[aeiouy].*)ed$/, "", 5],
];

function rootOf(word: string): string {
  const ending = ENDINGS.find(([end, , least]) => word.length >= least && end.test(word));
  const bare = ending ? word.replace(ending[0], ending[1]) : word;
  return bare.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=\w{3})(?<!e)e$/, "");
}
