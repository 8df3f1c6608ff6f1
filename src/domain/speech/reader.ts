// What a reader is: a sticky pattern over the text and the spoken words of what it matched; and how words become "said".
import type { Habit, Manner, Said } from "./spoken.ts";

/** Words that a match becomes; undefined declines it, so that the next reader may try. Patterns are sticky (flag y). */
export interface Reader {
  pattern: RegExp;
  read: (match: RegExpExecArray, habit: Habit) => Said[] | undefined;
}

/** Up to 40 characters before a match, and as many after it. */
export function aroundOf({ 0: found, input, index }: RegExpExecArray): [before: string, after: string] {
  const end = index + found.length;
  return [input.slice(Math.max(0, index - 40), index), input.slice(end, end + 40)];
}

/** One said word for each word between blanks, lower case, without pauses. */
export function say(words: string, manner: Manner = "word"): Said[] {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, manner, pause: "none" }));
}

/** Each letter by its name. */
export const sayLetters = (letters: string, manner: Manner = "letter"): Said[] => say([...letters].join(" "), manner);

/** Readers of fixed words, a line each: the pattern, two blanks, the words. */
export const readTable = (table: string): Reader[] =>
  table.split("\n").map((row) => {
    const [source = "", words = ""] = row.split("  ");
    return { pattern: new RegExp(source, "y"), read: () => say(words) };
  });
