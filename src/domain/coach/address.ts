// Field 23: how the prospect is addressed; left with somebody else, how the prospect is named.
import type { Span } from "../prose/sentences.ts";
import { touches } from "../prose/spans.ts";
import { type Draft, find } from "./draft.ts";
import type { Address } from "./observation.ts";
import { phrases } from "./patterns.ts";

const WHO = "((mr STOP?)?(NAME|CAP|PROSPECT|OTHER) NAME?|mr)";
const START = "(EDGE|COMMA|DASH|STOP)";
const GREETED = phrases(`(?<=${START} good? (hello|part|monday) ((there|again|once more|COMMA|DASH|STOP|ASK|EDGE) )*)${WHO}`);
const VOCATIVE = phrases(
  `(?<=(EDGE|so COMMA?|thank COMMA?|thank you COMMA?|again COMMA) )${WHO}(?= (COMMA|COLON|DASH|ASK))|(?<=COMMA )${WHO}(?= (STOP|ASK|EDGE|COMMA (i|it|this|we|you|if|please|call)))`,
);
const MEANT = phrases(`(?<=(for|to|let|tell|ask|have|reach|see|find|with|give|get|through|can|call) )${WHO}`);
const TITLED = phrases("mr STOP? (NAME|CAP|PROSPECT|OTHER)");
const TITLE = /^\W*(?:mr|mrs|ms|miss|mx|dr|prof|doctor|professor|mister|sir|madam|ma)\b/i;

/** The form of address and the words that do it; `others` are people who are not addressed. */
export function addressIn(draft: Draft, others: Span[]): { value: Address; spans: Span[] } {
  const { text, channel, signature } = draft;
  const isFree = (span: Span) => span.start >= 0 && span.start < signature && !touches(span, others);
  const order = channel === "receptionist" ? [TITLED, MEANT, VOCATIVE, GREETED] : [GREETED, TITLED, VOCATIVE];
  const hit = order.flatMap((pattern) => find(draft, pattern)).find(isFree);
  const span: Span | undefined = hit ?? draft.blanks.find((one) => one.kind === "prospect" && isFree(one));
  if (!span) return { value: "none", spans: [] };
  return { value: TITLE.test(text.slice(span.start)) ? "formal" : "first_name", spans: [{ start: span.start, end: span.end }] };
}
