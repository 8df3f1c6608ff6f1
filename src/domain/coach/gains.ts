// Field 5: a concrete outcome in the prospect's favour, or something of use even to those who never buy.
import { apart, type Draft, find, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const BENEFIT = phrases(`
  (?<!(you|i) have?)save (?!(THE|it|us|that|as))@|(cut|lose|keep|less|down) (~4 )?(cost|BENEFIT|PROBLEM)(?! be)|cost ~4 down|(how|way) ~2 (you|to) can? (cut|boost|win|keep)|(talk|call) COMMA I WILL (show|tell) you how|a way for you to|there be a way to
  (boost|win|fill) (your|his|more|the|empty) (?!firm)@|(WILL|help) (cut|boost)_b (your|WORD)|get (he|you|rank|WORD_bs){1,2} NUM (?!(minute|second))@|less (no|WORD|customer|paper|time)|(more|make|(?<!(have|I) )get|bring in) ~3 (sale|BENEFIT|money|job|hour_s)
  win ~3 back|peace of mind|(pay|paid) for (it|@)|worth (to you|MONEY|BENEFIT)|twice as
  (?<!(at|for|from|just|cost) )MONEY (a|per)|(MONEY|pound) (less|save_d|back)|(SMALL|NUM|ten) (day|hour|minute) a week|get (your|his) ~2 back|(PERCENT|a NUM) ~3 (more|less|save|cost|cut|drop)|(by|up) (PERCENT|a? NUM)
  (free|no cost) ~2 (guide|look)|(send|attach|use|read|sell|put together|give|have|here be|write_d) (?!~3 paper )~7 guide|(SMALL|NUM) site (list|guide|write|sheet)|(would|send|attach) ~2 list of|BENEFIT|case study
  (so|mean) that? (?!(this|I|if|please|far|much|busy) )(@ ){0,3}(not|no)(?! (SMALL? have @_d|SMALL? @_d|think|miss|hear|get (MY|a)|reply|see|rush|pressure|a? problem|have to call back))|no more @_g|(not|no longer) have to (?!(I|call|reply|order|sign|be|wait|ask|tell|say|do))@
  keep_s ~2 (off|out)|(under|below|less than) what ~2 (you|now)|you WILL? (keep|earn|pocket) (a|NUM|PERCENT|MONEY|your|the)
  save (MONEY|PERCENT|NUM)|(customer|order) or not
  (?<=(EDGE|COMMA|and|so|mean|way|then) )you would also? (?!(like|want|need|have to|not (forgive|know|think)|be (help|kick|the)|get (a|the) (meeting|paper)))@(?! ~2 ME)|your @ ((?!this)@ )?would (?!(need|want|like|not))@|you WILL ~1 (sleep|hold|end up|spend)
  from (NUM|SMALL|PERCENT|ten) (@ ){1,3}?to (NUM|SMALL|PERCENT|no|ten)|(down|go_d) from (NUM|SMALL|PERCENT)|good off|faster (WORD|BENEFIT|cost|customer)|(minute|hour|day|week|NUM|PERCENT|last|hire|sell|run) (faster|longer|shorter)
  (see|get|report|add)_bsg ~2 (PERCENT(?! off)|NUM (new|more)|SMALL more)|(boost|win|find)_bds ~4 MONEY|(see|get|report|find) ~3 (drop|cut|boost) (in|of)|we boost_d (?!by)@|(knock|shave)_bsdg|(instead of|rather than) (WORD|NUM|SMALL|ten|a (day|week|hour))|WORD_s stop_d|EDGE (more|less) (?!(information|detail))WORD|(get|keep)_b (you|your @|WORD_s) (out|off|back|up)|we get (CLIENT|NAME) ~6 (clear|out|to)|so your ~2 can
  guide be? attach|I (have|just)* (write|mark|pull|list|jot|note|record)_d (?!(to|you|down|back)) ~7 (up|out|together|a)|yours (to keep|who|what|either)|(give|show|send|share|write) (@|COMMA){1,8} no (cost|charge|bill|string)|free ~3 of your
`);
/** What the goods do for somebody: it is told of them, too. */
export const DOES = phrases(`
  CAUSE_s ~1 (you|your|his|he|the WORD|more|less)|boost_s (you|your|his)|take_bs (THE|it) ~3 (off|out|away)|(it|this|which|OURS|PRODUCT) (also|just|WILL)* CAUSE_bd (you(?! know)|your|his|he|the WORD|WORD_s|more|less)|(make|bring)_bs (your|his|in)
`);
const NO = phrases(
  "(lose|take) ~2 time|save (you|us) a|so no? need|we have* cut MY|not need to (call|reply)|we have boost|guide (that|which)? you (ask|want|send|write)_d|feel free",
);
const THEIRS = phrases("your ~1 guide");

/** Field 5. */
export const readBenefit = (draft: Draft) =>
  seen(apart(inBody(draft, [...find(draft, BENEFIT, NO), ...find(draft, DOES, NO)]), find(draft, THEIRS)));
