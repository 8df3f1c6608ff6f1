// The words of a page that best show why it was found, cut to a line or two, with the found words marked.
import { sentences } from "../prose/sentences.ts";
import type { FindPage, FindSection } from "./book.ts";
import { formsOf, wordsOf, wordSpans } from "./words.ts";

/** A stretch of text, and whether it is one of the words found. */
export interface Part {
  text: string;
  isFound: boolean;
}

export interface Excerpt {
  /** Where it stands; with an empty id and title at the page's head. */
  section: Pick<FindSection, "id" | "title">;
  parts: Part[];
}

/** Characters, at most, before and after the first found word of a long sentence. */
const BEFORE = 70;
const LONGEST = 170;

/** How words become forms; the finder remembers those it has met. */
export type Forms = (word: string) => string[];

/** The sentence with most of the words found; the page's summary where none has more. `found` holds forms of words. */
export function excerptOf(page: FindPage, found: ReadonlySet<string>, forms: Forms = formsOf): Excerpt {
  let best = { section: { id: "", title: "" } as Excerpt["section"], sentence: page.summary, count: countIn(page.summary, found, forms) };
  const inTitle = countIn(page.title, found, forms);
  for (const section of page.sections)
    for (const sentence of sentences(section.text)) {
      const count = countIn(sentence, found, forms);
      if (count > Math.max(best.count, inTitle - 1)) best = { section, sentence, count };
    }
  return { section: best.section, parts: partsOf(cut(best.sentence, found, forms), found, forms) };
}

/** A text in stretches, each either a found word or what lies between. */
export function partsOf(text: string, found: ReadonlySet<string>, forms: Forms = formsOf): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of wordSpans(text)) {
    if (!isFound(text.slice(start, end), found, forms)) continue;
    if (start > done) parts.push({ text: text.slice(done, start), isFound: false });
    parts.push({ text: text.slice(start, end), isFound: true });
    done = end;
  }
  return done < text.length ? [...parts, { text: text.slice(done), isFound: false }] : parts;
}

const isFound = (word: string, found: ReadonlySet<string>, forms: Forms) => forms(word).some((form) => found.has(form));

/** How many different forms of what was found a text has. */
function countIn(text: string, found: ReadonlySet<string>, forms: Forms): number {
  return new Set(wordsOf(text).flatMap((word) => forms(word).filter((form) => found.has(form)))).size;
}

/** A long sentence around its first found word, cut between words; no line begins with the dots of its end. */
function cut(sentence: string, found: ReadonlySet<string>, forms: Forms): string {
  if (sentence.length <= LONGEST) return sentence;
  const spans = wordSpans(sentence);
  const first = spans.find(({ start, end }) => isFound(sentence.slice(start, end), found, forms))?.start ?? 0;
  const start = spans.find((span) => span.start >= first - BEFORE)?.start ?? 0;
  const end = spans.findLast((span) => span.end <= start + LONGEST)?.end ?? sentence.length;
  return `${start > (spans[0]?.start ?? 0) ? "… " : ""}${sentence.slice(start, end)}${end < sentence.length ? "\u{A0}…" : ""}`;
}
