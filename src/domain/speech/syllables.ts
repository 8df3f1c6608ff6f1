// How many syllables a word has when it is said, by the habits of English spelling alone; no dictionary.

const LETTERS_HEARD = 60;
const either = (rules: string[]) => new RegExp(rules.join("|"), "g");

/** Vowels that are written and not heard. */
const SILENT = either([
  "^y(?=[aeiou])", // year
  "(?<=[aeiou][gq])ue[sd]?(?=$|')|(?<=')re$", // league, they're
  "(?<!^m?ay?b|ph|cip|[^aeiouyl]l|[^aeiouyr]r)e(?=$|'(?!s))", // late, but table, acre, maybe
  "(?<![scgzx]|[sc]h)e(?='s)", // Europe's
  "(?<=[^aeiouyscgxzh]|[^cs]h)(?<![^aeiouyl]l|[^aeiouyr]r)es(?=$|')", // times, but boxes
  "(?<=[^aeioudt])(?<![^aeiouyl]l|[^aeiouyr]r)ed(?=$|')", // called, but hundred
  "(?<!^c|l|[^aeiouy]r)e(?=ment)", // statement
  "(?<![^aeiouyl]l)e(?=ly|ful|less|ness|some|where|thing)", // lately
  "(?<=^(?:som|ther|wher|hom|mor|fir|lif|sid|nin|on|voic|spac|tim|lin|pip|fil|gat|pric|lik|hous|bas|cas|cod|fram|war|whol|trad|mil|scor|shar|stak|for|saf))e(?=[^aeiouyrsd])", // something
  "(?<=rs)e(?=m[ae]n)", // horsemen
  "(?<=^ev)e(?=r.|ning)", // every
  "(?<=int)e(?=rest)",
  "(?<=wedn)e",
  "(?<=^bus)i(?=ness)",
  "(?<=ic)a(?=lly)", // basically
]);

/** Where two vowels side by side are two beats, and where a consonant makes a beat of its own. */
const PARTED = either([
  "(?<![ctsgx])(?<!ll)i(?=a(?!ge))", // material, but special, marriage
  "(?<=[ct])i(?=at)", // associate
  "(?<![ctsgxln]|sh)i(?=o)|[ln]i(?=o(?!n|r))|ti(?=o$|os$)", // period, but nation, million
  "(?<![ct])i(?=en[ct])|(?<=^sc)i|i(?=et)|i(?=e(?:r|st)s?$)|i(?=um)", // client, society, earlier
  "(?<![qg])u(?=a|e[nlt]|ous|ity)", // usual, fluent
  "(?<=.)y(?=[aiou]|e(?![sd]?$))", // beyond, player
  "(?<=[eou])i(?=ngs?$)", // going
  "(?<=[aeiou].)e(?=a'?s?$)|(?<=cr)e(?=at(?!u))|(?<=r)e(?=ality|alize)|(?<=p)e(?=an)", // idea, create
  "(?<=th|id|^g|st|n)e(?=o(?!rg))", // video, geology
  "^re(?=in[^s]|it|o)|^pre(?=[eo])|^co(?=o[pr])", // reopen
  "ire(?=[sd]?$|ly|me)", // entire
  "isms?$|thms?$|[dstn]n't$|[^aeiouy]'ll$|(?:[sxz]|[sc]h)'s$|^mc", // rhythm, didn't, boss's
]);

/** The syllables of one word, at least 1; beyond 60 letters one for every three, in a script without these vowels one for two. */
export function countSyllables(word: string): number {
  const rest = Math.max(0, Math.ceil((word.length - LETTERS_HEARD) / 3));
  const plain = word.slice(0, LETTERS_HEARD).toLowerCase().normalize("NFD");
  if (!/[a-z]/.test(plain)) return Math.ceil(plain.length / 2) + rest;
  const groups = plain.replace(SILENT, "").match(/[aeiouy]+/g)?.length ?? 0;
  const parted = plain.match(PARTED)?.length ?? 0;
  return Math.max(1, groups + parted) + rest;
}
