// Fields 6 and 22: what the message tells of goods, firm, customers and prices, and an opening that only introduces.
import { type Draft, find, type Hit, inBody, seen } from "./draft.ts";
import { DOES } from "./gains.ts";
import { phrases } from "./patterns.ts";

const WE = "(?<!what )(we|OURS) (also|just|WILL){0,3} ";
const MAKE =
  "((sell|order|cut|boost|save|win|deal|lead)_bs|(sell|cut|boost|save|win)_d (?!(last|the|your|you|it|this|monday))|make (?!(sure|it|contact)))";
const HELP = "help(?! (ME|if|or|to|be|let|each|STOP|EDGE|with|NAME))";

/** What a message can put up for sale, beside a meeting and a referrer's good word, and how each is said. */
export const SELLING = {
  company: phrases(`
    (we|OURS) be ~1 (a|the|one of|all about|expert|base)(?! (few|bit|fan|rank|new rank|customer|call))|(we|OURS) be NAME|${WE}${HELP}|(?<!(?:WILL|i can|to) )${HELP} @ @|(we|OURS) look after
    a ~3 (firm|site|supplier|provider) (that|for|sell|base)|in firm
  `),
  product: phrases(`
    ${WE}(do (?!(not|this|it|each|NUM|SMALL|need))|${MAKE}(?! (STOP|COMMA|ASK|up)))|(we|OURS) (site_b|get WORD_bs|(have|run) (a|some)? (new|special|deal))|i (have|also|just)* ((own|run) a|(sell|cut|boost|save)_b|((do|make)_b WORD|(make|write)_b ~1 site))(?! (this|it|me|time|up|day|sure|your))
    our ~2 (site|deal|cost|sell)(?! (have be|be too))|(move|switch|change)_d to us|(thank to|through|choose|trust) us|(?<!(touch|talk|meet|work|contact|stay|meeting) )with us|our ~1 ((WORD|team) (be|can|help|cut|save)_bs|(?!(kid|boy|mother)_s)(WORD_s|customer|team) (have|know|see|find|WORD)_b)|MY firm (WORD|run|help|make|sell|write)_s|I (have|just)* (put together|make_d|sell_d (?!my))
    ${WE}((sell|WORD)_bs COMMA (sell|WORD|cut)_bs|handle_b|take_b care|keep_b (WORD|NAME)_bs)
    i do (?!(apologise|understand|realise))(WORD_s|the|WORD WORD_s)|(?<!and )i also? (WORD|sell|keep)_b (WORD_s|customer|firm|team|site)|i be (a|the) ~3 (who|work_g)|(I|EDGE) WILL (do|let|sell|boost|find) (you|he|his|your) (a|for|SMALL|@_s)
    (I|EDGE) have_b get? (a|the|NUM|SMALL|some) (?!(question|minute|few)) ~6 (new|full|in stock|free|do_g|go (your|COMMA|EDGE)|start|empty|leave_d|who)
  `),
  justification: phrases(`
    pay for (WORD|it)|return on|guarantee|deal (on|for|that|end)|(poss|the) sell_s (on|end)|PERCENT (off|less)|NUM price|no (cost|obligation|string)|on sale|beat ~2 (cost|paper)|stock be|(?<!(paper|bill|cheque) )(for|at|from|be) ~1 (MONEY|NUM (pound|dollar|quid))|MONEY (all in|WORD_d|each|per|a)|loan_bs (of|at|with)|at WORD cost|you ~1 (pay|keep)_b (no|only|after|when|a|PERCENT)
    (?<!(feel|be|get|WORD) )free (?!(to|on|at|for|and|of|or|if|after|before|this|next|now|when|until|monday|part|minute|between|from|any|in|week|all|most))@
  `),
  standing: phrases(`
    (use|trust|love)_d by (?!(me|you|he|your))@|NUM @_s ~1 (trust|use)_b|the only ~2 (that|who|site|firm)
    (?<!your )(good know_d|award win|lead_g (firm|sell|WORD)|WORD lead_g|world class|(be|rate_d) number one|largest|biggest|oldest|top rate)|(since|(establish|found)_d in) NUM(?! jan)
  `),
  self: phrases(
    `i have ~2 (win|help|save|sell|boost)_d|(NUM|ten) week ~1 experience|my ~1 (record|reputation|experience|customer|success)`,
  ),
};

/** What customers gained: told of the goods, and not held against who tells it. */
const OTHERS = phrases(`
  ${WE}(?!(owe|share))WORD (?!(if|that|up))@|(we|OURS) be also? WORD_g
  (customer|CLIENT|firm|WORD_bs) (like @ )?(have|can|often)* (save|cut|boost|trust|choose|(get|see) ~2 (more|less|PERCENT))
  our last (job|customer)|(for|like|with|get) ~1 CLIENT
  ${WE}(place|put|take|order|move|come|finish|team)_b (WORD|the WORD|to you|NAME|other|rank)|(i|we) have be (keep|do|sell|make|WORD)_g (WORD|NAME)|we just? (have|just)* (finish|do|write)_d (a|the) ~1 WORD|(?<!your ~1 )site (WORD|tell|write|do|run|find|let)_s|it (?!(sound|seem|concern|matter)_s)WORD_s (on|with|NUM|straight|WORD|your|the)|EDGE (CAP|NAME) NAME? (do (?!not)@|(WORD|sell|move|make|cut|save)_s (WORD|NAME|your|for))
  MY customer
`);
const NO_PITCH = phrases("(when|once|if) (you|we) (call|talk)( @| COMMA){0,4} I WILL ~2 (explain|show|tell)");

/** Field 6. */
export function readPitch(draft: Draft) {
  const told = [...Object.values(SELLING), OTHERS, DOES].flatMap((pattern): Hit[] => find(draft, pattern, NO_PITCH));
  return seen(
    inBody(
      draft,
      told.toSorted((a, b) => a.start - b.start),
    ),
  );
}

const INTRO = phrases(`
  (?<!(not ~6|yet to) )introduce_bg (ME|MY|OURS|NAME|you)|make ME know|introduction (of|to) (OURS|our)
  let you know ~1 (we|OURS|NAME) (be|have)|like ~3 to know ~1 (we|OURS)|(?<=(call|write|want|like|love|just|to|let me) ~3 )(let you know|tell you?|talk( to| with| you)*|update you) ~3 (about|on|of|how|what) ~3 (we (have|sell|do|can|be)|our (?!(convo|meeting|talk|last|next))|the (site|deal)|OURS|what we)
`);
const NEGATED = phrases("not ~5 introduce|not call_g to|when we talk|i will tell");

/** Field 22: the purpose is said to be an introduction, or telling of services or plans. */
export const readIntroduction = (draft: Draft) => seen(find(draft, INTRO, NEGATED).filter(({ unit }) => !unit.isSubject));
