// All that rules can ask of a message: what was read, and what is noticed beside it, each with the words that show it.
import type { Span } from "../../prose/sentences.ts";
import { wordsAt } from "../../prose/spans.ts";
import type { Observation, Reading } from "../observation.ts";
import { readDraft } from "../reading.ts";
import type { Draft, Intent, Sold } from "./advice.ts";
import { askedFor, asksIn } from "./asking.ts";
import type { Seen } from "./rules.ts";
import { soldIn } from "./sold.ts";
import { meForEachYou, toldIn } from "./telling.ts";

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
  const { draft: signed, reading } = readDraft(draft.text, draft.channel, draft.subject);
  const sold = soldIn(signed, reading);
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
      asked_for: { value: askedFor(draft.text, reading), spans: asksIn(reading) },
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
  const named = spans.filter((span) => !/^[[{(<](?!.*first)/i.test(wordsAt(text, span)));
  return { value: value === "first_name" && named.length > 0, spans: named };
}

/** Where the call is asked for, if only in the last third. */
function callAt({ length }: string, { ask_is_the_callback }: Reading): number {
  const at = ask_is_the_callback.spans.at(-1)?.start ?? 0;
  return at >= (2 * length) / 3 ? at : 0;
}

const soldBefore = (sold: Sold[], place: number) => sold.filter(({ spans: [first] }) => first && first.start < place).length;
