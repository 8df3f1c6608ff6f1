// Who speaks: the caller's name and firm, wherever they are said.
import type { Span } from "../prose/sentences.ts";
import { type Draft, find, type Hit } from "./draft.ts";
import { phrases } from "./patterns.ts";
import { entity } from "./signs.ts";

export interface Caller {
  names: Span[];
  firms: Span[];
}

const FIRM = "(NAME|CAP|THEIRS)( (and|of|NUM|SMALL|COMMA|poss)? NAME){0,4}";

/** Only the name is matched; what tells it stands around it. */
const NAMES = phrases(`
  (?<=(it|this|name|here|i) be (just|me|again|mr|STOP|COMMA)* )(NAME|CAP|PROSPECT) NAME{0,2}(?! (NAME|who))|(?<=it be )WORD(?= (from|with|at) )|(?<=(EDGE|COMMA) )(NAME|CAP) NAME(?= COMMA (NAME|CAP)( poss? NAME){0,3} (STOP|COMMA|PHONE|on))
  (?<!(at|from|of|with|for|to|by|and|hello|thank|see|say|tell|talk|call) COMMA? |NAME )(NAME|CAP|PROSPECT) NAME{0,2}(?= (COMMA|here|back|again|over)* (here|talk_g|call_g|call_d COMMA? from|(from|with|at|of) the? (NAME|CAP|THEIRS|OURS)( and| of| poss| NAME){0,4} (here|call_g|talk_g|on|about|again|call_d|with|COMMA|STOP|DASH|PHONE)))
`);
const FIRMS = phrases(
  `(?<=(represent|on behalf of|(here|call_g|be|work|us) you? (from|with|for|at)|talk_g (from|for)|i (own|run)) the?)(?!(NAME ){1,3}poss (suggest|request))${FIRM}|(?<=it be (WORD|NAME) (from|with|at) )WORD`,
);
/** The firm that follows a name. */
const AFTER = phrases(`(?<=NAME_c (( @| COMMA){0,9} (from|with|at|of|for|represent|own) the?| here? COMMA( WORD? rank COMMA)?) )${FIRM}`);

/** Every place where the caller's name and firm are said, in order. */
export function callerIn(draft: Draft): Caller {
  const { blanks, units, signature, text } = draft;
  const own = (kind: string): Span[] => blanks.filter((blank) => blank.kind === kind && blank.end <= text.length);
  const named = find(draft, NAMES).filter(({ unit }) => !unit.isSubject);
  const firms = [...own("ours"), ...find(draft, FIRMS), ...firmsAfter(draft, named, own("caller"))].filter(({ start }) => start >= 0);
  const names = [...own("caller"), ...named].filter((name) => !firms.some((firm) => firm.start < name.start && name.start < firm.end));
  const tag = units.find(({ start, isSubject }) => !isSubject && start >= signature && start > 0);
  if (tag && !names.length) names.push(tag);
  return {
    names: inOrder(names),
    firms: inOrder(firms.filter((firm) => !names.some((name) => name.start <= firm.start && firm.start < name.end))),
  };
}

/** Firms are looked for where a name has just ended: its last sign is marked for this. */
function firmsAfter(draft: Draft, named: Hit[], blanks: Span[]): Hit[] {
  const ends = new Set([...named, ...blanks].map(({ end }) => end));
  const letter = "c";
  const name = NAME_SIGN;
  const signs = draft.tokens.map(({ sign, end }) => (ends.has(end) && sign[1] !== "c" ? name + letter : sign)).join("");
  return find({ ...draft, signs }, AFTER);
}

const NAME_SIGN = entity("NAME").charAt(0);

const inOrder = (spans: Span[]): Span[] =>
  spans
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => !at || start !== all[at - 1]?.start);
