// Field 5: a concrete outcome in the prospect's favour, or something of use even to those who never buy.
import { apart, type Draft, find, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const BENEFIT = phrases(`

  (?<!(you|i) (have )?)save (?!(the|this|my|our|it|us|that|me|as))@|(cut|lose|keep|less|down) (~4 )?(cost|BENEFIT|PROBLEM)(?! be)|(cost ~4 down|cost_bs by)|(how|way) ~2 (you|to) (can )?(cut|boost|win|keep|lose|less|sell more)|(talk|call) COMMA i (will|can) (show|tell) you how|a way for you to|instead of (NUM|SMALL|ten)|PERCENT less|halve ~1 the (number|WORD)
  (boost|win|fill|free up|sell) (your|his|more|the|those|empty) @|less (WORD|customer|paper)|stop lose|(more|(?<!(have|we|i) )get|make|schedule|bring in) ~3 (more |new |good )?(sale|customer|BENEFIT|money|job|hour_s|meeting_s|call_s|time (?=(to|for|on|with|back)))(?<!(get|make|have|new|good) (call|customer))
  (boost|win|cut) ~4 (by|up to|to) (MONEY|PERCENT|NUM|a |half|BENEFIT)|win ~3 back|protect (you|against)|peace of mind|pay for (it|@)|worth (to you|BENEFIT)|in half
  (last|sell|close|hire|ship|work|run|fill|finish|pay|get|heat) ~3 (faster|longer|twice|smoother)|twice as
  MONEY (a|per|in|more|less|save_d|worth|back)|(thousand|hundred|NUM) (of dollar|of pound)|(NUM|SMALL|ten) (day|hour|minute) (a|per) week ~1 back|PERCENT ~3 (more|less|save|cost|sale|boost|cut|drop|rise)|(by|about|up|down|than) (PERCENT|(a |one )NUM)
  (free|no cost) ~2 (guide|look)|guide ~6 (use|help|interest|for you)|(send|attach|use|read|sell|put together|copy of|pass|give|help|have|here be|write_d) ~7 guide|guide be free|(SMALL|NUM) site (list|guide|write|sheet)|(would|send|have|be|here|attach) ~2 list of|BENEFIT|case study
`);
const NO = phrases(`
  (lose|take) ~2 time|save (you|us) (a|both|the) (trip|time|call)|guide (that |which )?you (ask|want|send|write)_d|feel free
`);
const THEIRS = phrases("your ~1 guide");

/** Field 5. */
export const readBenefit = (draft: Draft) => seen(apart(inBody(draft, find(draft, BENEFIT, NO)), find(draft, THEIRS)));
