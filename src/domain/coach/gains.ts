// Field 5: a concrete outcome in the prospect's favour, or something of use even to those who never buy.
import { apart, type Draft, find, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const BENEFIT = phrases(`
  (?<!(you|i) have?)save (?!(THE|it|us|that|as))@|(cut|lose|keep|less|down) (~4 )?(cost|BENEFIT|PROBLEM)(?! be)|cost ~4 down|(how|way) ~2 (you|to) can? (cut|boost|win|keep)|(talk|call) COMMA I WILL (show|tell) you how|a way for you to|halve ~1 the (number|WORD)
  (boost|win|sell|fill) (your|his|more|the|those|empty) @|(WILL|help) (cut|boost)_b (your|WORD)|get (he|you|rank|WORD_s){1,2} NUM (?!(minute|second))@|less (no|WORD|customer|paper|time)|mean ~2 more @|stop lose|((more|(?<!(have|I) )get|make|schedule|bring in) ~3 (more|new)? (sale|BENEFIT|money|job|hour_s))
  (boost|win|cut) ~4 (by|to) (MONEY|PERCENT|NUM|BENEFIT)|win ~3 back|peace of mind|(pay|paid) for (it|@)|worth (to you|MONEY|BENEFIT)|instead of (NUM|SMALL)
  (last|sell|hire|work|run|fill|get) ~3 (faster|longer|twice)|twice as
  (?<!(at|for|from|just|cost) )MONEY (a|per)|MONEY (less|save_d|back)|(SMALL|NUM|ten) (day|hour|minute) a week|get your ~2 back|(PERCENT|a NUM) ~3 (more|less|save|cost|cut|drop)|(by|about|up|than) (PERCENT|a? NUM)
  (free|no cost) ~2 (guide|look)|guide ~6 (use|help|for you)|(send|attach|use|read|sell|put together|give|have|here be|write_d) ~7 guide|guide be free|(SMALL|NUM) site (list|guide|write|sheet)|(would|send|attach) ~2 list of|BENEFIT|case study
  (so|mean) that? (?!(I|if|please|far|this|much|busy) )(@ ){0,3}(not|no)(?! (SMALL? have @_d|SMALL? @_d|think|miss|hear|get (MY|a)|reply|see|rush|pressure|a? problem|have to call back))|no more @_g|(not|no longer) have to (?!(I|call|reply|order|sign|be|wait|ask|tell|say|do))@
  off (your|his|team|poss) ~1 (plate|hand|mind|desk)|(under|below|less than) what ~2 (you|now)|(stop|keep)_s (the|your) @|you WILL? (keep|earn|pocket) (a|NUM|PERCENT|MONEY)|from (SMALL|NUM) @ ~2 to (no|SMALL)|(let|leave)_bs your (WORD|team)
  half the time|free_bs up (a|NUM|your)|save (MONEY|PERCENT|NUM)|yours to keep|(customer|order) or not|(?<!know |see )how (SMALL|NUM|CLIENT|other) ~4 @_d
`);
const NO = phrases("(lose|take) ~2 time|save (you|us) a (trip|call)|guide (that|which)? you (ask|want|send|write)_d|feel free");
const THEIRS = phrases("your ~1 guide");

/** Field 5. */
export const readBenefit = (draft: Draft) => seen(apart(inBody(draft, find(draft, BENEFIT, NO)), find(draft, THEIRS)));
