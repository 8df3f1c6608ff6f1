// How many syllables a word has when it is said, by the habits of English spelling alone; no dictionary.

const LETTERS_HEARD = 60;
const either = (rules: string[]) => new RegExp(rules.join("|"), "g");

/** Vowels that are written and not heard. */
const SILENT = either([
  "(?<=[aeiou][gq])ue[sd]?(?=$|')|(?<=')re$", // league, they're
  "(?<!^m?ay?b|ph|cip|[^aeiouyl]l|[^aeiouyr]r)e(?=$|'(?!s))", // late, but table, acre, maybe
  "(?<![scgzx]|[sc]h)e(?='s)", // Europe's
  "(?<=[^aeiouyscgxzh]|[^cs]h)(?<![^aeiouyl]l|[^aeiouyr]r)es(?=$|')", // times, but boxes
  "(?<=[^aeioudt])(?<![^aeiouyl]l|[^aeiouyr]r)ed(?=$|')", // called, but hundred
  "(?<!^c|l|[^aeiouy]r)e(?=ment)", // statement
  "(?<![^aeiouyl]l)e(?=ly|ful|less|ness|some|where|thing)", // lately
  "(?<=^(?:som|ther|hom|for|nin|voic|shar|tim|lif|pip|lin|hous))e(?=[^aeiouyrsd])", // something
  "(?<=rs|al)e(?=s?m[ae]n)", // salesman
  "(?<=^ev)e(?=r.|ning)|(?<=int)e(?=rest)|(?<=wedn)e|(?<=^bus)i(?=n)|(?<=ic)a(?=lly)", // every, basically
]);

/** Where two vowels side by side are two beats, and where a consonant makes a beat of its own. */
const PARTED = either([
  "(?<![ctsgx])(?<!ll)i(?=a(?!ge))|(?<=[ct])i(?=at)", // material, associate, but special, marriage
  "(?<![ctsgxln]|sh)i(?=o)|[ln]i(?=o(?!n|r))", // period, but nation, million
  "(?<![ct])i(?=en[ct])|i(?=et|um|er$|es?t$)", // client, society, earlier
  "(?<![qg])u(?=a|e[nlt]|ous|ity)", // usual, fluent
  "(?<=.)y(?=[aiou]|e(?![sd]?$))|(?<=[eou])i(?=ngs?$)", // beyond, player, going
  "(?<=[aeiou].)e(?=a'?s?$)|(?<=cr)e(?=at(?!u))|(?<=r)e(?=ality|alize)", // idea, create
  "(?<=th|id|^g|st|n)e(?=o(?!rg))", // video, geology
  "(?:is|th)ms?$|[dstn]n't$|(?:[sxz]|[sc]h)'s$|^mc", // rhythm, didn't, boss's
]);

/** The syllables of one word, at least 1; beyond 60 letters one for every three, in a script without these vowels one for two. */
export function countSyllables(word: string): number {
  const rest = Math.max(0, Math.ceil((word.length - LETTERS_HEARD) / 3));
  const plain = word.slice(0, LETTERS_HEARD).toLowerCase().normalize("NFD");
  if (!/[a-z]/.test(plain)) return Math.ceil(plain.length / 2) + rest;
  const groups = plain.replace(SILENT, "").split(/[aeiouy]+/).length - 1;
  const parted = plain.split(PARTED).length - 1;
  return Math.max(1, groups + parted) + rest;
}
