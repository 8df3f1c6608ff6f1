// A message made ready for reading: sentences as signs, blanks and numbers known, its signature found.
import { sentenceSpans, type Span } from "../prose/sentences.ts";
import { findContacts } from "./contacts.ts";
import { layOut } from "./layout.ts";
import type { Medium } from "./observation.ts";
import { type Blank, findBlanks } from "./placeholders.ts";
import { entity } from "./signs.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A sentence, or the subject line: its place in the text and among the tokens. */
export interface Unit extends Span {
  from: number;
  to: number;
  isSubject: boolean;
  isQuestion: boolean;
}

export interface Draft {
  text: string;
  channel: Medium;
  isSpoken: boolean;
  blanks: Blank[];
  tokens: Token[];
  /** The tokens' signs, two letters each. */
  signs: string;
  units: Unit[];
  /** The sentences that count as such. */
  prose: Span[];
  /** Where the sign-off and signature begin; the length of the text without any. */
  signature: number;
}

/** Reads the outline of a message. A subject is a unit of its own, before the others, and lies outside the text. */
export function draftOf(text: string, channel: Medium, subject = ""): Draft {
  const blanks = findContacts(text, findBlanks(text));
  const isSpoken = channel === "voicemail" || channel === "receptionist";
  const tokens: Token[] = [];
  const units: Unit[] = [];
  const add = (whole: string, span: Span, known: Blank[], isSubject: boolean) => {
    const from = tokens.length;
    for (const token of tokensOf(whole, span, known)) tokens.push(isSubject ? { ...token, start: -1, end: -1 } : token);
    units.push({ ...span, from, to: tokens.length, isSubject, isQuestion: /\?\W{0,3}$/.test(whole.slice(span.start, span.end)) });
  };
  for (const span of sentenceSpans(subject)) add(subject, span, findBlanks(subject), true);
  const titles = units.length;
  for (const span of sentenceSpans(text)) add(text, span, blanks, false);
  if (channel === "receptionist") for (const token of tokens) if (token.sign === HIS) token.sign = YOUR;
  const draft = { text, channel, isSpoken, blanks, tokens, signs: signsOf(tokens), units };
  return { ...draft, units: units.flatMap((unit) => pieces(unit, tokens)), ...layOut({ ...draft, units: units.slice(titles) }) };
}

/** To a receptionist, the prospect is "he" and "she". */
const [HIS, YOUR] = [entity("his"), entity("your")];

/** A sentence of more tokens than this is read in pieces: nothing that runs on so far is one. */
const LONGEST = 150;

function pieces(unit: Unit, tokens: Token[]): Unit[] {
  if (unit.to - unit.from <= LONGEST) return [unit];
  return Array.from({ length: Math.ceil((unit.to - unit.from) / LONGEST) }, (_, at) => {
    const from = unit.from + at * LONGEST;
    const to = Math.min(unit.to, from + LONGEST);
    return { ...unit, from, to, start: tokens[from]?.start ?? unit.start, end: tokens[to - 1]?.end ?? unit.end };
  });
}

const signsOf = (tokens: Token[]) => tokens.map(({ sign }) => sign).join("");

/** Where a phrase stands: its tokens and its sentence. */
export interface Hit extends Span {
  unit: Unit;
  from: number;
  to: number;
}

/** Every place of a pattern, save in sentences that also hold what forbids it. */
export function find({ tokens, signs, units }: Draft, yes: RegExp, no?: RegExp): Hit[] {
  const found: Hit[] = [];
  let at = 0;
  for (const match of signs.matchAll(yes)) {
    const first = match.index / 2;
    const to = first + match[0].length / 2;
    while ((units[at]?.to ?? to) <= first) at += 1;
    const unit = units[at];
    const from = tokens[first]?.sign === EDGE && to > first + 1 ? first + 1 : first;
    if (unit && to > from) found.push({ unit, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  }
  return no && found.length ? found.filter(({ unit }) => signs.slice(unit.from * 2, unit.to * 2).search(no) < 0) : found;
}

const EDGE = entity("EDGE");

/** The sentences that hold a pattern. */
export const unitsWith = (draft: Draft, pattern: RegExp): Set<Unit> => new Set(find(draft, pattern).map(({ unit }) => unit));

/** Those that share no word with any of these others. */
export const apart = (hits: Hit[], others: Hit[]): Hit[] =>
  hits.filter((hit) => !others.some(({ from, to }) => hit.from < to && from < hit.to));

/** Only what stands before the signature, the subject among it. */
export const inBody = ({ signature }: Draft, hits: Hit[]): Hit[] => hits.filter(({ start }) => start < signature);

/** The draft with more of it known: tokens in these stretches are signed by what they are. */
export function knowing(draft: Draft, known: [string, Span[]][]): Draft {
  const tokens = [...draft.tokens];
  for (const [name, spans] of known) {
    let at = 0;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
      while ((tokens[at]?.end ?? end) <= start) at += 1;
      for (let token = tokens[at]; token && token.end <= end; token = tokens[(at += 1)])
        if (token.start >= start && token.end > token.start) tokens[at] = { ...token, sign: entity(name) };
    }
  }
  return { ...draft, tokens, signs: signsOf(tokens) };
}

/** The spans to underline: the subject line lies outside the text. */
export const shown = (hits: Span[]): Span[] => hits.filter(({ start }) => start >= 0).map(({ start, end }) => ({ start, end }));

/** A yes or no by whether anything was found. */
export const seen = (hits: Span[]) => ({ value: hits.length > 0, spans: shown(hits) });
