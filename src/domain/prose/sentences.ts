// Where sentences end in English text, abbreviations and numbers respected.

const ABBREVIATIONS = new Set(
  "mr mrs ms mx dr prof st no nos vs e.g i.e approx dept tel ext jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp p.m a.m mon tue wed thu fri".split(
    " ",
  ),
);
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, trimmed, in order; what is only punctuation or space is none. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = found.at(-1);
    if (before !== undefined && carriesOn(before, segment)) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The stop before belongs to an abbreviation or an initial, so the sentence is not over. */
function carriesOn(before: string, after: string): boolean {
  const word = /(?:^|[\s(])([\p{L}.]+)\.\s*$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || /\n/.test(before.slice(before.trimEnd().length))) return false;
  if (/^\p{L}$/u.test(word)) return true;
  const mayEndOne = word === "inc" || word === "ltd" || word === "co" || word === "corp" || word.endsWith(".m");
  return ABBREVIATIONS.has(word) && !(mayEndOne && /^\p{Lu}/u.test(after));
}
