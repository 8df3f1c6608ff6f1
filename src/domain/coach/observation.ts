// What reading a message observes: one value a field of the rubric, each with the words that show it.
import type { Span } from "../prose/sentences.ts";

/** The ways a message travels that the coach can read; a letter is read as an e-mail. */
export type Medium = "voicemail" | "receptionist" | "email" | "text";

/** "na" where a check makes no sense: a referrer's place without a referrer, spoken seconds of an e-mail. */
export type Answer = boolean | "na";

export type Address = "formal" | "first_name" | "none";

/** A value and the stretches of the text (UTF-16 offsets) that show it; none where nothing does. */
export interface Observation<Value> {
  value: Value;
  spans: Span[];
}

/** What each field can hold. The names are the rubric's. */
export interface Values {
  names_a_referrer: boolean;
  referrer_first: Answer;
  referrer_repeated_at_close: Answer;
  specific_reason: boolean;
  benefit_to_prospect: boolean;
  pitches_product: boolean;
  asks_for_meeting_instead_of_call: boolean;
  ask_count: number;
  single_ask: boolean;
  ask_is_the_callback: boolean;
  offers_time_window: boolean;
  before_9_or_after_5: boolean;
  lets_prospect_pick_time: boolean;
  promises_brevity: boolean;
  sentence_count: number;
  est_words: number;
  over_30s: Answer;
  phone_count: number;
  phone_first_and_last: Answer;
  caller_name_and_company_at_start: Answer;
  repeated_at_end: Answer;
  states_job_title: boolean;
  connects_to_their_org: boolean;
  says_when_caller_will_call_back: boolean;
  intro_only_opening: boolean;
  formal_address: Address;
  mentions_prior_agreement: boolean;
  final_attempt: boolean;
  alternative_channel: boolean;
  humour: boolean;
  pressure_guilt: boolean;
}

export type Field = keyof Values;

export type Reading = { [Name in Field]: Observation<Values[Name]> };
