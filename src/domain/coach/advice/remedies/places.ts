// Where a sentence can be put into a message, and how one is taken out.
import { type Span, sentenceSpans } from "../../../prose/sentences.ts";
import { touches, wordsAt } from "../../../prose/spans.ts";
import type { Edit } from "../advice.ts";
import type { Sight } from "../noticing.ts";
import { FAREWELL } from "../telling.ts";

/** The last sentence of the message that is more than a farewell; none in an empty message. */
export function lastSaid({ draft, seen }: Sight): Span | undefined {
  const { spans } = seen.sentence_count;
  return spans.findLast((span) => !FAREWELL.test(wordsAt(draft.text, span))) ?? spans.at(-1);
}

/** The sentences that ask something of the listener, in order. */
export function askingIn({ draft, asks }: Sight): Span[] {
  return sentenceSpans(draft.text).filter((span) => touches(span, asks));
}

/** A sentence set behind another, which is closed first where it is open; no edits where the line goes on with a small letter or a number. */
export function setBehind(text: string, { end }: Span, sentence: string): Edit[] {
  if (/^ [\p{Ll}\d(+[]/u.test(text.slice(end))) return [];
  const isClosed = /[.!?…]["'”’)\]]*$/.test(text.slice(0, end));
  return [{ start: end, end, insert: `${isClosed ? "" : "."} ${sentence}` }];
}

/** A sentence taken out with the space on one side of it. */
export function takenOut(text: string, { start, end }: Span): Edit[] {
  const after = /^[^\S\n]+/.exec(text.slice(end))?.[0].length ?? 0;
  const before = /[^\S\n]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (after > 0) return [{ start, end: end + after, insert: "" }];
  const isParagraph = /(?:^|\n)$/.test(text.slice(0, start)) && /^\n+/.test(text.slice(end));
  return [{ start: start - before, end: end + (isParagraph ? (/^\n+/.exec(text.slice(end))?.[0].length ?? 0) : 0), insert: "" }];
}
