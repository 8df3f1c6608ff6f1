// All that rules can ask of a message: what was read, and what is noticed beside it, each with the words that show it.
import type { Span } from "../../prose/sentences.ts";
import type { Observation, Reading } from "../observation.ts";
import { read } from "../reading.ts";
import type { Draft, Intent, Sold } from "./advice.ts";
import type { Seen } from "./rules.ts";
import { soldIn } from "./sold.ts";

/** A message with what is seen in it. */
export interface Sight {
  draft: Draft;
  seen: { [Name in keyof Seen]: Observation<Seen[Name]> };
  sold: Sold[];
  /** The words that ask, without numbers that are only given; those too where nothing else asks. */
  asks: Span[];
}

/** At 150 words a minute, the rubric's pace. */
const SECONDS_A_WORD = 60 / 150;

/** Reads and notices; never throws. The seconds are the intent's, where it knows them. */
export function look(draft: Draft, { seconds }: Pick<Intent, "seconds">): Sight {
  const reading = read(draft.text, draft.channel, draft.subject);
  const sold = soldIn(draft.text, reading);
  const referral = sold.find(({ kind }) => kind === "referral")?.spans ?? [];
  const isSpoken = draft.channel === "voicemail" || draft.channel === "receptionist";
  const told = toldIn(draft.text, reading);
  return {
    draft,
    sold,
    asks: asksIn(reading),
    seen: {
      ...reading,
      seconds: { value: isSpoken ? (seconds ?? reading.est_words.value * SECONDS_A_WORD) : 0, spans: [] },
      told_sentences: { value: told.length, spans: told },
      by_first_name: byFirstName(draft.text, reading),
      asked_for: { value: askedFor(reading), spans: asksIn(reading) },
      sold_count: { value: sold.length, spans: firstOfEach(sold) },
      sold_before_call: { value: soldBefore(sold, callAt(draft.text, reading)), spans: [] },
      referrer_bought: {
        value: reading.names_a_referrer.value && referral.length > 0,
        spans: reading.names_a_referrer.value ? referral : [],
      },
      me_for_each_you: { value: meForEachYou(draft.text, told, reading), spans: [] },
    },
  };
}

const firstOfEach = (sold: Sold[]): Span[] => sold.flatMap(({ spans }) => spans.slice(0, 1)).toSorted((a, b) => a.start - b.start);

/** "[First name]" is one; "[Name]" may hold a title and a surname. */
function byFirstName(text: string, { formal_address: { value, spans } }: Reading): Observation<boolean> {
  const named = spans.filter(({ start, end }) => !/^[[{(<](?!.*first)/i.test(text.slice(start, end)));
  return { value: value === "first_name" && named.length > 0, spans: named };
}

/** Where the call is asked for, if only in the last third. */
function callAt({ length }: string, { ask_is_the_callback }: Reading): number {
  const at = ask_is_the_callback.spans.at(-1)?.start ?? 0;
  return at >= (2 * length) / 3 ? at : 0;
}

const soldBefore = (sold: Sold[], place: number) => sold.filter(({ spans: [first] }) => first && first.start < place).length;

/** Words about the caller; not their name and number, nor "ring me". "We" and "our" may mean both, and are left out. */
const ME =
  /\b(?:[Ii](?!['’]m \p{Lu})|[Mm]y(?! (?:name|number)\b)|mine|myself|(?<!\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Rr]each|[Tt]ext|[Gg]ive|[Ll]et|[Tt]ell|to) )me)\b/gu;
const YOU = /\b(?:you|your|yours|yourself|yourselves)\b/gi;

/** In what the message tells; the listener's name is a word about the listener. */
function meForEachYou(text: string, told: Span[], { formal_address }: Reading): number {
  const count = (words: RegExp) => told.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(words)?.length ?? 0), 0);
  return count(ME) / Math.max(1, count(YOU) + (formal_address.value === "none" ? 0 : 1));
}

/** Words of which greetings, thanks and closings are made; names and numbers have capitals and digits. */
const IDLE = new Set(
  `hi hello hey good morning afternoon evening day there dear thanks thank you again once more and so that's that is it's this i'm my me name number
   here at of on from with or after hours mobile by bye goodbye to say it the in one call phone please very much for your time listening`.split(
    /\s+/,
  ),
);

/** Asks in words: a number given is not one. */
const wordedAsks = ({ ask_count, phone_count }: Reading): Span[] => {
  const isNumber = isNumberIn(phone_count.spans);
  return ask_count.spans.filter((ask) => !isNumber(ask));
};

/** "01632 960193", or "my number is" before it. */
const isNumberIn =
  (numbers: Span[]) =>
  ({ start, end }: Span): boolean =>
    numbers.some((number) => number.start <= end + 1 && start < number.end);

/** A number given beside another ask, and the way to name a time, belong to what is asked already. */
function askedFor(reading: Reading): number {
  const { ask_count, ask_is_the_callback, phone_count, lets_prospect_pick_time } = reading;
  const isOnlyGiven = ask_is_the_callback.value && ask_is_the_callback.spans.every(isNumberIn(phone_count.spans));
  const extra = (isOnlyGiven ? 1 : 0) + (lets_prospect_pick_time.value ? 1 : 0);
  return Math.min(ask_count.value, Math.max(1, ask_count.value - extra));
}

function asksIn(reading: Reading): Span[] {
  const worded = wordedAsks(reading);
  return worded.length > 0 ? worded : reading.ask_count.spans;
}

/** Thanks and wishes, as a close. */
const KIND_CLOSE =
  /^(?:(?:with|my|many) (?:\S+ ){0,3}(?:thanks|wish|wishes)\b|thanks?\b|thank you\b|i(?:['’]m| am) grateful|i wish you|have an? )/i;

function toldIn(text: string, reading: Reading): Span[] {
  const { sentence_count, phone_count, repeated_at_end } = reading;
  const asks = wordedAsks(reading);
  const holds = (sentence: Span, spans: Span[]) => spans.some(({ start, end }) => start < sentence.end && sentence.start < end);
  const isClosing = (sentence: Span) =>
    KIND_CLOSE.test(text.slice(sentence.start, sentence.end)) || (holds(sentence, repeated_at_end.spans) && !holds(sentence, asks));
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
