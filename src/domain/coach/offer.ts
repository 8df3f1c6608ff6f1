// Fields 6 and 22: what the message tells of goods, firm, customers and prices, and an opening that only introduces.
import { type Draft, find, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const DOES = "(sell|order|cut|boost|save|help|win|WORD|deal|lead|sort|make (?!(sure|it|contact)))";
const PITCH = phrases(`
  (we|OURS) ((will|can|also|just|would) ){0,3}${DOES}(?! (STOP|COMMA|ASK|EDGE|if|that|up|each))
  (we|OURS) be (also |just )?(sell|cut|boost|save|help|WORD)_g|(we|OURS) have (also |just )?(sell|cut|boost|save|help|WORD_d (over |more than )?NUM)|(we|OURS) (site_b|do all|COMMA we do|get WORD_s|(have|run)_bg (a |some |get )?(new|special|range|deal|free))|i WORD_b ~2 for (WORD )?(firm|customer|WORD_s)|(move|switch|change|come)_d to us|(we|OURS) work with (?!(you|your))|i work with (firm|customer|WORD_s)|NUM (firm|customer|WORD_s) ~1 (use|trust|choose)|a special|in firm|i ((have|can|would|also|just) ){0,3}((run|own) a|sell|cut|boost|save|help|do WORD)(?! (that|this|so|not|it|me|time|up|day|you (find|with)|if|sure|to|your))
  (we|OURS) be ~1 (a|the|one of|all about|expert|proud|base|cheaper) (?!(few|bit|little|big|fan|rank|new rank|@ rank|customer|call))
  (thank to|through|(?<!you ~1 )use|choose|trust|with) us(?<!(touch|talk|meet|work|agree|available|contact|stay|meeting) with us)
  (our|my) ~1 (site|customer|sell|deal|cost)|our ~1 WORD ((be|can|make|come|cut|save|help|sell|let|give|get|start)_bs|and WORD_s)|(i|we) (have |just )*(put together|make_d|sell_d)
  (?<!(would|can|may|i can) )help (?!(me|us|if|or|to|be|at|let|STOP|EDGE|with|NAME|each))@ @|sell_g in
  (customer|CLIENT|firm|other|WORD_s) (like @ )?((have|can|often|also|just) )*(save|cut|boost|trust|choose|switch|get ~2 (more|less)|see ~2 (more|less|cut|PERCENT))
  (for|like|with|as|help) ~1 CLIENT|CLIENT ~2 (get|use|see|cut|boost|save)|PRODUCT (for|that|to|help)
  (special|limited|great|new|current|exclusive) ~1 (deal|cost)|deal (on|for|that|end|of)|this deal|(poss|the) sell_s (on|end)|PERCENT off|half price|(low|good|competitive) (price|cost)|no obligation|cheaper than|on sale|(no|less|at no) (charge|cost) (to|EDGE)
  free (?!(to|on|at|for|and|of|or|if|after|before|time|this|next|now|when|until|monday|part|minute|between|from|any|STOP|COMMA|ASK|EDGE|in|week|all|most))@(?<!(feel|be|get|WORD) free @)
  award win|lead_g (firm|sell)|(provider|supplier|maker|distributor|leader) (of|in)|(be|vote_d|rate_d) number one|a ~3 (firm|site|provider|supplier|consultancy|studio) (that|for|sell|base|who)
`);
const NO_PITCH = phrases("(when|once|if) (you|we) (call|talk|get)( @| COMMA){0,4} (i|we) (will|can|would) ~2 (explain|show|send|tell)");

/** Field 6. */
export const readPitch = (draft: Draft) => seen(inBody(draft, find(draft, PITCH, NO_PITCH)));

const INTRO = phrases(`
  (?<!(not ~6|yet to) )introduce (me|us|our|my|OURS|NAME|you)|make (me|us) know|introduction (of|to) (OURS|our)
  let you know ~1 (we|OURS|NAME) (be|have)|like ~3 to know ~1 (we|OURS)|(?<=(call|write|text|email|touch|want|like|love|purpose|reason|opportunity|just|(?<!will )(let me|to)) ~3 )(let you know|tell( you)?|talk( to| with| you)*|send with you|make you aware|acquaint you|update you|present|explain|talk) ~3 (about|on|of|how|what) ~3 (we (have|sell|do|can|be)|our (?!(convo|meeting|talk|last|next))|the (service|site|deal)|OURS|what we)
`);
const NEGATED = phrases("not ~5 introduce|not call_g to|when we talk|i will tell");

/** Field 22: the purpose is said to be an introduction, or telling of services or plans. */
export const readIntroduction = (draft: Draft) => seen(find(draft, INTRO, NEGATED).filter(({ unit }) => !unit.isSubject));
