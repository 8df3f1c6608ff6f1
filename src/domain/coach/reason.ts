// Fields 4 and 20: a particular reason for being in touch, and what ties the message to this prospect's own affairs.
import { apart, type Draft, find, type Hit, inBody, seen, unitsWith } from "./draft.ts";
import { phrases } from "./patterns.ts";
import { agreedIn } from "./standing.ts";

const WE = "(i|we|you|NAME)";
/** Something between the two, or that the prospect asked for or did. A word of no list is taken for something particular. */
const MATTER = phrases(`
  (about|on|over|discuss|send|with) ~1 THE ~3 paper(?! (of MY|for (a|new|free)))|THE ~2 paper ${WE} (have|just)* @
  I (have|also)* (send|finish|draw|prepare)_d ~4 paper|(?<!fill (in|out) )(your|the) ~1 paper|paper (NUM|OTHER)|your ~1 (request|enquiry)|about (the|your) ~1 (order|visit)
  (you|your team) (have|just)* (ask|download|sign|register|fill|click|open|attend|apply|buy|order|contact)_d(?! me? to (call|get))
  (when|since|time|as|after) ${WE} ~1 (talk|meet)_d ~5 (about|on)|we ~1 talk_d (?!to)~3 (about|how|your)|the subject be|our ~2 (meeting|convo|talk) ~4 (about|on)|missed our ~2 meeting|(say|tell @) ~2 (you (be|would|need|want|have)|your)|(the|a|this) ~5 (?<!(get|for|to|with|at|of|and|see|let|give) )you have* @_d|you (leave_d|put in|make_d|send_d) ~1 (ask|paper|message (about|for))|what (you|REFERRER) (say|tell)_d|you also want|do_d you want
`);
const ABOUT = "(about|to do with|in (regard|reference|relation) (to|with)|with (regard|reference) to)";
const TOPIC = phrases(`
  ${ABOUT} (the|your|this|(monday|NAME)? poss) ~2 (WORD|NAME|team|report)|${ABOUT} (TOPIC|TRIGGER|THEIRS|OTHER|REFERRER|NAME|PROBLEM)
  (with|around|on|over|for) TOPIC|TOPIC (at|for|and)|around TRIGGER|(talk|message|convo|up) on (the|monday poss) ~2 (WORD|NAME)|in your work as
`);
/** The seller's own affairs and ideas, or a guess at a need: no reason. */
const OWN = phrases("(about|on|over) ~1 (how|what|ways|MY|help_g|save_g|cut_g|boost_g|sell|site)");
const GUESS = phrases("hope|(if|in case) (you|your|THEIRS)|EDGE (be|do|have|WILL)");

/** What is nobody's own affair, and what the prospect did with the caller. */
const NOT = "(?!(assistant|pa|machine|way|lap|local|friend|husband|answer|zip|earliest|details|neck|hand|position) )";
const NOT_DEALT = "(?!(sign|download|register|fill|apply) )";

/** A fact about this prospect, unless the sentence is about dealings. */
const FACT = phrases(`
  (?<!(cut|boost|save|help|lose|give|get|make|like|with|how|win|use|for|send|pick|(to|and) see|we|EDGE CAP) ~1 )your ${NOT}((?!rivals)@ poss?)?(WORD|NAME)|you (be|have) (also|just)* (WORD_gd|NUM)|you WORD_b (NUM|SMALL)|you (have|just|also)* ((lose|take|move|open|close|start)_d|put) (over|your|the|a|NUM)|you also? ${NOT_DEALT}WORD_d (to|over|the|your|out|into)|with your ~3 (up|due)
  (your|THEIRS) ~2 (project|move|ad|guide|post|hire|branch)_b
  congratulations (on|to)|from what i see|(?<!(by|solve|if|around|help) )TRIGGER|THEIRS (be|have|just|WORD_d|open_d) @
  your ~1 (site|place|office|firm) also? ((be|have|do)_bd|(say|WORD)_s)
  the NAME{1,3} (NUM|SMALL)? (job|project|site|building|branch|depot|plant|terminal|office|store|fit)|(since|with|after|for|at) the (merger|new (WORD|office))
`);
/** What is a fact about the prospect in any sentence. */
const KNOWN = phrases(`
  you also? (say|tell|suggest|post)_d ~6 that (the|your|you(?! would)) @|you (say|tell)_d ~6 (when|once|until|after) (the|your) ~2 (be|have|WORD_d)|(walk|drive|drove)_bdg (past|by) (the|your)
  (I|EDGE) (have|just|also|come)* (see|notice|read|hear|find|visit|love|enjoy|across|follow|understand|admire|know|listen|gather)(?! (something|nothing|to (see|visit|come))) ~6 (you (be|have(?! not)|on|at)|you ~1 @_d|OTHER|NAME (be|have)|your (?!(message|call|number|paper|firm|order))|THEIRS(?! (and|COMMA|STOP|EDGE))|TRIGGER)(?! (busy|back))(?<!you ~1 (call|leave|write|try|want|get|order)_d)|COMMA i (hear|understand|gather)_b (STOP|EDGE)
  your ~1 (talk|guide) (on|in|at)
  you (have lose_d|(be|have) (just|also)* (open|move|boost|take_g over|be? (without|short of)|look_g (for|to)))|you have (just|also) (take|get|put|make)_d|you have? win_d the|you have have? the ~6 up|you ~1 look after
  of yours|(from|past|near|behind|to) yours|yours (be|have|look)
  accord to ~4 (you|your)|(WORD|NAME|guide) have? (say|tell|show|ask|give)_sd ~1 (you|your|NAME (be|WORD_g|plan))
`);

/** A bond: somebody of theirs, or of ours among them. */
const TIE = phrases(`
  (I|my @) be? (work|study|shop)_d ~5 (at|for|with|in) (your|THEIRS)
  (NAME|CAP|REFERRER|someone|SMALL|NUM) (of|on|in|at|from) your (?!(rival|competitor))|the same (WORD|team)|(NAME|REFERRER) and i (WORD|sell|work|know)|(he|REFERRER|rank|friend) ~5 (say|tell|suggest|think|know)_ds (?!ME? (I|to)) ~7 (you|your)(?! (WILL|and))|your ~2 (friend|rank) COMMA? (NAME|CAP|REFERRER)
`);

function isSure(draft: Draft): (hit: Hit) => boolean {
  const guessed = unitsWith(draft, GUESS);
  return ({ unit }) => !guessed.has(unit);
}

/** Field 4. */
export function readReason(draft: Draft) {
  const dealt = apart([...find(draft, MATTER), ...find(draft, TOPIC)], find(draft, OWN)).concat(agreedIn(draft));
  const told = [...find(draft, FACT), ...find(draft, KNOWN), ...find(draft, TIE)].filter(isSure(draft));
  return seen(inBody(draft, [...dealt, ...told]));
}

const DEALINGS = phrases(
  "be ready|finish|arrive_d|renew|warranty|subscription|policy|deposit|(THE|an) ~2 paper_bs|order|message|email|(call_g|write_g|be) about your",
);

/** Field 20: the facts and ties, not the dealings with the caller alone. */
export function readConnection(draft: Draft) {
  const told = [...find(draft, FACT, DEALINGS), ...find(draft, KNOWN)].filter(isSure(draft));
  return seen(inBody(draft, [...told, ...find(draft, TIE)]));
}
