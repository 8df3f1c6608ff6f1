// Prose as it is written (MDX) → sections of plain words, for the finder.
import type { FindSection } from "../../domain/find/book.ts";

/** The prose before the first heading, if any, and each section of the second depth. `headings` are those of the sections, in order. */
export function sectionsOf(body: string, headings: { id: string }[]): FindSection[] {
  const [start = "", ...rest] = `\n${body}`.split(/\n## /);
  const sections = rest.map((part, i) => {
    const [title = "", ...lines] = part.split("\n");
    return { id: headings[i]?.id ?? "", title: plainWords(title), text: plainWords(lines.join("\n")) };
  });
  return [{ id: "", title: "", text: plainWords(start) }, ...sections].filter(({ text }) => text !== "");
}

/** Prose without its marks: links give their words, blocks stand on lines of their own. */
export function plainWords(prose: string): string {
  return prose
    .replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]+>/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:[-*>]|#{1,6}|\d+\.)\s+/gm, "")
    .replace(/\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
