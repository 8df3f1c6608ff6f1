// Edits on a text: put in, and whether what comes out still reads as a text.
import type { Edit } from "./advice.ts";

/** The text with the edits made; they are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = "";
  for (const { start, end, insert } of edits) {
    out += text.slice(at, start) + insert;
    at = end;
  }
  return out + text.slice(at);
}

/** What a careful reader would stumble over. */
const BLEMISHES = [
  /\S {2,}\S/g,
  /\s[,.;:!?](?!\.)/g,
  /[,;:][,.;:!?]|[.!?][,;](?!\s)|(?<![.!?])[.!?]\.(?!\.)/g,
  /[.!?]["”’)]?\s+\p{Ll}(?!\p{Lu})/gu,
  /^\s*\p{Ll}(?!\p{Lu})/gu,
  /(?:^|\n)\s*[,.;:!?]/g,
  /\b(?:and|or|but|,)\s*[.!?](?:\s|$)/gi,
  /\b(\p{L}+) \1\b/giu,
];
const PAIRS = ["()", "[]", "{}", "“”"] as const;

/** How often each thing that is wrong occurs, for comparing before and after. */
function blemishesIn(text: string): number[] {
  const lacks = PAIRS.map(([open = "", close = ""]) => Math.abs(text.split(open).length - text.split(close).length));
  const isOpen = /[\p{L}\p{N}\])]\s*$/u.test(text) ? 1 : 0;
  return [...BLEMISHES.map((pattern) => text.match(pattern)?.length ?? 0), ...lacks, (text.split('"').length - 1) % 2, isOpen];
}

/** Is the second text in no way less well-formed than the first? */
export function readsAsWell(before: string, after: string): boolean {
  const old = blemishesIn(before);
  return after.trim() !== "" && blemishesIn(after).every((count, at) => count <= (old[at] ?? 0));
}
