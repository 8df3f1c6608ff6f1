// Lists of phrases made into one expression over signs: a line is an alternative, and a word stands for all that mean the same.
import { entity, signIn, UNLISTED } from "./signs.ts";
import { CLASSES } from "./words.ts";

/** A word of no list; rules may name some of these. */
const WORD = `${entity("WORD").charAt(0)}${UNLISTED}-\ue7ff`;
const ANY = "\ue007-\ue7ff";

/** Several words each by itself, or one, perhaps with the ending asked for. */
const PIECE = /\(([\p{L}'|]+)\)_(\w+)|(?<=^|[(|])([\p{L}']+(?:\|[\p{L}']+)+)(?=$|[)|])|([\p{L}']+|@)(?:_(\w+))?/gu;

const classes = new Map(
  CLASSES.trim()
    .split("\n")
    .map((line) => line.split(": ") as [string, string]),
);

/** The letter of a word, or the letters of all that a class holds. */
const letterOf = (word: string): string =>
  word === "WORD"
    ? WORD
    : word === "@"
      ? ANY
      : (classes
          .get(word)
          ?.split(" ")
          .map((one) => letterOf(one))
          .join("") ?? signIn(word === "one" ? "SMALL" : word).charAt(0));

/** Any of these words, with any of these endings. */
const anyOf = (words: string, endings?: string) => `(?:[${words.split("|").map(letterOf).join("")}]${endings ? `[${endings}]` : "."})`;

/** Words stand for meanings or, in capitals, for a class of them, `word_d` for a past, `@` for any word, `*` for up to four times, `~3` for up to three, `(a|b)_g` for either so ended. */
export function phrases(lines: string): RegExp {
  const source = lines
    .trim()
    .replaceAll(/\n\s*/g, "|")
    .replaceAll(PIECE, (_, group?: string, endings?: string, choice?: string, word = "", ending?: string) =>
      anyOf(group ?? choice ?? word, endings ?? ending),
    )
    .replaceAll(/\((?!\?)/g, "(?:")
    .replaceAll("*", "{0,4}")
    .replaceAll(/~(\d)/g, `(?:[${ANY}].){0,$1}?`)
    .replaceAll(" ", "");
  return new RegExp(source, "g");
}
