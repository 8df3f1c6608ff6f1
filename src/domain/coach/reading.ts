// The coach's first step: a text and its channel → one observation for each field of the rubric, with the words that show it.
import type { Span } from "../prose/sentences.ts";
import { wordsAt } from "../prose/spans.ts";
import { addressIn } from "./address.ts";
import { readAsks } from "./asks.ts";
import { readBrevity } from "./brevity.ts";
import { readChoice } from "./choice.ts";
import { type Draft, draftOf, knowing, seen } from "./draft.ts";
import { readFinal } from "./ending.ts";
import { readBenefit } from "./gains.ts";
import { readCaller, readLength, readPhones } from "./length.ts";
import { asksForMeeting } from "./meeting.ts";
import type { Medium, Reading } from "./observation.ts";
import { readIntroduction, readPitch } from "./offer.ts";
import { callerIn } from "./people.ts";
import { readConnection, readReason } from "./reason.ts";
import { isFirst, isRepeated, referrerIn } from "./referrer.ts";
import { readAgreement, readTitle } from "./standing.ts";
import { readTimes } from "./times.ts";
import { readHumour, readPressure } from "./tone.ts";

/** Reads any text; never throws. Spans are UTF-16 offsets in `text`; what only the subject shows has none. */
export const read = (text: string, channel: Medium, subject?: string): Reading => readDraft(text, channel, subject).reading;

/** The same, with the draft that was read: its signs tell who is who. */
export function readDraft(text: string, channel: Medium, subject?: string): { draft: Draft; reading: Reading } {
  const plain = draftOf(text, channel, subject);
  const caller = callerIn(plain);
  const own = [...caller.names, ...caller.firms];
  const referrer = referrerIn(plain, own);
  const draft = knowing(plain, [
    ["CALLER", caller.names],
    ["OURS", everywhere(text, caller.firms)],
    ["REFERRER", referrer],
  ]);
  const reading = {
    names_a_referrer: seen(referrer),
    referrer_first: isFirst(referrer, caller.names),
    referrer_repeated_at_close: isRepeated(referrer, text.length),
    specific_reason: readReason(draft),
    benefit_to_prospect: readBenefit(draft),
    pitches_product: readPitch(draft),
    asks_for_meeting_instead_of_call: seen(asksForMeeting(draft)),
    ...readAsks(draft),
    ...readTimes(draft),
    lets_prospect_pick_time: readChoice(draft),
    promises_brevity: readBrevity(draft),
    ...readLength(draft),
    ...readPhones(draft),
    ...readCaller(draft, caller),
    states_job_title: readTitle(draft),
    connects_to_their_org: readConnection(draft),
    intro_only_opening: readIntroduction(draft),
    formal_address: addressIn(plain, [...own, ...referrer]),
    mentions_prior_agreement: readAgreement(draft, referrer),
    final_attempt: readFinal(draft),
    humour: readHumour(draft),
    pressure_guilt: readPressure(draft),
  };
  return { draft, reading };
}

/** Each place where one of these is said again, word for word. */
function everywhere(text: string, spans: Span[]): Span[] {
  const said = new Set(spans.map((span) => wordsAt(text, span)).filter((word) => word.length > 2));
  return [...said].flatMap((word) => placesOf(text, word));
}

function placesOf(text: string, word: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length });
  return found;
}
