// The person whose name opens the door: who suggested, asked for or prompted the contact, and where they are named.
import type { Span } from "../prose/sentences.ts";
import { touches, wordsAt } from "../prose/spans.ts";
import { type Draft, find } from "./draft.ts";
import type { Answer, Observation } from "./observation.ts";
import { phrases } from "./patterns.ts";

const WHO = "(NAME|CAP|REFERRER) NAME{0,2}";
const SAID =
  "(have|just|also|be)* (((adamant|keen)_b|(suggest|tell|say|ask|think|give|pass|connect|let|want|talk|introduce|agree)_dsg|put (me|us)))";
/** Each match is the name alone; what tells it stands around it. */
const LINKS = phrases(`
  (?<!(from|at|with|of|like) )${WHO}(?= COMMA? ((from|at|of|with|over|on|your|our|who|a|the|my|in) ~6 )?COMMA? ${SAID} )
  (?<=(suggest|request|advice|introduce|invitation|ask_d|tell_d|send_d|give_d|touch|name|number|detail|contact|you) ~1 (of|from|by|via|through) ~3 )${WHO}
  ${WHO}(?= poss (suggest|request|advice|invitation|name|behalf))|(?<=(meal with|mutual ~3) )${WHO}
  (?<=friend COMMA?)${WHO}(?= (@|COMMA){0,6} (${SAID}|and i) )|(?<=(both know|connect (to|with|through)|via|per|we share|thank to|accord to) ~2)${WHO}
  (?<=i (have|be|just)* (talk_d|talk_g|meet_d|work_d|run into|catch_dg up) (with|to)? (THE ~2 )?)${WHO}
  ${WHO}(?= (COMMA (your|our) ~2 (friend|team)|and i (be|go|work|meet|serve|both)|be (a|MY) ~2 friend|WILL have (suggest|tell|say)))|(?<=(it be|as) )${WHO}(?= (who|suggest|say))
`);
const DENIED = phrases("(not|no) ~4 EDGE");
const isKin = (kind: string) => kind === "referrer";

/** Each naming of the person who is the link, in order; none when nobody is. */
export function referrerIn(draft: Draft, own: Span[]): Span[] {
  const { signs, text, blanks } = draft;
  const named = find(draft, LINKS).filter(
    ({ start, end, from }) =>
      start >= 0 &&
      !touches({ start, end }, own) &&
      `${signs.slice(Math.max(0, from - 4) * 2, from * 2)}${EDGE_SIGN}`.search(DENIED) < 0 &&
      !/^['’]s (?:team|office|company)|^ (?:Ltd|Inc|LLC|Group|Co)\b/.test(text.slice(end, end + 12)),
  );
  const blanked = blanks.filter(({ kind, end }) => isKin(kind) && end <= text.length);
  const first = [...named, ...blanked].toSorted((a, b) => a.start - b.start)[0];
  return first ? namings(draft, first) : [];
}

const EDGE_SIGN = "\ue000b";

/** The same name, or a part of it, wherever it stands from there on. */
function namings({ blanks, text, tokens }: Draft, first: Span): Span[] {
  if (blanks.some(({ start }) => start === first.start)) return blanks.filter(({ kind, end }) => isKin(kind) && end <= text.length);
  const said = (span: Span) => wordsAt(text, span);
  const parts = new Set(said(first).split(" "));
  const found: Span[] = [];
  for (const token of tokens) {
    if (token.start < first.start || !parts.has(said(token)) || said(token).length < 2) continue;
    const last = found.at(-1);
    if (last && last.end + 1 === token.start) last.end = token.end;
    else found.push({ start: token.start, end: token.end });
  }
  return found;
}

/** Is the referrer named before the caller? */
export function isFirst(referrer: Span[], caller: Span[]): Observation<Answer> {
  const [first] = referrer;
  const own = caller[0]?.start ?? Infinity;
  return { value: first ? first.start < own : "na", spans: first && first.start < own ? [first] : [] };
}

/** Does a later naming of the referrer begin in the second half? */
export function isRepeated(referrer: Span[], length: number): Observation<Answer> {
  const again = referrer.slice(1).filter(({ start }) => start >= length / 2);
  return { value: referrer.length ? again.length > 0 : "na", spans: again };
}
