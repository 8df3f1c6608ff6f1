// Finds phrases of content as whole words: whatever their case, apostrophes and the spaces or line breaks between words.
import type { Span } from "../../prose/sentences.ts";

/** Each place of each phrase, in order, longer phrases first where they overlap; `index` is the phrase's place in the list. */
export function phrasesIn(text: string, phrases: readonly string[]): (Span & { index: number })[] {
  const longestFirst = phrases.map((find, index) => ({ find, index })).toSorted((a, b) => b.find.length - a.find.length);
  const found: (Span & { index: number })[] = [];
  for (const { find, index } of longestFirst) {
    for (const match of text.matchAll(expressionOf(find))) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push({ ...span, index });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const known = new Map<string, RegExp>();

/** Letters as they are, everything else escaped; a phrase without words is found nowhere. */
function expressionOf(find: string): RegExp {
  const before = known.get(find);
  if (before) return before;
  const words = find.trim().split(/\s+/).filter(Boolean).map(escaped);
  const made = new RegExp(words.length ? `(?<![\\p{L}\\p{N}])${words.join("\\s{1,4}")}(?![\\p{L}\\p{N}])` : "(?!)", "giu");
  known.set(find, made);
  return made;
}

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(/['’]/g, "['’]");
