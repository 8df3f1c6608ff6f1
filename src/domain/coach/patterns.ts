// Lists of phrases made into one expression over signs: a line is an alternative, and a word stands for all that mean the same.
import { entity, signIn, UNLISTED } from "./signs.ts";

/** A word of no list; rules may name some of these. */
const WORD = `(?:[${entity("WORD").charAt(0)}${UNLISTED}-\ue7ff]`;
const ANY = "(?:[\ue007-\ue7ff].)";

/** Words stand for meanings, `word_d` for a past, `@` for any word, `~3` for up to three, `(a|b)_g` for either so ended. */
export function phrases(lines: string): RegExp {
  const source = lines
    .trim()
    .replaceAll(/\n\s*/g, "|")
    .replaceAll(/\(([^()?]*)\)_(\w+)/g, (_, words: string, ending: string) => `(${words.replaceAll(/[a-z]+/g, `$&_${ending}`)})`)
    .replaceAll(/\((?!\?)/g, "(?:")
    .replaceAll(
      /([\p{L}']+)(?:_(\w+))?/gu,
      (_, word: string, ending = ".") =>
        `${word === "WORD" ? WORD : `(?:${signIn(word).charAt(0)}`}${ending.length > 1 ? `[${ending}]` : ending})`,
    )
    .replaceAll("@", ANY)
    .replaceAll(/~(\d)/g, `${ANY}{0,$1}?`)
    .replaceAll(" ", "");
  return new RegExp(source, "g");
}
