// Days and hours in a message, and whose they are: when the two can talk, when the caller rings again, what is past.
import { wordsAt } from "../prose/spans.ts";
import { type Draft, find, type Hit, seen, type Unit, unitsWith } from "./draft.ts";
import { phrases } from "./patterns.ts";

/** A day, a date, a clock time or a part of the day. */
const WHEN = phrases(`
  TIME|WHEN|(SMALL|ten) o clock|(before|after) meal|monday(?! poss)|part|jan the? (SMALL|NUM)|(SMALL|NUM) of? jan|the NUM(?= (STOP|COMMA|EDGE|ASK|and|or|if|work|suit|good|either|before|after|at))
  ((at|after|before|until|by|past|from|between|around|about) ((NUM|ten|week|SMALL) (past|to) |NUM )?(SMALL|ten|NUM)|(SMALL|ten) to (SMALL|ten))(?= (and|to|past|be|or|until|on|this|in the|at (part|night)|any|most|onwards|every|if|so|before|because|STOP|COMMA|ASK|DASH|monday|EDGE))
`);
/** Weeks, months and spans of time: enough for the caller's own next call, too vague for a window. */
const LATER = phrases(
  "(next|this) (week|fall|autumn|winter|summer|spring)|in (about |another |the next )?(NUM|SMALL|a|a? few of?|NUM a) (minute|hour|day_s|week)|in LENGTH|end of the week|(in|by) (early|late)? jan|within ~2 (day_s|week)|after (NAME|the (holiday|break|summer))",
);
const NEVER = phrases("(good|your|a ~1|EDGE) (part|monday)(?! (or|and|at|from|between|be|TIME|part|i))");

const PAST = phrases(
  "(send|talk|meet|call|leave|write|have|come|see|say|agree|promise|schedule|buy|email|be|go)_d|(ask|tell|say|want)_d ~4 (call|try|talk)|WORD_d|mean_d to|last|since|ago",
);
const EVENT = phrases("expire|we open|use_g|my list|end|sale|deal|due|lease|event|show|start|cost|hire|paper of|run_s out");
const OWN = phrases(
  "(I|and) (be? (go|plan) to|will|should|be @ to|would ~1 to (?!talk)) ~3 ((call|try|follow|look|chase|return|circle|reach|touch|catch|talk|stop|get|contact)_bg|give_bg (you|he|the)|come_bg back|on to you)|let me (call|try)|(and|then) (try|call) you|(expect|(watch|out) for|you will hear) ~3 (call|ME)|you will get ~2 call|have another (go|try)|I be (call|try)_g you? back",
);
const TALK = phrases(
  "(call|reach|get|find|catch|text|give|try) ME|come_b|I will? be_b (in(?! NAME)|free|around|here|back|at|by)|at (MY|the) desk|keep|answer|free|open|suit|visit|worth|minute|about|(how|do|be) (your|you|it|this|monday|part)|work|good|meet|meeting|talk|between|any|(can|should|will) I|i have|slot|schedule|reply|know|hear|call|or|number|PHONE|office",
);
const OFFERED = phrases("(can|should|okay|would it|mind) if? (I|to)");

type Use = "talk" | "own" | "past" | "none";

interface Sign extends Hit {
  use: Use;
}

interface Timed extends Hit {
  use: Use;
}

const LISTS: [Use, RegExp][] = [
  ["own", OWN],
  ["past", PAST],
  ["none", EVENT],
  ["talk", TALK],
];

function byUnit<Found extends Hit>(hits: Found[]): Map<Unit, Found[]> {
  const found = new Map<Unit, Found[]>();
  for (const hit of hits) found.set(hit.unit, [...(found.get(hit.unit) ?? []), hit]);
  return found;
}

/** What times are for: told by the nearest sign before it, else after it, in its sentence. */
function timed(draft: Draft, hits: Hit[], signs: Sign[]): Timed[] {
  const never = byUnit(find(draft, NEVER));
  const told = byUnit(signs);
  return hits
    .filter((hit) => !never.get(hit.unit)?.some(({ from, to }) => from <= hit.from && hit.to <= to))
    .map((hit) => {
      const near = told.get(hit.unit) ?? [];
      const before = near.filter(({ from, to }) => from < hit.from && to <= hit.from + 1);
      const own = before.findLast(({ use }) => use === "own");
      const last = before.reduce<Sign | undefined>((best, sign) => (best && best.to >= sign.to ? best : sign), undefined);
      const isOwn = own && last && last.use === "talk" && last.to - own.to < 5;
      const use = (isOwn ? own : (last ?? near.find(({ from }) => from >= hit.to)))?.use ?? (hit.unit.isQuestion ? "talk" : "none");
      return { ...hit, use: use === "own" && hit.unit.isQuestion ? "talk" : use };
    });
}

/** Fields 10, 11 and 21, which share the days and hours. */
export function readTimes(draft: Draft) {
  const offered = unitsWith(draft, OFFERED);
  const signs = LISTS.flatMap(([use, pattern]) =>
    find(draft, pattern).map((hit) => ({ ...hit, use: use === "own" && offered.has(hit.unit) ? ("talk" as const) : use })),
  );
  const exact = timed(draft, find(draft, WHEN), signs);
  const vague = timed(draft, find(draft, LATER), signs);
  const own = [...exact, ...vague].filter(({ use, unit }) => use === "own" && !unit.isQuestion);
  return {
    offers_time_window: seen(exact.filter(({ use }) => use === "talk")),
    says_when_caller_will_call_back: seen(own),
    before_9_or_after_5: readOutside(draft, exact, signs),
  };
}

const OUTSIDE = phrases(
  "(before|after|outside|out of) @? (hour_s|work)|first thing|early (in the )?monday? part|before your first (?!order)|(before|after) (you|the WORD) ~1 (open|close|shut)",
);
/** A part of the day that is late, told by its word. */
const LATE_WORD = /^(?:evenings?|tonight)$/i;

function readOutside(draft: Draft, exact: Timed[], signs: Sign[]) {
  const { text } = draft;
  const isMeant = ({ use }: Timed) => use === "talk" || use === "own";
  const hours = exact.filter(
    (hit) =>
      isMeant(hit) &&
      (isOutside(text.slice(Math.max(0, hit.start - 8), hit.start), wordsAt(text, hit), text.slice(hit.end, hit.end + 15)) ||
        LATE_WORD.test(wordsAt(text, hit))),
  );
  const told = timed(draft, find(draft, OUTSIDE), signs).filter(isMeant);
  return seen([...hours, ...told]);
}

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Is this clock time before nine or after five? "Before 9 a.m." is; "until 5 p.m." and "from 9" are not. */
function isOutside(before: string, words: string, after: string): boolean {
  const [, lead = before, digits = "", minutes = "0", half = / morn/.test(after) ? "a" : / night/.test(after) ? "p" : ""] =
    /^(?:(\p{L}+) )?(?:half (?:past )?)?(\d{1,2}|\p{L}+)(?:[:.](\d\d))?(?: ?([ap])| o|$)/iu.exec(
      words.replace(/^.* (?=(?:past|to) )/i, ""),
    ) ?? [];
  const typed = Number(digits) || HOURS.indexOf(digits.toLowerCase()) + 1;
  if (!typed || typed > 24) return false;
  const isAfter = /after|past/i.test(lead);
  const isBefore = /before|^to/i.test(lead);
  const isLate = half ? half.toLowerCase() === "p" : typed < 8 || typed === 12;
  const hour = (typed % 12) + (isLate || typed > 12 ? 12 : 0) + Number(minutes) / 60;
  return isBefore
    ? hour <= 9 || (!half && typed < 10 && typed > 5)
    : isAfter
      ? hour >= 17 || (!half && typed === 8)
      : hour < 9 || hour > 17;
}
