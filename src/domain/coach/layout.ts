// Which stretches of a message are sentences and which are furniture: salutation, list items, labels, sign-off, signature.
import type { Span } from "../prose/sentences.ts";
import type { Draft, Unit } from "./draft.ts";
import { phrases } from "./patterns.ts";

type Outline = Pick<Draft, "text" | "signs" | "units" | "isSpoken">;

const CLOSED = /[.!?…]["'”’)\]*_]*$/;
const BULLET = /^(?:[-*•–·]|\d{1,2}[.)])\s/;
const TAG_MARK = /^[-—~•]+\s?/;
const POSTSCRIPT = /^p\.? ?(?:p\.? ?)?s\b/i;
const GREETING = phrases("EDGE (hello|good (part|day)|part|to whom)");
const SIGN_OFF = phrases(
  "EDGE (with|my|very)* (good|kind|warm|many|thank|talk soon|all the|take care|regard|wish|sincerely|yours|have a ~1 (day|week))(?! (for|be|in|on|to))",
);
/** What makes words without a stop a sentence: somebody does something, or is told to. */
const VERB = phrases(`
  I|you|he|be|have|do|WILL|let us
  (EDGE|please|to|and|or|just|COMMA) (call|text|email|reply|let|give|take|look|send|ask|tell|see|write|get|set|try|read|buy|order|join|sign|schedule|start|talk|find|come|stop|save|meet|grab|pick|choose|thank|sorry|shop)(?! (EDGE|COMMA))
`);

const has = (signs: string, pattern: RegExp) => signs.search(pattern) >= 0;

/** The sentences of a message in order, and where its signature begins. */
export function layOut(outline: Outline): { prose: Span[]; signature: number } {
  const { text, units, isSpoken } = outline;
  const lines = units.map((unit) => lineOf(outline, unit));
  const signed = lines.findIndex((line, at) => at > 0 && isSignOff(line) && !lines.slice(at + 1).some(goesOn));
  const end = signed < 0 ? lines.findLastIndex((line, at) => line.isClosed || (at === 0 && isSpoken) || !isTag(line)) + 1 : signed;
  const closing = lines.slice(end).filter(({ isClosed, hasVerb }) => isClosed && hasVerb);
  return { prose: [...joined(lines.slice(0, end), isSpoken), ...closing.map(spanOf)], signature: lines[end]?.start ?? text.length };
}

/** A stretch and what it looks like. */
interface Line extends Span {
  text: string;
  signs: string;
  words: number;
  isClosed: boolean;
  hasVerb: boolean;
  startsLine: boolean;
  isApart: boolean;
}

function lineOf({ text, signs }: Outline, { start, end, from, to }: Unit): Line {
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 20), start);
  const own = signs.slice(from * 2, to * 2);
  return {
    start,
    end,
    text: said,
    signs: own,
    words: (said.match(/\s+/g)?.length ?? 0) + 1,
    isClosed: CLOSED.test(said.slice(-8)),
    hasVerb: has(own, VERB),
    startsLine: !before || /\n\s*$/.test(before),
    isApart: /\n\s*\n\s*$/.test(before),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isSignOff = ({ isClosed, startsLine, words, signs }: Line) => !isClosed && words < (startsLine ? 9 : 7) && has(signs, SIGN_OFF);
/** After a sign-off only a postscript would be prose. */
const goesOn = ({ isClosed, hasVerb, words, text }: Line) => isClosed && hasVerb && words > 4 && !POSTSCRIPT.test(text);
/** "- Tristan", "[Your name]", "Rosa Lindqvist | Tern": short, no verb. */
const isTag = ({ text, words, hasVerb }: Line) => !/[:?]$/.test(text) && words < 9 && !hasVerb && !BULLET.test(text.replace(TAG_MARK, ""));

/** Counts a list with its lead-in as one, a wrapped line with what it continues, and no salutation, label or tag. */
function joined(lines: Line[], isSpoken: boolean): Span[] {
  const found: Span[] = [];
  let last: Line | undefined;
  lines.forEach((line, at) => {
    const previous = found.at(-1);
    const isItem = BULLET.test(line.text);
    const isOpen = last && !last.isClosed;
    const goesOn = isOpen && ((!line.isApart && /^\p{Ll}/u.test(line.text)) || last?.text.endsWith(":") || isItem);
    if (previous && (goesOn || (isItem && !line.isClosed))) previous.end = line.end;
    else if (!isFurniture(line, at, lines.length, isSpoken)) found.push(spanOf(line));
    else return;
    last = line;
  });
  return found;
}

function isFurniture(line: Line, at: number, count: number, isSpoken: boolean): boolean {
  const { isClosed, text, signs, words, hasVerb } = line;
  if (isClosed || (isSpoken && count === 1)) return false;
  if (at === 0 && words < 8 && (has(signs, GREETING) || text.endsWith(","))) return !hasVerb || /^to /i.test(text);
  if (words < 7 && has(signs, SIGN_OFF)) return true;
  return text.endsWith(":") ? at === count - 1 : !hasVerb;
}
