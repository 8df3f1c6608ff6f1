// The finder's book as it is sent: what stands in many places, like headings and figures, is sent once.
import type { FindBook, FindPage, FindSection } from "./book.ts";

/** Words, or where they stand among the shared ones. */
type Words = string | number;

/** A section as its id, title and text. */
type PackedSection = [id: Words, title: Words, text: Words];

/** A page as its path, kind, title, summary, other words ("" for none) and sections. */
type PackedPage = [path: string, kind: Words, title: string, summary: string, also: string, sections: PackedSection[]];

export interface PackedBook {
  kinds: FindBook["kinds"];
  /** Words that stand in several places, in the order in which they come. */
  shared: string[];
  pages: PackedPage[];
}

/** The same book for the same pages, in about four fifths of the room. */
export function pack({ kinds, pages }: FindBook): PackedBook {
  const shared = sharedIn(pages);
  const places = new Map(shared.map((words, place) => [words, place]));
  const packed = (words: string): Words => places.get(words) ?? words;
  const section = ({ id, title, text }: FindSection): PackedSection => [packed(id), packed(title), packed(text)];
  return {
    kinds,
    shared,
    pages: pages.map(({ path, kind, title, summary, also = "", sections }) => [
      path,
      packed(kind),
      title,
      summary,
      also,
      sections.map(section),
    ]),
  };
}

/** Below this many letters a place is no shorter than the words. */
const SHORT = 3;

function sharedIn(pages: FindPage[]): string[] {
  const counts = new Map<string, number>();
  const count = (words: string) => void counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const { kind, sections } of pages) [kind, ...sections.flatMap(({ id, title, text }) => [id, title, text])].forEach(count);
  return [...counts].flatMap(([words, times]) => (times > 1 && words.length > SHORT ? [words] : []));
}

/** The book that was packed. */
export function unpack({ kinds, shared, pages }: PackedBook): FindBook {
  const words = (packed: Words): string => (typeof packed === "string" ? packed : (shared[packed] ?? ""));
  const section = ([id, title, text]: PackedSection): FindSection => ({ id: words(id), title: words(title), text: words(text) });
  return {
    kinds,
    pages: pages.map(([path, kind, title, summary, also, sections]) => ({
      path,
      kind: words(kind),
      title,
      summary,
      ...(also && { also }),
      sections: sections.map(section),
    })),
  };
}
