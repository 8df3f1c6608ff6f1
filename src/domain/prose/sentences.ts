// Where sentences end in English text: abbreviations, initials, numbers, placeholders and hesitations respected.

const list = (words: string) => new Set(words.split(" "));
/** Never the end of a sentence: something always follows. */
const OPENING = list("mr mrs ms mx dr prof rev hon messrs gen col capt sgt lt vs e.g i.e ext approx dept tel p.s p.p.s");
/** Belong to a number that follows; otherwise they may end a sentence. */
const BEFORE_DIGITS = list("no nos jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun");
/** May stand inside a sentence or at its end; a capital after them tells. */
const CLOSING = list("inc ltd co corp etc a.m p.m st ave rd jr sr");
/** Runs are tried only from where they begin, so that a long one costs no more than its length. */
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)\s+|(?<!\s)\s*\n\s*/gu;

/** A stretch of a text, from `start` up to `end` (UTF-16 offsets). */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of a text, trimmed, in order; what is only punctuation or space is none. */
export function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** Where the sentences of a text lie, without the space around them, in order. */
export function sentenceSpans(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsHere(text.slice(start, match.index), match[0], text.slice(end, end + 40))) continue;
    found.push(trimmed(text, start, end));
    start = end;
  }
  return [...found, trimmed(text, start, text.length)].filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

function trimmed(text: string, from: number, to: number): Span {
  const stretch = text.slice(from, to);
  return { start: to - stretch.trimStart().length, end: from + stretch.trimEnd().length };
}

function endsHere(before: string, mark: string, after: string): boolean {
  if (/[\n?]/.test(mark)) return true;
  if (/(?:-\p{L}){2}$/u.test(before.slice(-4))) return true;
  const isCapital = /^["'“‘([{]*[\p{Lu}\p{Lo}\p{N}{[]/u.test(after);
  if (mark.includes("!") || /\.\.|…/.test(mark)) return isCapital;
  const [word = "", previous = ""] = (before.slice(-80).match(/[\p{L}\p{N}.{}_]+/gu) ?? []).slice(-2).toReversed();
  return stopEnds(word, previous, after, isCapital);
}

/** Is the single stop after this word the end of a sentence? */
function stopEnds(word: string, previous: string, after: string, isCapital: boolean): boolean {
  const known = word.toLowerCase();
  const isName = /^\p{Lu}|^\d/u.test(previous);
  if (OPENING.has(known)) return false;
  if (BEFORE_DIGITS.has(known)) return !/^\d/.test(after);
  if (known === "st") return isCapital && isName;
  if (CLOSING.has(known) || known.includes(".")) return isCapital;
  if (/^\p{L}$/u.test(word)) return isCapital && previous !== "" && !isName;
  return true;
}
