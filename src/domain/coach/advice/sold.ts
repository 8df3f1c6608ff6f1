// McPheat's eight: everything a message puts up for sale beside the call, each kind with its words.
import type { Span } from "../../prose/sentences.ts";
import { type Draft, find, type Hit, inBody, shown, unitsWith } from "../draft.ts";
import type { Reading } from "../observation.ts";
import { SELLING } from "../offer.ts";
import { phrases } from "../patterns.ts";
import { SOLD, type Sold, type SoldKind } from "./advice.ts";

const LONG = "(a WORD? hour|NUM (a|DASH)? (hour|minute))";
const TIME = phrases(`
  (take|need|spare|give me|have|just) ~3 ${LONG}|in (${LONG}|@ minute) I WILL (show|prove)|${LONG} of your ~2 time|take just ~3 to (see|show|set up|sell)
`);

/** What a referrer is said to have bought or gained. */
const GAINED = phrases(`
  buy_d|sign_d (up|with)|(a|MY|his) ~2 customer|use (us|our|it)|have (be use_g|(save|cut|boost|win)_d)|save_d|swear by|(say|tell|find|think) ~3 we have? be? ~3 (worth|save_d|good)|work with us|(happy|surprise) with (us|our|what we)
`);
/** Somebody who is neither caller nor listener. */
const OTHER = phrases("he|who");
const FOLK = phrases("the (NAME|CAP|WORD) (say|tell)");

type Own = Record<keyof typeof SELLING, Span[]>;

/** Every kind of thing put up for sale, in the order of SOLD; never throws. */
export function soldIn(draft: Draft, { names_a_referrer, asks_for_meeting_instead_of_call }: Reading): Sold[] {
  const folk = unitsWith(draft, FOLK);
  const others = unitsWith(draft, OTHER);
  const isOfOthers = ({ unit }: Hit) =>
    folk.has(unit) ||
    (names_a_referrer.value && others.has(unit)) ||
    names_a_referrer.spans.some(({ start, end }) => start >= unit.start && end <= unit.end);
  const found: Record<SoldKind, Span[]> = {
    ...(Object.fromEntries(Object.entries(SELLING).map(([kind, said]) => [kind, shown(inBody(draft, find(draft, said)))])) as Own),
    time: shown(find(draft, TIME)),
    referral: shown(find(draft, GAINED).filter(isOfOthers)),
    appointment: asks_for_meeting_instead_of_call.spans,
  };
  return SOLD.flatMap((kind) => (found[kind].length ? [{ kind, spans: found[kind] }] : []));
}
