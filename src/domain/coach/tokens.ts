// A sentence cut into words, names, numbers, times and blanks, each with its sign.
import type { Span } from "../prose/sentences.ts";
import type { Blank } from "./placeholders.ts";
import { entity, signOf, unknown } from "./signs.ts";

export interface Token extends Span {
  sign: string;
}

/** In this order: money, clock times, shares, numbers, contracted words, words, punctuation. */
const PIECE =
  /[£$€]\s?\d[\d,.]{0,12}[km]?|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\b\.?|\d{1,2}(?::\d\d| ?o['’]clock)|\d[\d,.]{0,12}(?:%| ?per ?cent)|\d{1,12}(?:[.,/]\d{1,6}){0,3}(?:st|nd|rd|th|k)?|e-mail\p{L}{0,4}|n['’]t\b|['’](?:s|m|re|ll|ve|d)\b|\p{L}{1,20}?(?=n['’]t\b)|[\p{L}\p{N}_]{1,60}|[,.!?…;:–—/&]| - /giu;

const MARKS = new Map(Object.entries({ ",": "COMMA", "?": "ASK", ";": "SEMI", ":": "COLON", "–": "DASH", "—": "DASH", " - ": "DASH" }));
const SMALL = new Set("one two three four five six seven eight nine 1 2 3 4 5 6 7 8 9".split(" "));
const LARGE = new Set(
  "eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred hundreds thousand thousands million half third fifth".split(" "),
);
/** Meanings that keep a capital inside a sentence; any other word with one is a name. */
const CAPITAL = new Set("i monday jan mr hello morning rank text zoom".split(" ").flatMap((word) => signOf(word)?.charAt(0) ?? []));
/** After these "'s" is short for "is". */
const SUBJECTS = new Set(
  "it this he what who where when how name here there".split(" ").flatMap((word) => (signOf(word) ?? entity(word)).charAt(0)),
);

/** The tokens of one sentence; the first, without extent, marks its edge. */
export function tokensOf(text: string, { start, end }: Span, blanks: Blank[]): Token[] {
  const tokens: Token[] = [{ start, end: start, sign: entity("EDGE") }];
  let at = start;
  for (const blank of blanks.filter((one) => one.start >= start && one.start < end)) {
    cut(text, at, blank.start, tokens);
    tokens.push({ start: blank.start, end: blank.end, sign: entity(blank.kind.toUpperCase()) });
    at = blank.end;
  }
  cut(text, at, end, tokens);
  return tokens;
}

/** "Um" and "er" say nothing, nor do the commas around them. */
const HESITATION = /^(?:u[hm]+|er+m?)$/i;
const COMMA = entity("COMMA");

function cut(text: string, from: number, to: number, tokens: Token[]): void {
  const part = text.slice(from, to);
  PIECE.lastIndex = 0;
  let wasIdle = false;
  for (let match = PIECE.exec(part); match; match = PIECE.exec(part)) {
    const sign = signFor(match[0], tokens.at(-1)?.sign ?? "");
    const isIdle: boolean = HESITATION.test(match[0]) || (wasIdle && sign === COMMA);
    if (isIdle && !wasIdle && tokens.at(-1)?.sign === COMMA) tokens.pop();
    wasIdle = isIdle;
    if (isIdle) continue;
    tokens.push({ start: from + match.index, end: from + match.index + match[0].length, sign });
  }
}

/** The sign of a piece, by what it looks like and what stands before it. */
function signFor(piece: string, before: string): string {
  if (/^[^\p{L}\p{N}£$€'’]/u.test(piece))
    return piece === "/" ? (signOf("or") ?? "") : piece === "&" ? (signOf("and") ?? "") : entity(MARKS.get(piece) ?? "STOP");
  const low = piece.toLowerCase().replace("’", "'");
  if (SMALL.has(low)) return entity("SMALL");
  if (low === "10") return signOf("ten") ?? "";
  if (/^[£$€\d]/.test(low)) return entity(numberKind(low));
  if (LARGE.has(low)) return entity("NUM");
  if (low === "'s") return SUBJECTS.has(before.charAt(0)) ? (signOf("be") ?? "") : (signOf("poss") ?? "");
  return wordSign(piece, low, before);
}

const numberKind = (low: string) =>
  /^[£$€]/.test(low) ? "MONEY" : /[ap]\.?\s?m|:|clock/.test(low) ? "TIME" : /%|cent/.test(low) ? "PERCENT" : "NUM";

/** After these "May" is a month and nobody's name. */
const DATED = new Set("in since until last next early late".split(" ").map((word) => signOf(word)));

/** A word's meaning; inside a sentence a capital makes a name, at its start only a word that isn't known. */
function wordSign(piece: string, low: string, before: string): string {
  const known = /^(?:sat|sun|march|wedding)$/.test(piece) ? undefined : signOf(low);
  if (!/^\p{Lu}/u.test(piece)) return known ?? unknown(low);
  if (low === "may" && DATED.has(before)) return signOf("june") ?? "";
  const isShouted = piece.length > 1 && piece === piece.toUpperCase();
  if (known && (isShouted || isStart(before) || CAPITAL.has(known.charAt(0)))) return known;
  return entity(isStart(before) && !isShouted ? "CAP" : "NAME");
}

const STARTS = new Set("EDGE COMMA STOP ASK SEMI COLON DASH".split(" ").map((name) => entity(name)));
const isStart = (before: string) => STARTS.has(before);
