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
    seen: {
      ...reading,
      seconds: { value: isSpoken ? (seconds ?? reading.est_words.value * SECONDS_A_WORD) : 0, spans: [] },
      told_sentences: { value: told.length, spans: told },
      sold_count: { value: sold.length, spans: sold.flatMap(({ spans }) => spans.slice(0, 1)) },
      referrer_bought: {
        value: reading.names_a_referrer.value && referral.length > 0,
        spans: reading.names_a_referrer.value ? referral : [],
      },
      me_for_each_you: { value: count(draft.text, ME) / Math.max(1, count(draft.text, YOU)), spans: [] },
    },
  };
}

const ME = /\b(?:i|me|my|mine|myself|we|us|our|ours)\b/gi;
const YOU = /\b(?:you|your|yours|yourself|yourselves)\b/gi;
const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** Words of which greetings, thanks and closings are made; names and numbers have capitals and digits. */
const IDLE = new Set(
  `hi hello hey good morning afternoon evening day there dear thanks thank you again once more and so that's that is it's this i'm my me name number
   here at of on from with or after hours mobile by bye goodbye to say it the in one call phone please very much for your time listening`.split(
    /\s+/,
  ),
);

function toldIn(text: string, { sentence_count, phone_count }: Reading): Span[] {
  return sentence_count.spans.filter((span, at, all) => {
    const isEdge = at === 0 || at >= all.length - 2;
    return !(isEdge && isIdle(withoutNumbers(text, span, phone_count.spans)));
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
