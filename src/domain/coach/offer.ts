// Fields 6 and 22: what the message tells of goods, firm, customers and prices, and an opening that only introduces.
import { type Draft, find, type Hit, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const WE = "(?<!what )(we|OURS) (also|just|WILL){0,3} ";
const MAKE =
  "((sell|order|cut|boost|save|win|deal|lead)_bs|(sell|cut|boost|save|win)_d (?!(last|the|your|you|it|this|monday))|make (?!(sure|it|contact)))";
const HELP = "help(?! (ME|if|or|to|be|let|each|STOP|EDGE|with|NAME))";

/** What a message can put up for sale, beside a meeting and a referrer's good word, and how each is said. */
export const SELLING = {
  company: phrases(`
    (we|OURS) be ~1 (a|the|one of|all about|expert|base)(?! (few|bit|fan|rank|new rank|customer|call))|(we|OURS) be NAME|${WE}${HELP}|(?<!(?:WILL|i can|to) )${HELP} @ @|(we|OURS) look after|(we|OURS) work with (?!(you|your))|about our firm
    a ~3 (firm|site|supplier|provider) (that|for|sell|base)|(supplier|provider) (of|in)|in firm
  `),
  product: phrases(`
    ${WE}(do (?!(not|this|it|each|NUM|SMALL))|${MAKE}(?! (STOP|COMMA|ASK|up)))|we (be|have) (also|just)? (sell|cut|boost|save)_g|(we|OURS) (site_b|get WORD_s|(have|run) (a|some)? (new|special|deal))|i (have|also|just)* ((own|run) a|(sell|cut|boost|save)_b|((do|make)_b WORD|(make|write)_b ~1 site))(?! (this|it|me|time|up|day|sure|your))
    our ~2 (site|deal|cost|sell)|my own? (site|deal|cost|sell)|(move|switch|change)_d to us|(thank to|through|choose|trust) us|(?<!(touch|talk|meet|work|contact|stay|meeting) )with us|our (~1 WORD (be|can|help|cut|save)_bs|team WORD_s)|MY firm (WORD|run|help|make|sell)_s|I (have|just)* (put together|make_d|sell_d)
    ${WE}((sell|WORD)_bs COMMA (sell|WORD|cut)_bs|handle_b|take_b care|keep_b (WORD|NAME)_bs)|we have get? (a|the|some|SMALL|NUM) ~5 (new|go_g|full|in stock|leave_d)
  `),
  justification: phrases(`
    pay for (WORD|it)|return on ~1 (WORD|cost)|worth every|value for money|money back|guarantee|for (just|as little as) MONEY|(special|limited|great|low|good|competitive) ~1 (deal|cost)|deal (on|for|that|end)|(poss|the) sell_s (on|end)|PERCENT (off|less)|NUM price|no (cost|obligation|string)|on sale|beat ~2 (cost|paper)|SMALL for SMALL|stock be
    (?<!(feel|be|get|WORD) )free (?!(to|on|at|for|and|of|or|if|after|before|this|next|now|when|until|monday|part|minute|between|from|any|in|week|all|most|STOP|COMMA|ASK|EDGE))@
  `),
  standing: phrases(`
    (?<!your )(good know_d|award win|lead_g (firm|sell|WORD)|WORD lead_g|world class|(be|rate_d) number one|largest|biggest|oldest|top rate)|(since|(establish|found)_d in) NUM(?! jan)|for (over|more than) NUM week|(trust|use|choose)_d by (over |more than )?(NUM|ten)|NUM (WORD_s|firm|customer) ~1 (trust|use)|our ~2 award
  `),
  self: phrases(
    `i have ~2 (win|help|save|sell|boost)_d|i be ~2 (good|top|know_d for)|(NUM|ten) week ~1 experience|my ~1 (record|reputation|experience|customer|success)`,
  ),
};

/** What customers gained: told of the goods, and not held against who tells it. */
const OTHERS = phrases(`
  ${WE}WORD(?! (STOP|COMMA|ASK|EDGE|if|that|up))|(we|OURS) be also? WORD_g|(we|OURS) have WORD_d over? NUM
  (customer|CLIENT|firm|WORD_s) (like @ )?(have|can|often)* (save|cut|boost|trust|choose|(get|see) ~2 (more|less|PERCENT))
  (for|like|with) ~1 CLIENT|get CLIENT|CLIENT ~2 (get|use|see)|our last (job|customer|lot)|PRODUCT (for|that|to|help)|i work with (firm|customer|WORD_s)|MY customer
`);
const NO_PITCH = phrases("(when|once|if) (you|we) (call|talk)( @| COMMA){0,4} I WILL ~2 (explain|show|tell)");

/** Field 6. */
export function readPitch(draft: Draft) {
  const told = [...Object.values(SELLING), OTHERS].flatMap((pattern): Hit[] => find(draft, pattern, NO_PITCH));
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
