// Finds phrases of content as whole words: whatever their case, apostrophes and the spaces or line breaks between words.
import type { Span } from "../../prose/sentences.ts";
import { touches } from "../../prose/spans.ts";

/** Each place of each phrase, in order, longer phrases first where they overlap; `index` is the phrase's place in the list. */
export function phrasesIn(text: string, phrases: readonly string[]): (Span & { index: number })[] {
  const said = plain(text);
  const longestFirst = phrases
    .map((find, index) => ({ length: find.length, index, ...known(find) }))
    .filter((phrase) => said.includes(phrase.plain))
    .toSorted((a, b) => b.length - a.length);
  const found: (Span & { index: number })[] = [];
  for (const { pattern, index } of longestFirst) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!touches(span, found)) found.push({ ...span, index });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Most phrases are in no message: looking for their plain letters first saves the careful look. */
const plain = (words: string) => words.trim().toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");

interface Known {
  plain: string;
  pattern: RegExp;
}
const met = new Map<string, Known>();

function known(find: string): Known {
  const made = met.get(find) ?? { plain: plain(find), pattern: expressionOf(find) };
  met.set(find, made);
  return made;
}

/** Letters as they are, everything else escaped; a phrase without words is found nowhere. */
function expressionOf(find: string): RegExp {
  const words = find.trim().split(/\s+/).filter(Boolean).map(escaped);
  return new RegExp(words.length ? `(?<![\\p{L}\\p{N}])${words.join("\\s{1,4}")}(?![\\p{L}\\p{N}])` : "(?!)", "giu");
}

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(/['’]/g, "['’]");
