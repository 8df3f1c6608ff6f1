// The sentences that tell something, and of whom they speak: greetings, thanks and closings aside.
import type { Span } from "../../prose/sentences.ts";
import { touches, wordsAt } from "../../prose/spans.ts";
import type { Reading } from "../observation.ts";
import { wordedAsks } from "./asking.ts";

/** Words about the caller; not their name and number, nor "ring me". "We" and "our" may mean both, and are left out. */
const ME =
  /\b(?:[Ii](?!['’]m \p{Lu})|[Mm]y(?! (?:name|number)\b)|mine|myself|(?<!\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Rr]each|[Tt]ext|[Gg]ive|[Ll]et|[Tt]ell|to) )me)\b/gu;
const YOU = /\b(?:you|your|yours|yourself|yourselves)\b/gi;

/** In what the message tells; the listener's name is a word about the listener. */
export function meForEachYou(text: string, told: Span[], { formal_address }: Reading): number {
  const count = (words: RegExp) => told.reduce((sum, span) => sum + (wordsAt(text, span).match(words)?.length ?? 0), 0);
  return count(ME) / Math.max(1, count(YOU) + (formal_address.value === "none" ? 0 : 1));
}

/** Words of which greetings, thanks and closings are made; names and numbers have capitals and digits. */
const IDLE = new Set(
  "hello morning afternoon evening day there thank you again once more and so that's that is it's this my me name number here at of on from with or after hours mobile by to say it the very much for your time".split(
    " ",
  ),
);

/** Thanks, wishes and goodbyes, as a close. */
export const FAREWELL =
  /^(?:(?:with|my|many) (?:\S+ ){0,3}(?:thanks|wish|wishes)|thanks?|thank you|i(?:['’]m| am) grateful|i wish you|have an?|bye|goodbye|(?:talk|speak) (?:soon|to you)|(?:i )?look(?:ing)? forward|take care|cheers|best|much appreciated|i appreciate)\b/i;

/** The sentences besides a greeting at the start, and thanks and closings at the end. */
export function toldIn(text: string, reading: Reading): Span[] {
  const { sentence_count, phone_count, repeated_at_end } = reading;
  const asks = wordedAsks(reading);
  const isClosing = (sentence: Span) =>
    FAREWELL.test(wordsAt(text, sentence)) || (touches(sentence, repeated_at_end.spans) && !touches(sentence, asks));
  return sentence_count.spans.filter((span, at, all) => {
    const isLast = at >= all.length - 2 && all.length > 2;
    if (isLast && isClosing(span)) return false;
    return !((at === 0 || isLast) && isIdle(withoutNumbers(text, span, phone_count.spans)));
  });
}

/** A sentence that begins so asks for something. */
const ASKING = /^(?:please |just |so |then |do )*(?:ring|call|phone|reach|give|text|write|reply|dial|try)\b/i;

const isIdle = (sentence: string) =>
  !ASKING.test(sentence) && (sentence.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu) ?? []).every((word) => IDLE.has(word.replace("’", "'")));

function withoutNumbers(text: string, { start, end }: Span, numbers: Span[]): string {
  const inside = numbers.filter((number) => number.start >= start && number.end <= end).toReversed();
  const bare = inside.reduce((all, number) => all.slice(0, number.start) + all.slice(number.end), text.slice(0, end));
  return bare.slice(start);
}
