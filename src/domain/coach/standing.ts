// Fields 19, 24 and 25: the caller's title, what was agreed before, and whether this is the last attempt.
import type { Span } from "../prose/sentences.ts";
import { apart, type Draft, find, type Hit, inBody, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const TITLE = phrases(`
  (?<=(i be|as|my role be|it be|this be|name be|CALLER|OURS) COMMA? ~4 (a|THE|OURS|NAME|COMMA) ~3)rank|(?<=(CALLER|i be) COMMA? ?)rank
  i also? (own|run|head|lead|found)_b up? (a|our|the|NAME|OURS)|TITLE|(account|sale|development|success|regional) rank|head_b of @
`);
const THEIRS = phrases(
  "(?<!i be )(your|help|with|talk to|for|hire|the right|reach the|find the|MY) ~2 rank|(for|run) ~3 rank_s|SMALL WORD rank|i be after ~2 rank",
);
const RANK = phrases("rank|TITLE|head_b of");

/** Field 19: is the caller's role told, in the words or the signature? */
export function readTitle(draft: Draft) {
  const told = inBody(draft, apart(find(draft, TITLE), find(draft, THEIRS)));
  const signed = find(draft, RANK).filter(({ start }) => start >= draft.signature);
  return seen([...told, ...signed].filter(({ unit }) => !unit.isSubject));
}

const TO_CALL = "(call|get|check|follow|try|contact|reach|touch|be in|come|send|give|talk|email|write)";
const AGREED = phrases(`
  (as|like) (we|you)? (agree|schedule|ask|suggest|plan)_d|we have? ((agree|plan|fix|decide)_d(?! a)|set|say_d I|leave_d it)|we be (due|suppose|mean_d)
  I have_d ~3 (meeting|call|talk)(?! about)|you be go to|you be (schedule_d|down) in? for
  you (ask|tell|say|want|invite)_d ME to? ${TO_CALL}|your (friend|office) ask_d ME to
  (you|i) (say|agree|suggest)_d (you|i|to) (WILL|${TO_CALL})|promise_d(?! myself)|you say_d (monday|in|next|after|${TO_CALL})|you (tell|say)_d ~6 you would
  (our|your) (monday|next)* appointment|missed our ~2 @|the ~2 we have? (agree|schedule|plan)_d|our (call|meeting|talk) (monday|at)
`);
const NO_AGREEMENT = phrases("(if|when) you agree|agree_d with you");

/** Where an earlier exchange is said to have fixed this contact or a next step. */
export const agreedIn = (draft: Draft): Hit[] => find(draft, AGREED, NO_AGREEMENT);

/** Field 24: does an earlier exchange stand behind this contact? */
export const readAgreement = (draft: Draft, referrer: Span[]) =>
  seen(agreedIn(draft).filter(({ start, end }) => !referrer.some((one) => one.start < end && start <= one.end + 1)));

const LAST = phrases(`
  (THE|one|a|and|be|EDGE) very? last (time|message|email|call|attempt|try|follow|text|you will hear)(?! (of|we|you))
  close ~3 (file|loop|out|account|book|this)|(archive|cross|take|remove|delete)_bg (you|your|this) ~3 (off|list|down)|(draw|under) a line
  (will not|not go to|stop|no longer) ~2 (bother|call|contact|reach|email|trouble|pester|chase|write|try|message)(?! (until|before|a|the))
  not (call|text|email|write|try|trouble)_bg you? ~1 (again|any)|last you will hear of|call it a day|last SMALL from ME|it from ME|leave you to it|(think|take) it ~2 a? no STOP|(not|nothing|no) ~3 from ME|the last of|sign off for good|leave (you (be|in peace|alone)|it there)|take the hint|out of your (hair|inbox)|retire_g|i will? (stop here|bow out|give up|move on|back off|sign off|step back|let it go)|before i (close|move|stop|go|leave)|goodbye|break up with
  (think|take it|sound like|mean) ~4 (you|this|it|there|now|that) ~3 (not|no|off) (a|the|for|right)? (interested|interest|fit|time|priority|room)
  if I ~3 hear (@|COMMA){0,6} i will (think|take it|close|stop)|permission to close|no longer interested
`);
const NOT_LAST = phrases("last (day|chance|week) (to|for)|(in|since|of|after|with|to) my last|my last ~2 (be|go)_d|take a look");

/** Field 25: is this said to be the last contact, or asked whether to close the file? */
export const readFinal = (draft: Draft) => seen(find(draft, LAST, NOT_LAST));
