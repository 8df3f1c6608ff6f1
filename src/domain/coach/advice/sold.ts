// McPheat's eight: everything a message puts up for sale beside the call, each kind with its words.
import { type Span, sentenceSpans } from "../../prose/sentences.ts";
import type { Reading } from "../observation.ts";
import { SOLD, type Sold, type SoldKind } from "./advice.ts";

const ANY = "[^\\s,.;!?]+";
const NUMBER = "(?:\\d+|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|(?:over|many|several) \\S+)";

/** What firms make, as the object of "we offer" or "our new". */
const WARES =
  "(?:products?|platform|software|services?|solutions?|systems?|tools?|range|packages?|programmes?|programs?|app|technology|catalogue|machines?|equipment|offerings?)";

/** Each kind's ways of being said, in lower case with plain apostrophes. */
const SAYS: Record<Exclude<SoldKind, "appointment">, string[]> = {
  company: [
    `we(?:'re| are) (?:an? |the |one of |now |also )*(?:${ANY} ){0,5}(?:firm|company|business|agency|consultancy|provider|supplier|maker|dealer|specialists?|experts|group|name|team|leaders?|partner)`,
    "we(?:'re| are) \u0001",
    `(?:we|i) (?:${ANY}ly )?(?:help|serve|work with|support|speciali[sz]e|partner with|look after) `,
    `(?:about|introduce) (?:our|the) (?:company|firm|business)`,
  ],
  product: [
    `(?:we |i (?=sell|offer|do |make|design|provide|build))(?:also |now |currently |can )?(?:do|make|sell|offer|supply|provide|install|manufacture|stock|carry|build|design|deliver|lease|rent|run|fit) (?!not\\b|it\\b|this\\b|that\\b|so\\b|hope\\b)`,
    `our (?:${ANY} ){0,3}${WARES}`,
    `(?:features?|comes with|includes?|comes in|equipped with) `,
  ],
  referral: [],
  time: [
    `(?:only |just )?(?:takes?|need|requires?|ask for|give me|spare(?: me)?|have) (?:only |just |about |up |some )*(?:an? |one )?(?:half[- ](?:an )?hour|hour|1[5-9]|[2-9]\\d|fifteen|twenty|thirty|forty|sixty)(?:[ -]minutes?)?(?=[ ,.;!?]|$)`,
    `(?:in|within) (?:only |just |less than |under )*(?:half an hour|an hour|${NUMBER} minutes) (?:i|we)(?:'ll|'d)? (?:can |could |will |would )?(?:show|demonstrate|prove|take you)`,
    "(?:an hour|half an hour|\\d+ minutes) of your (?:\\S+ )?time",
    "takes? (?:only |just )+(?:an? |\\d+ |a few )\\S+ to (?:see|show|set up|get started|install|look)",
  ],
  justification: [
    "pays? for (?:itself|themselves)",
    "return on (?:your )?investment|\\broi\\b",
    "worth every penny|value for money|good value|great value|money back|guarantee\\w*",
    `(?:for|from) (?:only|just|as little as|under) [£$€]\\d\\S*`,
    "(?:low|lower|lowest|best|unbeatable|competitive|special|great|fair) (?:prices?|rates?|pricing)",
    "\\d+(?:%| per ?cent) (?:off|discount)|discounts?",
    "(?:no|without|zero) (?:cost|obligation|risk|strings)",
  ],
  standing: [
    "(?<!your )(?:best[- ]known|award[- ]winning|market[- ]leading|industry[- ]leading|world[- ]class|top[- ]rated|leading|number one|no\\. ?1|largest|biggest|oldest|most trusted|foremost|premier)(?= )",
    "(?:since|in business since|established in|founded in) (?:1[89]|20)\\d\\d",
    `(?:for|with) (?:over |more than |nearly )?${NUMBER} years(?: of experience| in (?:the )?(?:business|industry|trade)| behind us)`,
    `(?:trusted|used|chosen) by (?:over |more than |hundreds|thousands|${NUMBER})`,
    "(?:our|won|winning) (?:\\S+ ){0,3}awards?",
  ],
  self: [
    `i(?:'ve| have) (?:twice |personally |already |also |just |recently |three times |been )*(?:won|helped|saved|sold|trained|built|earned|spent|worked in|in this|in the (?:business|industry|trade))`,
    "i(?:'m| am) (?:the |our |one of |known )(?:\\S+ ){0,3}(?:best|top|leading|most|for my)",
    `(?:with|have) (?:over |more than )?${NUMBER} years(?:'|’)? (?:of )?(?:my |experience)`,
    "my (?:own )?(?:track record|reputation|results|experience|clients|success|record)",
  ],
};

/** What a referrer is said to have bought or gained. */
const GAINED =
  /\b(?:bought|buys|purchased|signed (?:up|with)|(?:is|are|was|became|been) (?:now |already |also )?(?:one of )?(?:a |an |our )?(?:\w+ )?(?:clients?|customers?)|uses? (?:us|our|it)|(?:has|have) (?:been using|saved|cut|gained|doubled|used)|saved|swears? by|(?:said|says?|told|tells?|found|finds?|thinks?) (?:\S+ ){0,3}we(?:'ve| have|'re| are|'d| had)? (?:\S+ ){0,3}(?:worth|saved|best|great|paid|brilliant)|(?:worked|works) with us|(?:very )?(?:happy|pleased|delighted|thrilled) with (?:us|our|the|what we))/g;

const PATTERNS = Object.entries(SAYS).map(([kind, says]) => ({
  kind: kind as SoldKind,
  pattern: says.length ? new RegExp(`(?<![\\p{L}\\p{N}'])(?:${says.join("|")})`, "gu") : undefined,
}));

/** Every kind of thing put up for sale, in the order of SOLD; never throws. */
export function soldIn(text: string, reading: Reading): Sold[] {
  const found = new Map<SoldKind, Span[]>(SOLD.map((kind) => [kind, []]));
  const add = (kind: SoldKind, spans: Span[]) => found.get(kind)?.push(...spans);
  for (const sentence of sentenceSpans(text).filter(({ start, end }) => end - start < LONGEST)) {
    const low = lowered(text.slice(sentence.start, sentence.end));
    for (const { kind, pattern } of PATTERNS) if (pattern) add(kind, placesIn(low, pattern, sentence.start));
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
