// Puts plain words in the place of a stock phrase, or takes the phrase out; the case of its first letter is kept.
import type { Edit } from "../advice.ts";
import type { Maker } from "./maker.ts";

export const swapPhrase: Maker = ({ sight, remark }) => {
  const { span } = remark.finding;
  if (!span || remark.instead === undefined) return [];
  const { text } = sight.draft;
  const words = text.slice(span.start, span.end);
  const isCapital = /^\p{Lu}/u.test(words) && !/^I\b/.test(words.trim());
  const isFirst = /(?:^|[.!?…]["”’)]?\s+|\n\s*)$/.test(text.slice(0, span.start));
  return remark.instead ? [[{ ...span, insert: cased(remark.instead, isCapital || isFirst) }]] : cuts(text, span, isFirst);
};

/** The word with its first letter up at the start of a sentence. */
const cased = (words: string, isUp: boolean) => (isUp ? words.charAt(0).toUpperCase() + words.slice(1) : words);

/** Out with the space after it and a comma that would be left over; what begins the sentence then has a capital. */
function cuts(text: string, { start, end }: { start: number; end: number }, isFirst: boolean): Edit[][] {
  const after = /^,?[^\S\n]*/.exec(text.slice(end))?.[0] ?? "";
  const next = text.charAt(end + after.length);
  if (isFirst) return [[{ start, end: end + after.length + 1, insert: next.toUpperCase() }]];
  const before = /[^\S\n]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return [[{ start: start - before, end, insert: "" }]];
}
