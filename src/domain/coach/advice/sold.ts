// McPheat's eight: everything a message puts up for sale beside the call, each kind with its words.
import { type Span, sentenceSpans } from "../../prose/sentences.ts";
import type { Reading } from "../observation.ts";
import { SOLD, type Sold, type SoldKind } from "./advice.ts";

const WE = "(?:we|i) (?:also |now |\\w+ly )?";
const SOME = "(?:\\S+ ){0,4}?";
const LONG = "(?:an? (?:full )?hour|half[- ](?:an )?hour|(?:1[5-9]|[2-9]\\d|fifteen|twenty|thirty|forty)[ -]minutes)";
const MANY = "(?:over |more than )?(?:\\d+|ten|twenty|thirty|forty|fifty|hundreds|thousands)";

/** Each kind's ways of being said, in lower case with plain apostrophes. A sign stands for "we are" and a name. */
const SAYS: Record<Exclude<SoldKind, "appointment" | "referral">, string> = {
  company: `we(?:'re| are) (?:\u0001|${SOME}(?:firm|company|business|agency|provider|supplier|dealer|specialists?|experts|team))|${WE}(?:help|serve|work with|speciali[sz]e|look after) |about our (?:company|firm|business)`,
  product: `${WE}(?:do|make|sell|offer|supply|provide|install|build|design|lease|stock) (?!(?:not|it|this|that|so|sure|hope)\\b)|our ${SOME}(?:products?|platform|software|services?|solutions?|systems?|tools?|range|packages?|program(?:me)?s?|app|technology|machines?)`,
  time: `(?:takes?|needs?|spare|give me|have|only|just) (?:only |just |about |up )*${LONG}|in (?:only |just |under )?(?:${LONG}|\\S+ minutes) (?:i|we)(?:'ll| can| could| will) (?:show|prove)|${LONG} of your ${SOME}time|takes? (?:only |just )+${SOME}to (?:see|show|set up|install)`,
  justification: `pays? for (?:itself|themselves)|return on (?:your )?investment|roi|worth every penny|value for money|money back|guarantee\\w*|for (?:only|just|as little as) [£$€]\\d\\S*|(?:low|lower|lowest|best|unbeatable|competitive|special) (?:prices?|rates?|pricing)|discounts?|\\d+(?:%| per ?cent) off|no (?:cost|obligation|risk|strings)`,
  standing: `(?<!your )(?:best[- ]known|award[- ]winning|\\w+[- ]leading|world[- ]class|top[- ]rated|leading|number one|largest|biggest|oldest) |(?:since|established in|founded in) (?:1[89]|20)\\d\\d|for ${MANY} years|(?:trusted|used|chosen) by ${MANY}|our ${SOME}awards?`,
  self: `i(?:'ve| have) (?:twice |personally |already |also |been )*(?:won|helped|saved|sold|trained|built|earned|spent|in this|in the (?:business|industry|trade))|i(?:'m| am) ${SOME}(?:best|top|most|known for)|${MANY} years'? (?:of )?(?:my )?experience|my (?:own )?(?:track record|reputation|results|experience|clients|success)`,
};

/** What a referrer is said to have bought or gained. */
const GAINED =
  /\b(?:bought|purchased|signed (?:up|with)|(?:is|are|was|became|been) (?:\w+ ){0,3}(?:clients?|customers?)|uses? (?:us|our|it)|(?:has|have) (?:been using|saved|cut|gained|doubled|used)|saved|swears? by|(?:says?|said|tells?|told|finds?|found) (?:\S+ ){0,3}we(?:'ve|'re| have| are)? (?:\S+ ){0,3}(?:worth|saved|best|great|brilliant)|works? with us|(?:happy|pleased|delighted) with (?:us|our|what we))\b/g;

const PATTERNS = Object.entries(SAYS).map(([kind, says]) => ({
  kind: kind as SoldKind,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}'])(?:${says})`, "gu"),
}));

/** Every kind of thing put up for sale, in the order of SOLD; never throws. */
export function soldIn(text: string, reading: Reading): Sold[] {
  const found = new Map<SoldKind, Span[]>(SOLD.map((kind) => [kind, []]));
  const add = (kind: SoldKind, spans: Span[]) => found.get(kind)?.push(...spans);
  for (const sentence of sentenceSpans(text).filter(({ start, end }) => end - start < LONGEST)) {
    const low = lowered(text.slice(sentence.start, sentence.end));
    for (const { kind, pattern } of PATTERNS) add(kind, placesIn(low, pattern, sentence.start));
    if (namesOther(sentence, low, reading)) add("referral", placesIn(low, GAINED, sentence.start));
  }
  add("appointment", reading.asks_for_meeting_instead_of_call.spans);
  return SOLD.flatMap((kind) => (found.get(kind)?.length ? [{ kind, spans: found.get(kind) ?? [] }] : []));
}

/** A longer stretch without a stop is no sentence, and is not looked through. */
const LONGEST = 800;

/** Lower case with plain apostrophes, as long as before; a capital that begins a name within is kept as a sign. */
const lowered = (text: string) =>
  text
    .replaceAll(/(?<=\b[Ww]e(?:['’]re| are) )\p{Lu}/gu, "\u0001")
    .replaceAll("’", "'")
    .replaceAll(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));

const placesIn = (low: string, pattern: RegExp, offset: number): Span[] =>
  [...low.matchAll(pattern)].map((match) => ({ start: offset + match.index, end: offset + match.index + match[0].trimEnd().length }));

/** Does the sentence speak of the referrer, or of somebody who is neither caller nor listener? */
const namesOther = ({ start, end }: Span, low: string, { names_a_referrer }: Reading) =>
  names_a_referrer.spans.some((name) => name.start >= start && name.end <= end) ||
  (names_a_referrer.value && /\b(?:he|she|they|who)\b/.test(low)) ||
  /\bthe \S+s (?:say|tell|told|said)\b/.test(low);
