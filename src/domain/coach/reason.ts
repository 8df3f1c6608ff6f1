// Fields 4 and 20: a particular reason for being in touch, and what ties the message to this prospect's own affairs.
import { apart, type Draft, find, type Hit, inBody, seen, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";
import { agreedIn } from "./standing.ts";

const WE = "(i|we|you|NAME)";
/** Something between the two, or that the prospect asked for or did. A word of no list is taken for something particular. */
const MATTER = phrases(`
  (about|on|over|discuss|send|with) ~1 (the|your|that|this|our|my|poss) ~3 paper(?! (of (our|my)|for a? ?(new|free)))|(the|your|our|that|my|this) ~2 paper (that |which )?${WE} (have |just )*@
  (i|we) (have |just |also )*(send|finish|draw|prepare|drop)_d ~4 (paper|guide)|(?<!(fill in|fill out|complete) )(your|the) ~1 paper|(paper|order) (NUM|OTHER)|your ~1 (request|enquiry)|about (the|your) ~1 (order|visit)
  (you|your team) (have |just )*(ask|download|sign|register|fill|click|look|open|attend|come|apply|buy|order|contact|want)_d(?! (me )?to (call|get))
  (when|since|time|as|after) ${WE} ~1 (talk|meet)_d ~5 (about|on|your|how)|(i|we) ~1 talk_d (?!to)~3 (about|how|what|your)|the subject be|our ~2 (meeting|convo|call|talk) ~4 (about|on)|missed our ~2 meeting|what (you|REFERRER) (say|tell)_d|(say|tell @) ~2 (you (be|would|need|want|have)|your)|(the|a|this) ~5 (that )?(?<!(get|for|to|with|at|of|and|see|let|give|keep) )you (have |just )*@_d(?! (when|if))|you (have )?(put in|make_d|leave_d|send_d) ~1 (ask|paper|message (about|for))|you also want|do_d you want(?! (be|have))
`);
const ABOUT = "(about|in (regard|reference|relation) (to|with)|with (regard|reference) to)";
const TOPIC = phrases(`
  ${ABOUT} (the|your|NAME poss|PROSPECT poss|this|that) ~2 (WORD|NAME|project|team|report)(?! (we|i))|${ABOUT} (TOPIC|TRIGGER|THEIRS|OTHER|REFERRER|NAME|PROBLEM)
  (with|around|on|over|for|if) TOPIC|TOPIC (at|for|in|and)|around TRIGGER|(talk|question|message|convo|up) on (the|your) ~2 (WORD|NAME)|in your work as
`);
/** The seller's own affairs and ideas, or a guess at a need: no reason. */
const OWN = phrases("(about|on|over) ~1 (how|why|what|ways|idea|our|my|help_g|save_g|cut_g|boost_g|sell|site|deal)");
const GUESS = phrases("hope|(if|in case) (you|your|THEIRS)|EDGE (be|do|have|would|can|will)|may be ~8 ASK");

/** A fact or trigger about this prospect. */
const FACT = phrases(`
  (?<!(for|spend|wish) (all )?)your (WORD|NAME|NUM|site|team)( (WORD|NAME|team|site|customer|paper|part)){0,2} (be|have|will|may|need|seem|look|say|fail|end|expire|open|come|in|on|for|at|that)|(?<!(cut|boost|save|help|less|lose|keep|sell|do|make|get|give|take|if|hope|like|close|with|how|win|use|fill|for|good) ~1 )your (@ )?(WORD|NAME)|you (be|have) ((just|also) )*(WORD_gd|NUM)|you (get|WORD_b) NUM|you (say|tell|suggest)_d (me |that )*your
  (your|THEIRS) ~2 ((project|initiative|expansion|move|launch|post|ad|guide|podcast|award|vacancy|stand|listing|blog|warehouse|fleet|branch|factory|hire)_b|open_g)
  (i|we|EDGE) (have |just |also |happen to |come )*(see|notice|read|hear|find|visit|love|enjoy|across|look at|follow|understand|know|admire)(?! (something|nothing|anything)) ~6 (you (be|have|on|at)|you ~1 @_d|NAME (be|have)|your (?!(message|call|name|number|paper))|THEIRS(?! (and|COMMA|STOP|EDGE|online))|TRIGGER|OTHER)(?! (busy|back))(?<!you ~1 (call|leave|write|try|want|get)_d)
  congratulations|what you (write|say|post|send)_d|your ~1 (talk|guide) (on|in|at)|from what i see
  you (be|have) (just |also |be )*(hire|open|expand|move|recruit|launch|acquire|raise|advertise|take_g over|merge|renovate|plan|switch|replace|win|boost|sell_g|look_g (for|to))(?! to (hear|work))
  (?<!(by|solve|if|about|around|help|address) )TRIGGER|(rival|competitor|friend) of yours|THEIRS (be|have|just|also) @
`);

/** A bond: somebody of theirs, or of ours among them. */
const TIE = phrases(`
  (i|we|my @) (be )?(intern|work|volunteer|study|train|grow|shop|stay|attend|graduate|bank)_d ~5 (at|for|with|in) ~2 (your|THEIRS|you)|(customer|fan|reader|subscriber|alum|intern|friend|follower|student) (of|at|to|in) (your|THEIRS)
  (he|REFERRER|rank|friend) ~5 (say|tell|suggest|think|know)_ds (?!(me |us |that )?(i|we|to)) ~7 (you|your)(?! (would|should|may|can|and))|your ~2 (friend|rank) COMMA? (NAME|CAP|REFERRER)|(your|his) ~1 (goal|aim|priority) (of|to|for|be)
`);

function isSure(draft: Draft): (hit: Hit) => boolean {
  const guessed = new Set(find(draft, GUESS).map(({ unit }) => unit));
  return ({ unit }) => !guessed.has(unit);
}

/** Field 4. */
export function readReason(draft: Draft) {
  const dealt = apart([...find(draft, MATTER), ...find(draft, TOPIC)], find(draft, OWN)).concat(agreedIn(draft));
  const told = [...find(draft, FACT), ...find(draft, TIE)].filter(isSure(draft));
  return seen(inBody(draft, [...dealt, ...told]));
}

const DEALINGS = phrases(
  "(be|now) ready|arrive_d|renew|warranty|subscription|policy|deposit|balance|parts|paper|order|message|interest|email|about (the )?your (?!(ad|post|guide|site|award|vacancy))",
);

/** Field 20: the facts and ties, not the dealings with the caller alone. */
export function readConnection(draft: Draft) {
  const told = find(draft, FACT, DEALINGS).filter(isSure(draft));
  const hits = inBody(draft, [...told, ...find(draft, TIE)]);
  return { value: hits.length > 0, spans: shown(hits) };
}
