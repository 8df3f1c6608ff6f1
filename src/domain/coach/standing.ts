// Fields 19, 24 and 25: the caller's title, what was agreed before, and whether this is the last attempt.
import type { Span } from "../prose/sentences.ts";
import { type Draft, find, type Hit, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const TITLE = phrases(`
  (?<=(i be|as|my role be|it be|this be|name be|CALLER|OURS) (COMMA )?~4 (a|the|your|our|OURS|NAME|COMMA|poss) ~3)rank|(?<=(CALLER|i be) COMMA? ?)rank
  i (also )?(own|run|head|lead|found)_b (up )?(the|a|our|my|NAME|OURS|CALLER|sale|team)|TITLE|(account|sale|development|success|regional) rank|head_b of @
`);
const THEIRS = phrases(
  "(?<!i be )(your|his|other|most|many|some|help|with|talk to|for|the right|to the|reach the|find the|be you|you be|hire|between|by|like) ~2 rank|(my|our) ~2 rank|(for|of|with|run) ~3 rank_s|the ~1 rank_s",
);
const RANK = phrases("rank|TITLE|head_b of");

/** Field 19: is the caller's role told, in the words or the signature? */
export function readTitle(draft: Draft) {
  const theirs = find(draft, THEIRS);
  const told = inBody(draft, find(draft, TITLE)).filter(
    (hit) => !hit.unit.isSubject && !theirs.some(({ from, to }) => from < hit.to && hit.from < to),
  );
  const signed = find(draft, RANK).filter(({ start, unit }) => start >= draft.signature && !unit.isSubject);
  return seen([...told, ...signed]);
}

const TO_CALL = "(call|get|check|follow|try|contact|reach|touch|be in|come|send|give|talk|meet|look|email|reply|see|write|text|leave)";
const AGREED = phrases(`
  (as|like) (we |you |i )?(have )?(agree|schedule|ask|suggest|plan)_d|(we|you and i) (have )?((agree|schedule|plan|decide|fix)_d(?! (a|NUM|@ for (he|his)))|set|say_d (we|you|i)|leave_d it)|we (have )?be (due|suppose|mean_d|schedule_d|plan_d)|per your ask
  (i|we) have_d ~3 (meeting|call|date|slot|talk|visit)(?! about)|you be (schedule_d|down) (in )?for
  you (have |friend |office |team )?(ask|tell|say|want|suggest|invite)_d (me|us|i|we) (to |should |can )?(again )?${TO_CALL}|your ~1 (friend|rank|office) (ask|tell)_d (me|us) to
  (you|i) (have )?(say|agree|suggest|sell|tell)_d ((you|me|that) )?(i|you|to|monday|it) (will|would|should|can|be|${TO_CALL})|promise_d(?! myself)|keep my (promise|word)|you tell_d me to|you say_d ${TO_CALL}|you (tell|say|promise)_d ~6 you would|you say_d (monday|in|next|after)
  (our|your) (schedule_d |WHEN |monday |part |next )*appointment|(our|the) (schedule|agree|plan)_d ~1 (call|meeting|talk|time)|missed our ~2 @|our (call|meeting|talk|visit) (be|monday|this|at|for|on)|the ~2 we (have )?(agree|schedule|plan)_d
`);
const NO_AGREEMENT = phrases("(if|when) (you|we) agree|agree_d with (you|your)|i (tell|promise)_d myself");

/** Where an earlier exchange is said to have fixed this contact or a next step. */
export const agreedIn = (draft: Draft): Hit[] => find(draft, AGREED, NO_AGREEMENT);

/** Field 24: does an earlier exchange stand behind this contact? */
export const readAgreement = (draft: Draft, referrer: Span[]) =>
  seen(agreedIn(draft).filter(({ start, end }) => !referrer.some((one) => one.start < end && start <= one.end + 1)));

const LAST = phrases(`
  (my|the|our|one|a|be|this|EDGE) (very )?last (time|message|email|call|attempt|try|follow|text|reach|one|thing)(?! (for|of|we|you|i (talk|have)))
  close ~3 (file|loop|out|account|paper|door|book|off|this|thing|it|case|page)|(loop|case|paper) be close_d|(archive|cross|move|take|mark|remove|delete) (you|your|this) ~3 (off|paper|list|inactive|down|close_d)|(draw|under) (a|this) line
  (will not|not go_g to|stop|quit|no longer|be not|should i stop) ~2 (bother|call|contact|reach|email|follow|trouble|pester|chase|write|text|try|disturb|send|check|leave|message|bug|keep)(?! (until|before|if you|able|sure|a|the|here))(?<!i be not ~2 @)
  (not|nothing|no) (be )?~3 from (me|us)|the last of|sign off for good|leave (you (in peace|be)|it there)|take the hint|out of your (hair|inbox)|retire_g|i (will |should )?(bow out|give up|move on|back (off|away)|sign off|step back|stop here|let it go|get out of)|before i (close|move|stop|go|leave)|(goodbye|farewell)|break up with
  (think|take it|sound like|mean|know) ~4 (you|this|it|there|now|that|the|as) (be )?~3 (not|no|off|bad|set|sort) (a |the |for |right |good )?(interested|interest|fit|time|need|now|priority|room|thing)
  if (i|you|we) ~3 (hear|reply|call) (@ |COMMA ){0,6}(i|we) will (think|take it|close|stop|leave|move|remove)|permission to close|throw ~2 towel|leave you alone|no longer interested|silence as
`);
const NOT_LAST = phrases(
  "last (day|chance|week) (to|for)|(in|from|since|of|after|with|to|on) my last|my last ~2 (be_d|go_d)|EDGE if not COMMA? ~2 leave you|take a look",
);

/** Field 25: is this said to be the last contact, or asked whether to close the file? */
export const readFinal = (draft: Draft) => seen(find(draft, LAST, NOT_LAST));
