// What a reader is: a sticky pattern over the text and the words for what it matched; and how words become "said".
import type { Habit } from "../regions.ts";
import type { Manner, Said } from "./spoken.ts";

/** The words for a match and its groups (empty where they took no part); "" declines it, so that the next reader may try. */
export type Reader = [pattern: RegExp, read: (habit: Habit, ...found: string[]) => string];

/** How words carry their manner: a sign before each; a bar after a word is the pause that ends a group of digits. */
const MANNERS: Record<string, Manner> = { "^": "letter", "*": "spelled", "#": "digit" };

/** One said word for each word between blanks, in lower case. */
export const say = (words: string): Said[] =>
  (words.toLowerCase().match(/\S+/g) ?? []).map((word) => ({
    word: word.replaceAll(/^[\^*#']|\|$/g, ""),
    manner: MANNERS[word.charAt(0)] ?? "word",
    pause: word.endsWith("|") ? "group" : "none",
  }));

/** Each letter by its name; with "*" they are spelled. */
export const letters = (run: string, sign = "^"): string => run.replace(/\W*(\w)\W*/g, ` ${sign}$1 `);

/** Readers of fixed words, a line each: the pattern, two blanks, the words. */
export const readTable = (table: string): Reader[] =>
  table.split("\n").map((row) => {
    const [source = "", words = ""] = row.split("  ");
    return [new RegExp(source, "y"), () => words];
  });
