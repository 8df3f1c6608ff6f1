// Field 26: ways to respond besides the channel's own; and whose a number is.
import type { Action } from "./actions.ts";
import { type Draft, find, type Hit, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

/** Is the number at this place the prospect's own? */
export function isTheirs(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 60), start).toLowerCase();
  return /\b(?:rang|call(?:ed|ing)?|dialled|tried|ringing|texting|reach(?:ed)?|missed|left|have|got) (?:[^.!?]{0,30} )?(?:you|him|her|them|office|shop|store|[\ue04f\ue04e]+)(?:['’]s)? (?:on|at) $|\byour (?:\w+ ){0,3}(?:number|line|cell|mobile|phone)(?: is| as|,|:)? ?$|\b(?:rang|called|dialled|tried|ringing|texting|reached) (?:[\ue041-\ue05a]+ )?(?:on |at )?$/.test(
    before,
  );
}

const SECOND = phrases(
  "(?:or|also|or try|or on|after hours|alternatively|otherwise|failing that) ~5 (?:mobile|cell|cell phone|direct line|home number|other number|office number|second number) second number",
);

/** Field 26, from what is asked. */
export function otherWays(draft: Draft, actions: Set<Action>) {
  const { channel, isSpoken, blanks, units } = draft;
  const isLinked =
    blanks.some(({ kind }) => kind === "link") ||
    units.some(({ low }) => /\bcalendar|calendly|booking (?:link|page)|online diary/.test(low));
  const ways: Action[] = [
    ...(isSpoken ? (["text", "email", "reply"] as const) : channel === "text" ? (["call", "email"] as const) : (["call", "text"] as const)),
    "post",
  ];
  const second = isSpoken ? [...find(units, SECOND), ...secondNumbers(draft)] : [];
  const isOther = ways.some((way) => actions.has(way)) || (actions.has("book") && isLinked) || second.length > 0;
  return { value: isOther, spans: shown(second) };
}

/** Numbers unlike the first, when both can be told apart. */
function secondNumbers({ blanks, plain, units }: Draft): Hit[] {
  const own = blanks.filter(({ kind, start }) => kind === "phone" && !isTheirs(plain, start));
  const digits = (name: string) => name.replaceAll(/ext.*|x ?\d+$|\D/g, "");
  const [first] = own;
  if (!first) return [];
  const tail = digits(first.name).slice(-7);
  return own
    .filter(({ name }) =>
      /\d{3}/.test(digits(name)) && tail.length === 7
        ? digits(name).length >= 7 && digits(name).slice(-7) !== tail
        : /mobile|cell|other|alternate|second/.test(name) !== /mobile|cell|other|alternate|second/.test(first.name),
    )
    .flatMap(({ start, end, name }) =>
      units.filter((unit) => !unit.isSubject && unit.start <= start && end <= unit.end).map((unit) => ({ unit, start, end, words: name })),
    );
}
