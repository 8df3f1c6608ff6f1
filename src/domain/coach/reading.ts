// The coach's first step: a text and its channel → one observation for each field of the rubric, with the words that show it.
import { readAsks } from "./asks.ts";
import { draftOf } from "./draft.ts";
import { readCaller, readLength, readPhones } from "./length.ts";
import { asksForMeeting } from "./meeting.ts";
import { seen } from "./draft.ts";
import type { Medium, Reading } from "./observation.ts";
import { readBenefit, readIntroduction, readPitch } from "./offer.ts";
import { addressIn, callerIn } from "./people.ts";
import { readConnection, readReason } from "./reason.ts";
import { isFirst, isRepeated, referrerIn } from "./referrer.ts";
import { readAgreement, readFinal, readTitle } from "./standing.ts";
import { readBrevity, readChoice, readTimes } from "./times.ts";
import { readHumour, readPressure } from "./tone.ts";

/** Reads any text; never throws. Spans are UTF-16 offsets in `text`; what only the subject shows has none. */
export function read(text: string, channel: Medium, subject?: string): Reading {
  const draft = draftOf(text, channel, subject);
  const caller = callerIn(draft);
  const own = [...caller.names, ...caller.firms];
  const referrer = referrerIn(draft, own, []);
  const address = addressIn(draft, [...own, ...referrer]);
  return {
    names_a_referrer: { value: referrer.length > 0, spans: referrer },
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
    states_job_title: readTitle(draft, own),
    connects_to_their_org: readConnection(draft),
    intro_only_opening: readIntroduction(draft),
    formal_address: address,
    mentions_prior_agreement: readAgreement(draft, referrer),
    final_attempt: readFinal(draft),
    humour: readHumour(draft),
    pressure_guilt: readPressure(draft),
  };
}
