// Which stretches of a message are sentences and which are furniture: salutation, list items, labels, sign-off, signature.
import type { Span } from "../prose/sentences.ts";
import type { Unit } from "./draft.ts";
import { phrases } from "./patterns.ts";

const CLOSED = /[.!?…]["'”’)\]*_]*$/;
const BULLET = /^(?:[-*•–·]|\d{1,2}[.)])\s/;
const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|howdy|to whom it may|to|attn)\b/;
const SIGN_OFF =
  /^(?:(?:with )?(?:(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many)(?: regards| wishes| thanks)?|regards|thanks(?: again| so much| in advance| a lot)?|thank you(?: again| so much)?|cheers|sincerely|yours(?: \w+)?|respectfully|all the best|all best|take care|talk soon|speak soon|cordially|warmly|best of luck|sent from my \w+|signed|to your success|have a (?:great|good|nice) \w+|gratefully|until then|appreciatively))(?: ?[,!—-]|$)/;
/** What makes words without a stop a sentence: somebody does something, or is told to. */
const VERB = phrases(`
  i|we|you|he|she|they|it's|it is|this is|that's|there's|there is|i'm|i'll|i've|i'd|we're|we'll|we've|you're|you'll|let's|who's|what's|here's
  is|are|was|were|am|have|has|had|do|does|did|can|could|would|will|should|shall|may|might
  (?:please )?(?:call|ring|text|reply|email|let|give|take|click|check|watch|book|pick|choose|send|ask|tell|see|visit|write|get|grab|try|look|read|reserve|shop|order|buy|join|start|download|claim|apply|register|visit|say|speak|talk|schedule|respond|drop|shoot|hit|phone|feel|hope|looking|calling|following|reaching|thought|wanted|noticed|saw|just|happy|hoping|sorry|wishing|congrats|thanks) ~1 \\S+
`);
const hasVerb = (low: string) => low.search(VERB) >= 0;

interface Layout {
  prose: Span[];
  signature: number;
}

/** The sentences of a message in order, and where its signature begins. */
export function layOut(text: string, units: Unit[], isSpoken: boolean): Layout {
  const signed = units.findIndex(
    (unit, at) => at > 0 && isSignOff(unit, text) && !units.slice(at + 1).some((later) => isProse(later, text)),
  );
  const body = signed < 0 ? units.slice(0, lastBodyUnit(units, text, isSpoken) + 1) : units.slice(0, signed);
  const after = units[body.length];
  const closing = units.slice(body.length).filter(({ low }) => CLOSED.test(low) && hasVerb(low));
  return { prose: [...joined(body, text, isSpoken), ...closing], signature: after?.start ?? text.length };
}

const isClosed = (unit: Unit) => CLOSED.test(unit.low);
const wordCount = (low: string) => low.split(/\s+/).length;

function isSignOff({ low, start }: Unit, text: string): boolean {
  if (CLOSED.test(low)) return false;
  const startsLine = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 80), start));
  return (startsLine || wordCount(low) < 7) && SIGN_OFF.test(low) && wordCount(low) < 9;
}

/** After a sign-off only a postscript would be prose. */
const isProse = (unit: Unit, text: string) => isClosed(unit) && hasVerb(unit.low) && wordCount(unit.low) > 4 && !isPostscript(unit, text);
const isPostscript = ({ low }: Unit, _text: string) => /^p\.? ?(?:p\.? ?)?s\b/.test(low);

/** The last stretch that is no name tag or signature line. */
function lastBodyUnit(units: Unit[], text: string, isSpoken: boolean): number {
  return units.findLastIndex((unit, at) => isClosed(unit) || (at === 0 && isSpoken) || !isTag(unit, text));
}

/** "- Tristan", "[Your name]", "Rosa Lindqvist | Tern": short, no verb. */
function isTag({ low }: Unit, _text: string): boolean {
  return !/[:?]$/.test(low) && wordCount(low) < 9 && !hasVerb(low.replace(/^[-—~•]+\s?/, "")) && !BULLET.test(low.replace(/^[-—] ?/, ""));
}

/** Counts a list with its lead-in as one, a wrapped line with what it continues, and no salutation, label or tag. */
function joined(units: Unit[], text: string, isSpoken: boolean): Span[] {
  const found: Span[] = [];
  let isOpen = false;
  units.forEach((unit, at) => {
    const previous = found.at(-1);
    const goesOn = isOpen && previous && (isContinuation(unit, text) || endsInColon(text, previous) || BULLET.test(unit.low));
    const isItem = !isClosed(unit) && BULLET.test(unit.low) && previous;
    if (goesOn || isItem) previous.end = unit.end;
    else if (!isFurniture(unit, at, units, isSpoken)) found.push({ start: unit.start, end: unit.end });
    else return;
    isOpen = !isClosed(unit);
  });
  return found;
}

const endsInColon = (text: string, { start, end }: Span) => /:\s*$/.test(text.slice(start, end));
const isContinuation = ({ start }: Unit, text: string) =>
  /\p{Ll}/u.test(text.charAt(start)) && !/\n\s*\n\s*$/.test(text.slice(Math.max(0, start - 20), start));

function isFurniture(unit: Unit, at: number, units: Unit[], isSpoken: boolean): boolean {
  if (isClosed(unit)) return false;
  const { low } = unit;
  if (isSpoken && units.length === 1) return false;
  if (at === 0 && (GREETING.test(low) || low.endsWith(",")) && wordCount(low) < 8 && !hasVerb(low.replace(GREETING, ""))) return true;
  if (SIGN_OFF.test(low) && wordCount(low) < 7) return true;
  if (low.endsWith(":")) return at === units.length - 1;
  return !hasVerb(low);
}
