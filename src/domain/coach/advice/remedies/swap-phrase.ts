// Puts plain words in the place of a stock phrase, or takes the phrase out; the case of its first letter is kept.
import { type Span, sentenceSpans } from "../../../prose/sentences.ts";
import type { Edit } from "../advice.ts";
import type { Maker } from "./maker.ts";
import { takenOut } from "./places.ts";

export const swapPhrase: Maker = ({ sight, remark }) => {
  const { span } = remark.finding;
  if (!span || remark.instead === undefined) return [];
  const { text } = sight.draft;
  const words = text.slice(span.start, span.end);
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(words) && !/^I\b/.test(words.trim());
  const isFirst = /(?:^|[.!?…]["”’)]?\s+|\n\s*)$/.test(text.slice(0, span.start));
  return remark.instead ? [[{ ...span, insert: cased(remark.instead, isCapital || isFirst) }]] : cuts(text, span);
};

/** The word with its first letter up at the start of a sentence. */
const cased = (words: string, isUp: boolean) => (isUp ? words.charAt(0).toUpperCase() + words.slice(1) : words);

/** Out with its commas, and with what would lean on it; a sentence of nothing else goes whole. */
function cuts(text: string, span: Span): Edit[][] {
  const sentence = sentenceSpans(text).find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence) return [];
  const [before, after] = [text.slice(sentence.start, span.start), text.slice(span.end, sentence.end)];
  if (!before.trim() && /^[.!]$/.test(after)) return [takenOut(text, sentence)];
  if (!before.trim()) return cutFront(text, span, /^,\s(?:(?:but|and|so) )?|^ but /.exec(after)?.[0]);
  const lead = /,\s*$/.exec(before)?.[0];
  const isEnclosed = lead !== undefined && /^[,.;!?]/.test(after);
  return isEnclosed ? [[{ start: span.start - lead.length, end: span.end + (after.startsWith(",") ? 1 : 0), insert: "" }]] : [];
}

/** The sentence then begins with what followed the comma. */
const cutFront = (text: string, { start, end }: Span, comma: string | undefined): Edit[][] =>
  comma ? [[{ start, end: end + comma.length + 1, insert: text.charAt(end + comma.length).toUpperCase() }]] : [];
