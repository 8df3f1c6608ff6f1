// Days and hours in a message, and whose they are: when the two can talk, when the caller rings again, what is past.
import { type Draft, find, type Hit, seen, shown } from "./draft.ts";
import { expand, phrases } from "./patterns.ts";

const CLOCK = "\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.? ?m\\b\\.?|\\d{1,2}:\\d\\d";
const HOUR = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
/** A day, a date, a clock time or a part of the day. */
const WHEN = new RegExp(
  expand(
    `(?<![\\w'-])(?:${CLOCK}|@W|<day>|weekdays?|weekends?|noon|midday|midnight|lunch ?time|(?:mid-?)?mornings?|afternoons?|evenings?|<month> \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? <month>|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|(?:at|after|before|until|till|by|past|from|between|around) ${HOUR}(?: o'clock|(?= (?:and|to|or|on|sharp|until|till|this|in the|that)\\b)|(?=[.,;!?]|$|-\\d)))(?!\\w)`,
  ),
  "g",
);
/** Weeks, months and spans of time: enough for the caller's own next call, too vague for a window. */
const LATER = phrases(`
  (?:early |late |late in |early in |the (?:start|beginning|end|middle|back end) of |later |sometime |again )?(?:next|this|the following|the coming) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)
  in (?:about |around |roughly |another |the next )?<num> (?:more )?(?:minutes?|mins?|hours?|days?|weeks?|months?|working days?|business days?)(?:' time)?
  in (?:a|one) (?:few )?(?:week|month|fortnight|quarter|day|minute)s?(?:' time|'s time)?
  <num> (?:minutes?|hours?|days?|weeks?|months?) from now
  (?:in )?(?:the )?new year
  (?:in )?(?:early |late )?q[1-4]
  (?:in|by) <month>
  (?:within|over) (?:the )?(?:next )?<num> (?:hours?|days?|weeks?|months?)
  @D
  after the (?:holidays?|weekend|summer|break)
  (?:later|early|late) (?:today|tomorrow)
`);
const GREETED = /\b(?:good|enjoy (?:your|the rest of your)|have a (?:\w+ )?|wonderful|lovely|great|rest of your) ?$|^(?:hi|hello)?,? ?$/;

const PAST = phrases(`
  sent|posted|spoke|spoken|talked|met|called|rang|left|mailed|emailed|e-mailed|wrote|was|were|had|came|visited|saw|read|asked|said|agreed|promised|missed|enquired|inquired|got|last|since|faxed|scheduled|booked|held|tried|discussed|dropped|submitted|announced|opened|signed|downloaded|requested|ordered|attended|bought|started|noticed|heard|supposed to|meant to|due to|your message|earlier|posted|published|shared|ago|planned|arranged|set (?:up )?for|on for|we'd
`);
const EVENT = phrases(`
  ends?|ending|expires?|expiring|expiry|runs? (?:out|until|through)|closes|closing|deadline|sale|offer|valid|starts?|starting|launch\\w*|webinar|deliver\\w*|arrives?|due|lease|renew\\w*|event|conference|show|special|promotion|open house|expo|signup|sign-ups?|sign up|order|shop|book a|buy|register|enrol\\w*|prices?|hiring|opening|increase|policy|contract|term|festival|tournament
`);
const AGAIN =
  "(?:call|ring|phone|telephone|try|follow|check|reach|contact|be in touch|be back in touch|touch base|get back|circle back|get in touch|give you|catch|come back|be calling|be ringing|be phoning|be following|be checking|be trying|be reaching|speak|talk|dial|buzz|pop|swing|return|attempt|have another)";
const OWN = phrases(`
  (?:i'll|i will|we'll|we will|i'm going to|i am going to|i shall|i plan to|i intend to|i'm planning to|i'd planned to|let me|i may|i might|i can|i'm happy to|i could|i'd like to|i want to|i thought i'd|i'd be happy to|will) (?:then |also |just |still |certainly |gladly |personally |definitely |always |happily |go ahead and |be sure to |make sure to |plan to |try to |aim to |simply )?${AGAIN}
  (?:expect|look out for|watch for|you'll have|you'll get|you can expect) (?:a|another|my|one more) ~2 (?:call|ring|message|email)
  (?:you'll|you will|expect to) hear from (?:me|us)
  i'm (?:calling|ringing|phoning|trying) (?:you )?(?:back|again)
  my next (?:call|try|attempt|email|touch)
  diar(?:y|ied|ised) (?:a|to) (?:call|note|ring)
  i've (?:made|put|set|got) (?:a|myself a) ~2 (?:note|reminder)
  if i don't hear ~4 by ~3 i'll
`);
const TALK = phrases(`
  <call> me|ring me|reach me|get me|find me|catch me|contact me|<call> back|give me|phone me
  i'm (?:in|free|available|around|here|back|at|usually|normally|generally|always|reachable|in the office|by)
  i'll be (?:in|free|available|around|here|back|at|by|sitting|near|waiting|keeping|reachable)
  (?:i|we) (?:am|are|can be) (?:available|free|reachable|reached|in)
  available|free|open|reachable|be reached
  are you|how about|what about|how's|how is|does|do|would|works?|suits?|good|best|better|convenient|meet|meeting|talk|speak|chat|connect|discuss|<meeting>|(?:can|could|may|shall|should|might) (?:i|we)|to (?:call|ring) you|between|before|any ?time|until|up for|open to|pencil|hop on|jump on|demo|keep|line|catch|i have|i've got|i've|slots?|reply|back to me|let me know|hear from you|hear back|calls?|ring|phone|or
`);
const QUESTION_TO_CALL =
  /\b(?:can|could|may|shall|should|might|would it (?:be|help)|is it|ok|okay|all right|want me|like me|mind) (?:if )?(?:i|we|for me|to|me|that i)\b/;

type Use = "talk" | "own" | "past" | "none";

interface Timed extends Hit {
  use: Use;
}

const lastOf = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** What a time is for: told by the nearest sign before it, else after it, in its sentence. */
function useOf({ unit, start, words }: Hit): Use {
  const at = start - unit.start;
  const before = unit.low.slice(0, at);
  const after = unit.low.slice(at + words.length);
  if (/morning|afternoon|evening|day/.test(words) && GREETED.test(before) && !/\bin the $/.test(before)) return "none";
  if (/\b(?:last|every|each|since|as of|by last|past|yesterday|this past|until last)(?: (?:week|month))?(?: on)? ?$/.test(before))
    return /every|each/.test(before.slice(-8)) ? inContext(before, after, unit.isQuestion) : "past";
  return inContext(before, after, unit.isQuestion);
}

function inContext(before: string, after: string, isQuestion: boolean): Use {
  return nearest(before, isQuestion) ?? nearestAfter(after, isQuestion) ?? "none";
}

/** Talk that was to have been. */
const FIXED = /\b(?:agreed|supposed|meant|due|planned|scheduled|arranged) (?:to|on|for)\b/;

const KINDS: [Use, RegExp][] = [
  ["own", OWN],
  ["past", PAST],
  ["none", EVENT],
  ["talk", TALK],
];

function settle(use: Use | undefined, text: string, isQuestion: boolean): Use | undefined {
  if (use === "own" && (isQuestion || QUESTION_TO_CALL.test(text))) return "talk";
  return use;
}

function nearest(before: string, isQuestion: boolean): Use | undefined {
  if (FIXED.test(before)) return "past";
  const found = KINDS.map(([use, pattern]) => ({ use, at: lastOf(pattern, before) })).filter(({ at }) => at >= 0);
  const own = found.find(({ use }) => use === "own");
  const talk = found.find(({ use }) => use === "talk");
  if (own && talk && talk.at >= own.at && talk.at - own.at < 18) talk.at = own.at - 1;
  return settle(found.toSorted((a, b) => b.at - a.at)[0]?.use, before, isQuestion);
}

function nearestAfter(after: string, isQuestion: boolean): Use | undefined {
  const found = KINDS.map(([use, pattern]) => ({ use, at: after.search(pattern) })).filter(({ at }) => at >= 0);
  return settle(found.toSorted((a, b) => a.at - b.at)[0]?.use, after, isQuestion);
}

const timed = (draft: Draft, pattern: RegExp): Timed[] => find(draft.units, pattern).map((hit) => ({ ...hit, use: useOf(hit) }));

/** Fields 10, 11 and 21, which share the days and hours. */
export function readTimes(draft: Draft) {
  const exact = timed(draft, WHEN);
  const vague = timed(draft, LATER);
  const own = [...exact, ...vague].filter(
    ({ use, unit, words }) => use === "own" && !unit.isQuestion && !/\b(?:send|email you)\b/.test(words),
  );
  return {
    offers_time_window: seen(exact.filter(({ use }) => use === "talk")),
    says_when_caller_will_call_back: seen(own.filter(isCallersCall)),
    before_9_or_after_5: readOutside(draft, exact),
  };
}

/** An e-mail or parcel sent on a day is no call. */
const isCallersCall = ({ unit, start }: Hit) => !/\b(?:send|mail|post|forward)\b[^,;]*$/.test(unit.low.slice(0, start - unit.start));

const OUTSIDE = phrases(`
  (?:before|after|outside|out of) (?:office |normal |business |working |work |regular |school |store |shop )?(?:hours|work|dinner)
  (?:first thing|early) (?:in the )?(?:<day> )?morning
  evenings?|tonight|late(?:r)? in the evening
  (?:before|by|at) (?:six|seven|eight|[678])(?: o'clock|(?= (?:on|or|any|in the|this|tomorrow|sharp)\\b)|(?=[.,;!?]|$))
  (?:after|past|until|till) (?:five|six|seven|eight|[5678])(?: o'clock|(?= (?:on|or|any|in the|this|tomorrow|sharp)\\b)|(?=[.,;!?]|$))(?<!until (?:five|5))(?<!till (?:five|5))(?<!until (?:five|5) o'clock)
  before (?:nine|9)(?: o'clock|(?= (?:on|or|any|in the|this|tomorrow|sharp)\\b)|(?=[.,;!?]|$))
`);

/** An evening may be anything's; office hours are those of calls unless past. */
function isWhenTheyTalk(hit: Hit): boolean {
  const use = useOf(hit);
  return use === "talk" || use === "own" || (use === "none" && !/evening|tonight|morning/.test(hit.words));
}

function readOutside({ units }: Draft, exact: Timed[]) {
  const hours = exact.filter(
    ({ use, words, unit, start }) => (use === "talk" || use === "own") && isOutside(words, unit.low.slice(0, start - unit.start)),
  );
  const told = find(units, OUTSIDE).filter(
    (hit) => !/\bgood $/.test(hit.unit.low.slice(0, hit.start - hit.unit.start)) && isWhenTheyTalk(hit),
  );
  return { value: hours.length + told.length > 0, spans: shown([...hours, ...told]) };
}

/** Is this clock time before nine or after five? "Before 9 a.m." is; "until 5 p.m." and "from 9" are not. */
function isOutside(words: string, before: string): boolean {
  const match = /(\d{1,2})(?:[:.](\d\d))? ?(?:([ap])\.? ?m)?/.exec(words);
  if (!match || !(match[3] || match[2])) return false;
  const typed = Number(match[1]);
  const half = match[3] ?? (typed >= 5 && typed < 8 ? "p" : typed < 5 ? "p" : "a");
  const hour =
    (typed % 12) + (half === "p" ? 12 : 0) + Number(match[2] ?? 0) / 60 + (typed > 12 ? typed - (typed % 12) - (half === "p" ? 12 : 0) : 0);
  if (/\bbefore $/.test(before)) return hour <= 9;
  if (/\b(?:after|past) $/.test(before)) return hour >= 17;
  return hour < 9 || hour > 17;
}
