// Fields 14 to 18: sentences, spoken words, statements of the number, and the caller's name and firm at both ends.
import type { Span } from "../prose/sentences.ts";
import { wordsAt } from "../prose/spans.ts";
import { type Draft, find, shown } from "./draft.ts";
import type { Answer, Observation } from "./observation.ts";
import { phrases } from "./patterns.ts";
import type { Caller } from "./people.ts";
import type { Blank } from "./placeholders.ts";

/** 150 words a minute for half a minute. */
const HALF_MINUTE = 75;

/** Spoken words: a blank is as long as what it is likely to hold, a number as its digits. */
export function wordsOf({ text, blanks }: Draft): number {
  let rest = "";
  let at = 0;
  for (const { start, end } of blanks) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  const words = (rest + text.slice(at)).split(/[\s—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^['’]s\W*$/.test(word));
  return words.length + blanks.reduce((sum, blank) => sum + lengthOf(blank, text), 0);
}

function lengthOf({ kind, name, start }: Blank, text: string): number {
  const isBlank = /^[[{(<]\D/.test(text.slice(start, start + 2));
  if (kind !== "phone") return isBlank ? (kind === "prospect" ? 1 : 2) : kind === "link" ? 3 : 1;
  if (isBlank || !/\d{2}/.test(name)) return Math.max(10, isBlank ? 0 : name.split(/\s+/).length);
  return name.replaceAll(/ext\w*\.?/g, "x").replaceAll(/[^\dx]/g, "").length;
}

/** The prospect's own number, or one that was dialled. */
const THEIRS = phrases(
  "(?<=(call_d|call_g|try_d|text_g|(?<!be )reach_d|missed|have) ~4 (you|him|he|your|PROSPECT|THEIRS|office) poss? (~2 )?(on|at) |your ~3 (number|phone|line) be? |(call_d|call_g|try_d|(?<!be )reach_d|dial_d) (THEIRS|PROSPECT)? (on|at)? )PHONE",
);
const PHONE = phrases("PHONE");

/** The statements of a number for reaching the caller. */
export function phonesIn(draft: Draft): Span[] {
  const theirs = new Set(find(draft, THEIRS).map(({ start }) => start));
  return shown(find(draft, PHONE).filter(({ start }) => !theirs.has(start)));
}

export function readPhones(draft: Draft) {
  const spans = phonesIn(draft);
  const { length } = draft.text;
  const isBoth = spans.some(({ start }) => start < length / 3) && spans.some(({ start }) => start >= (2 * length) / 3);
  return {
    phone_count: { value: spans.length, spans },
    phone_first_and_last: { value: draft.isSpoken ? isBoth : ("na" as const), spans: isBoth ? spans : [] },
  };
}

export function readLength(draft: Draft) {
  const words = wordsOf(draft);
  return {
    sentence_count: { value: draft.prose.length, spans: draft.prose },
    est_words: { value: words, spans: [] },
    over_30s: { value: draft.isSpoken ? words > HALF_MINUTE : ("na" as const), spans: [] },
  };
}

/** Fields 17 and 18. */
export function readCaller(draft: Draft, { names, firms }: Caller) {
  const none: Observation<Answer> = { value: "na", spans: [] };
  if (!draft.isSpoken) return { caller_name_and_company_at_start: none, repeated_at_end: none };
  const second = openingEnd(draft);
  const [name, firm] = [names[0], firms[0]];
  const isAtStart = name !== undefined && firm !== undefined && name.start < second && firm.start < second;
  const again = [lastSaying(draft, names), lastSaying(draft, firms)].flatMap((span) => span ?? []);
  return {
    caller_name_and_company_at_start: { value: isAtStart, spans: isAtStart ? [name, firm] : [] },
    repeated_at_end: { value: again.length === 2, spans: again.length === 2 ? again : [] },
  };
}

/** Where the first two sentences end, a greeting by itself not counted. */
function openingEnd({ prose, text }: Draft): number {
  const [first] = prose;
  const said = text.slice(first?.start, first?.end);
  const isGreeting = said.split(/\s+/).length < 6 && /^(?:hi|hello|hey|good|hiya|morning|afternoon)/i.test(said);
  return prose[isGreeting ? 2 : 1]?.end ?? text.length;
}

/** A second saying of any of these in the last third. */
function lastSaying({ text }: Draft, spans: Span[]): Span | undefined {
  const [first] = spans;
  if (!first) return undefined;
  const from = Math.max((2 * text.length) / 3, first.end);
  const said = wordsAt(text, first).split(/[ ,]/)[0] ?? "";
  const at = said.length > 1 ? text.indexOf(said, Math.ceil(from)) : -1;
  return at < 0 ? spans.find(({ start }) => start >= from) : { start: at, end: at + said.length };
}
