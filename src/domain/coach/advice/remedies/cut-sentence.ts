// Cuts an ask beyond the first: its sentence, or the clause that hangs on with "or" or "and".
import type { Span } from "../../../prose/sentences.ts";
import type { Edit } from "../advice.ts";
import { askingIn, takenOut } from "./places.ts";
import type { Maker } from "./maker.ts";

/** Clauses first, since they cost least; then whole sentences, the last first. */
export const cutSentence: Maker = ({ sight }) => {
  const { draft, asks } = sight;
  const clauses = asks.flatMap((ask) => clauseOf(draft.text, ask));
  const sentences = askingIn(sight)
    .filter((sentence) => isOnlyAsking(draft.text, sentence, asks))
    .map((sentence) => takenOut(draft.text, sentence));
  return [...clauses.toReversed(), ...sentences.toReversed()];
};

/** Does it ask from its beginning, not for the call, which stays, and does nothing after it lean on it? */
function isOnlyAsking(text: string, { start, end }: Span, asks: Span[]): boolean {
  const isShort = end - start <= 120 && asks.some((ask) => ask.start >= start && ask.start <= start + 30);
  return (
    isShort &&
    !/\b(?:call|ring|phone) (?:me|us)\b/i.test(text.slice(start, end)) &&
    !/^\s*(?:[[{<]|http|www|it\b|this\b|that\b|they\b|there\b)/i.test(text.slice(end, end + 20))
  );
}

/** ", or text me on …" up to the end of its clause. */
function clauseOf(text: string, { start }: Span): Edit[][] {
  const lead = /,? (?:or|and)(?: (?:else|just|then|please|simply|you can|you could|feel free to))*(?: to)? ?$/i.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const rest = /^[^.!?;\n]*(?=[.!?;]["'”’)]*(?:\s|$))/.exec(text.slice(start));
  if (!lead || !rest) return [];
  return [[{ start: start - lead[0].length, end: start + rest[0].length, insert: "" }]];
}
