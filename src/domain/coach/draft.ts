// A message made ready for reading: blanks and numbers masked at equal length, sentences in lower case, its signature found.
import { sentenceSpans, type Span } from "../prose/sentences.ts";
import { findContacts } from "./contacts.ts";
import { layOut } from "./layout.ts";
import type { Medium } from "./observation.ts";
import { type Kind, signOf } from "./patterns.ts";
import { type Blank, findBlanks } from "./placeholders.ts";

/** A sentence, or the subject line, whose `low` is masked lower case with straight apostrophes, as long as the original. */
export interface Unit extends Span {
  low: string;
  isSubject: boolean;
  isQuestion: boolean;
}

export interface Draft {
  text: string;
  channel: Medium;
  isSpoken: boolean;
  /** The text as it was, but for blanks and contacts, each masked by its sign. */
  plain: string;
  blanks: Blank[];
  units: Unit[];
  /** The sentences that count as such. */
  prose: Span[];
  /** Where the sign-off and signature begin; the length of the text without any. */
  signature: number;
}

/** Reads the outline of a message. A subject is a unit of its own, before the others. */
export function draftOf(text: string, channel: Medium, subject = ""): Draft {
  const blanks = findContacts(text, findBlanks(text));
  const plain = mask(text, blanks);
  const spans = sentenceSpans(text);
  const isSpoken = channel === "voicemail" || channel === "receptionist";
  const units = spans.map((span) => unitOf(span, plain));
  const bits = spans.flatMap((span) => (span.end - span.start > LONGEST ? pieces(span) : [span])).map((span) => unitOf(span, plain));
  const head = subject ? [{ ...unitOf({ start: 0, end: subject.length }, mask(subject, findBlanks(subject))), isSubject: true }] : [];
  return { text, channel, isSpoken, plain, blanks, units: [...head, ...bits], ...layOut(text, units, isSpoken) };
}

/** A sentence longer than this is read in pieces: nothing that runs on so far is one. */
const LONGEST = 600;

const pieces = ({ start, end }: Span): Span[] =>
  Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, at) => ({
    start: start + at * LONGEST,
    end: Math.min(end, start + (at + 1) * LONGEST),
  }));

function mask(text: string, blanks: Blank[]): string {
  let at = 0;
  let masked = "";
  for (const { start, end, kind } of blanks) {
    masked += text.slice(at, start) + signOf(kind).repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

function unitOf({ start, end }: Span, plain: string): Unit {
  const low = lower(plain.slice(start, end));
  return { start, end, low, isSubject: false, isQuestion: /\?["')]*$/.test(low) };
}

/** Lower case without a change of length, with plain apostrophes and spaces. */
export function lower(text: string): string {
  const small = text.toLowerCase();
  const even = small.length === text.length ? small : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return even
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[\u00a0\n\t]/g, " ")
    .replaceAll("–", "—");
}

/** Where a phrase stands, and in which sentence. */
export interface Hit extends Span {
  unit: Unit;
  words: string;
}

/** Every place of a pattern, save in sentences that also hold what forbids it. */
export function find(units: Unit[], yes: RegExp, no?: RegExp): Hit[] {
  return units.flatMap((unit) => {
    if (unit.low.search(yes) < 0 || (no && unit.low.search(no) >= 0)) return [];
    const found = [...unit.low.matchAll(yes)];
    return found.map((match) => ({
      unit,
      words: match[0],
      start: unit.start + match.index,
      end: unit.start + match.index + match[0].length,
    }));
  });
}

/** The units before the signature, the subject among them. */
export const bodyOf = ({ units, signature }: Draft): Unit[] => units.filter(({ start, isSubject }) => isSubject || start < signature);

/** The draft with more of it known: these stretches masked by the sign of what they are. */
export function knowing(draft: Draft, known: [Kind, Span[]][]): Draft {
  const marks = known.flatMap(([kind, spans]) => spans.map((span) => ({ ...span, kind })));
  const units = draft.units.map((unit) => (unit.isSubject ? unit : { ...unit, low: marked(unit, marks) }));
  return { ...draft, units };
}

function marked({ low, start, end }: Unit, marks: (Span & { kind: Kind })[]): string {
  let text = low;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    text = text.slice(0, mark.start - start) + signOf(mark.kind).repeat(mark.end - mark.start) + text.slice(mark.end - start);
  }
  return text;
}

/** The spans to underline: the subject line lies outside the text. */
export const shown = (hits: Hit[]): Span[] => hits.filter(({ unit }) => !unit.isSubject).map(({ start, end }) => ({ start, end }));

/** A yes or no by whether anything was found. */
export const seen = (hits: Hit[]) => ({ value: hits.length > 0, spans: shown(hits) });
