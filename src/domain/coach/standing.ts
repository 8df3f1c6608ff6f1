// Fields 19 and 24: the caller's title, and what was agreed before.
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
