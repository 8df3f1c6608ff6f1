// Blanks in a template, "[Name]", "{{company}}", "(phone number)": where they lie and what each stands for.
import type { Span } from "../prose/sentences.ts";

/** What can be blanked out, or is as good as a blank: contacts. */
export type Kind =
  | "phone"
  | "mail"
  | "link"
  | "prospect"
  | "caller"
  | "ours"
  | "theirs"
  | "referrer"
  | "when"
  | "topic"
  | "trigger"
  | "problem"
  | "benefit"
  | "product"
  | "title"
  | "client"
  | "length"
  | "other";

/** Something blanked out of the text, and what it is. */
export interface Blank extends Span {
  kind: Kind;
  /** What stood there, lower case. */
  name: string;
}

const BLANK = /\[\[?([^[\]\n]{1,80})\]\]?|\{\{?\s?([^{}\n]{1,80})\}\}?|<([a-z][a-z_ '-]{2,40})>|\(([^()\n]{2,40})\)/gi;

const YOURS = "(?:your|my|our|the|own|me|sender|rep|agent|caller|sales ?(?:person|rep))(?:['’]?s)? ?";

/** What a blank's name tells: the first line that fits wins. */
const NAMED: [Kind, RegExp][] = [
  ["length", /\b(?:min(?:ute)?|second|duration|length)s?\b/],
  ["mail", /e-?mail/],
  ["link", /link|url|web ?site|calend|booking|page/],
  ["title", RegExp(`^${YOURS}(?:job )?(?:title|role|position)|^(?:job )?title$`)],
  ["referrer", /refer|mutual|connection|introducer|colleague|contact(?:'s)? name|friend|assistant|gatekeeper|receptionist|secretary/],
  [
    "client",
    /similar|competitor|case study|logo|\b(?:client|customer|peer|other|example|known|another|past)s?\b.*(?:compan|name|firm|client|customer|brand)|^(?:client|customer)s?$/,
  ],
  [
    "ours",
    RegExp(
      `^${YOURS}(?:company|business|firm|organi[sz]ation|agency|brand|store|dealership|team)|^(?:agency|dealership|brokerage|brand)(?: name)?$`,
    ),
  ],
  ["caller", RegExp(`^${YOURS}(?:first |last |full )?(?:name)?$`)],
  ["when", /\b(?:day|date|time|hour|weekday|slot|window|time ?frame|morning|afternoon|[a-z]+sday|monday|friday|am|pm)s?\b/],
  ["phone", /phone|number$|mobile|\bcell\b|\btel\b|callback|contact info|direct line/],
  [
    "trigger",
    /^their (?!compan|business|firm|name|org|site)|trigger|signal|news|initiative|goal|recent|hiring|funding|observ|\bpost\b|achieve|milestone|priority|specific|compliment|award|expansion|announce|situation|detail|fact|personal|event|incident/,
  ],
  ["problem", /\bpains?\b|problem|challenge|struggl/],
  [
    "benefit",
    /benefit|\bvalue\b|result|outcome|saving|roi\b|metric|improve|reduc|increas|\btip\b|resource|insight|percent|[%$x]$|amount|stat\b|number of|guide|checklist/,
  ],
  ["theirs", /compan|business|organi[sz]ation|\bfirm\b|account/],
  [
    "topic",
    /topic|subject|project|issue|item|document|proposal|quote|article|reason|purpose|interest|question|need|matter|department|report/,
  ],
  ["product", /product|service|solution|offer|industry|software|tool|model|vehicle|niche|trade|feature/],
  ["prospect", /name|prospect|contact|\bfirst\b|lead|recipient|owner|person|\bhim\b|\bher\b/],
];

/** Words that, alone in round brackets, make a blank with others named above; an aside has more. */
const SMALL_WORDS =
  /^(?:your|my|our|their|the|his|her|its|full|last|first|name|address|dollar|of|or|and|for|here|insert|specific|area|city|town|call|back|person)$/;

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

const isBlankName = (inner: string) => {
  const words = inner.toLowerCase().split(/[\s/&]+/);
  return words.length < 5 && words.every((word) => SMALL_WORDS.test(word) || kindOf(word) !== "other");
};

/** Camel case and joined words are told apart first: "companyName" is "company name". */
function kindOf(inner: string): Kind {
  const name = inner
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase();
  return NAMED.find(([, sign]) => sign.test(name))?.[0] ?? "other";
}
