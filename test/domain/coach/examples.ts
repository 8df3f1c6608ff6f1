// Our own messages, good and bad, labelled by the rubric before the reader saw them: the set that no change may make worse.
// A heading holds the id, the channel, a short code for each thing that is there, aN asks, sN sentences, pN numbers, and a subject.

import { BRIEF_MESSAGES } from "./brief-messages.ts";
import { EMAILS } from "./emails.ts";
import { VOICEMAILS } from "./voicemails.ts";

export const CODES = {
  ref: "names_a_referrer",
  ref1: "referrer_first",
  ref2: "referrer_repeated_at_close",
  why: "specific_reason",
  gain: "benefit_to_prospect",
  pitch: "pitches_product",
  meet: "asks_for_meeting_instead_of_call",
  call: "ask_is_the_callback",
  slot: "offers_time_window",
  odd: "before_9_or_after_5",
  pick: "lets_prospect_pick_time",
  brief: "promises_brevity",
  both: "phone_first_and_last",
  start: "caller_name_and_company_at_start",
  end: "repeated_at_end",
  title: "states_job_title",
  tie: "connects_to_their_org",
  next: "says_when_caller_will_call_back",
  intro: "intro_only_opening",
  deal: "mentions_prior_agreement",
  last: "final_attempt",
  alt: "alternative_channel",
  joke: "humour",
  push: "pressure_guilt",
} as const;

export const EXAMPLES = [VOICEMAILS, BRIEF_MESSAGES, EMAILS].join("");
