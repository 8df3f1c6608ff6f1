// Blanks in a template, "[Name]", "{{company}}", "(phone number)": where they lie and what each stands for.
import type { Span } from "../prose/sentences.ts";
import type { Kind } from "./patterns.ts";

/** Something blanked out of the text, and what it is. */
export interface Blank extends Span {
  kind: Kind;
  /** What stood there, lower case. */
  name: string;
}

const BLANK = /\[\[?([^[\]\n]{1,80})\]\]?|\{\{?\s?([^{}\n]{1,80})\}\}?|<([a-z][a-z_ '-]{2,40})>|\(([^()\n]{2,40})\)/gi;

/** Words that, alone in round brackets, make a blank; an aside has others. */
const BLANK_WORDS = new Set(
  `your my their our the his her its name names first last full number phone telephone tel mobile cell contact callback call back email e-mail
address company business firm organisation organization referral referrer referrer's mutual friend connection colleague title position role job date time day
topic subject reason benefit result product service services industry problem issue challenge website link competitor client customer prospect prospect's caller
city town area trigger event insert and or of for here specific person person's rep agent range goal value proposition project`.split(
    /\s+/,
  ),
);

/** What a blank's name tells: the first line that fits wins. */
const NAMED: [Kind, RegExp][] = [
  ["length", /\b(?:min|mins|minutes?|seconds?|duration|length)\b/],
  ["assistant", /assistant|gatekeeper|receptionist|secretary|\bpa\b/],
  ["email", /e-?mail/],
  ["link", /link|url|website|web ?site|calendar|booking|calendly|video|page/],
  ["title", /\b(?:your|my) (?:job )?(?:title|role|position)|^(?:job )?title$|sendertitle/],
  ["referrer", /refer|mutual|connection|introducer|colleague|shared contact|friend/],
  [
    "client",
    /similar|competitor|\b(?:client|customer|peer|other|example|known|big|another|past|existing)s?\b.*\b(?:compan|name|firm|business|client|customer|brand)|^(?:client|customer)s?$|logo|case study|industry leader/,
  ],
  [
    "ours",
    /\b(?:your|my|our|sender|rep|caller'?s?|agency|own) ?(?:company|business|firm|organi[sz]ation|agency|brand|dealership|store|team)|(?:your|my|our|sender|rep|agent)(?:company|business|firm|org)|^(?:agency|dealership|brokerage|brand)(?: name)?$/,
  ],
  [
    "caller",
    /\b(?:your|my|caller'?s?|sender'?s?|rep'?s?|agent'?s?|sales ?(?:person|rep)'?s?|own) (?:first |last |full |own )?name|^(?:your|my|sender|rep|agent|caller|me)_?(?:first|last|full)?_?(?:name)?$/,
  ],
  [
    "when",
    /\b(?:day|date|time|times|hour|hours|weekday|monday|tuesday|wednesday|thursday|friday|am|pm|slot|window|timeframe|morning|afternoon)\b|^(?:day|date|time)/,
  ],
  ["phone", /phone|\bnumber\b|mobile|\bcell\b|\btel\b|callback|contact info|direct line|\bnumber$/],
  [
    "trigger",
    /trigger|signal|\bnews\b|initiative|\bgoals?\b|recent|hiring|funding|observ|\bpost\b|achievement|milestone|priority|something (?:specific|you)|compliment|award|expansion|announcement|situation|detail about|fact|personali[sz]/,
  ],
  ["problem", /\bpains?\b|problem|challenge|struggl/],
  [
    "benefit",
    /benefit|\bvalue\b|result|outcome|saving|\broi\b|metric|improve|reduc|increas|\btip\b|resource|insight|percent|%|\$|amount|\bx\b|stat\b|figure|number of|guide|report|checklist/,
  ],
  ["theirs", /compan|business|organi[sz]ation|\bfirm\b|account|prospect'?s? (?:company|site)|their (?:site|team)/],
  [
    "topic",
    /topic|subject|project|\bissue|item|document|proposal|quote|article|event|reason|purpose|interest|question|need|matter|department|report|area of/,
  ],
  ["product", /product|service|solution|offer|industry|software|tool|model|vehicle|niche|trade|feature|specialt/],
  ["prospect", /name|prospect|contact|\bfirst\b|lead|recipient|owner|client|customer|decision|person|\bhim\b|\bher\b/],
];

/** No message has more blanks than this. */
const MOST = 300;

/** The blanks of a text, in order. */
export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(BLANK)].slice(0, MOST).flatMap((match) => {
    const inner = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").trim();
    if (match[4] !== undefined && !isBlankName(inner)) return [];
    return [{ start: match.index, end: match.index + match[0].length, name: inner.toLowerCase(), kind: kindOf(inner) }];
  });
}

const isBlankName = (inner: string) =>
  inner
    .toLowerCase()
    .split(/[\s/&]+/)
    .every((word) => BLANK_WORDS.has(word));

/** Camel case and joined words are told apart first: "companyName" is "company name". */
function kindOf(inner: string): Kind {
  const name = inner
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase();
  return NAMED.find(([, sign]) => sign.test(name))?.[0] ?? "other";
}
