// Words become signs, a letter for the meaning and one for the ending, so that a rule may speak of meanings.
import { ENTITIES, PLAIN, WORDS } from "./words.ts";

const FIRST = 0xe000;
const meanings = new Map<string, string>();
let size = 0;

const mint = (name: string) => {
  const letter = String.fromCharCode(FIRST + size++);
  meanings.set(name, `${letter}b`);
  return letter;
};

for (const name of `${ENTITIES} ${PLAIN}`.split(" ")) mint(name);
for (const line of WORDS.trim().split("\n")) {
  const [name = "", ...words] = line.split(" ");
  const letter = mint(name);
  for (const word of words) meanings.set(word.replace(/^-/, ""), letter + (word.startsWith("-") ? "d" : "b"));
}

/** Letters from here on are of words that only a rule names. */
export const UNLISTED = String.fromCharCode(FIRST + size);

/** The sign of an entity, e.g. of a name or a number. */
export const entity = (name: string): string => meanings.get(name) ?? "";

/** The sign of a lower-case word; nothing where it has no meaning of its own. */
export function signOf(word: string): string | undefined {
  const known = meanings.get(word);
  if (known) return known;
  const [, stem = "", ending = ""] = /^(..+?)(ies|ied|ing)$/.exec(word) ?? /^(...+?)(es|s|ed|d)$/.exec(word) ?? [];
  if (!stem) return undefined;
  const base = basesOf(stem, ending).find((one) => meanings.has(one));
  return base && `${meanings.get(base)?.[0]}${formOf(ending)}`;
}

/** What a word may be without its ending: "used" is "use", "stopped" is "stop", "tries" is "try". */
function basesOf(stem: string, ending: string): string[] {
  if (ending.startsWith("ie")) return [`${stem}y`, `${stem}ie`];
  const short = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return ending.length < 2 ? [stem] : [`${stem}e`, stem, ...short];
}

const formOf = (ending: string) => (ending.endsWith("g") ? "g" : ending.endsWith("d") ? "d" : "s");

/** The form of an unknown word, told by its end. */
export const unknown = (word: string): string => entity("WORD").charAt(0) + (/(?:s|ed|ing)$/.exec(word)?.[0].at(-1) ?? "b");

/** The sign that a rule's word stands for; a word of no list gets a meaning of its own. */
export const signIn = (word: string): string => signOf(word) ?? `${mint(word)}b`;
