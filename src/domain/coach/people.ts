// Who speaks and who is spoken to: the caller's name and firm, and how the prospect is addressed.
import type { Span } from "../prose/sentences.ts";
import type { Draft } from "./draft.ts";
import type { Address } from "./observation.ts";
import { signs } from "./patterns.ts";

/** Capitalised words that are no names. */
const NO_NAMES = new Set(
  `i i'm i'd i'll i've we we're you your he she they it it's my our the a an this that these those there here and but or so if when as at in on for from with to
  not no yes please thanks thank hi hello hey dear good just also once again anyway hope hoping sorry could can would will do does is are was were have has any all
  some one two three most many people someone somebody everyone nobody clients customers companies businesses firms after before since because while what who how why where which
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow
  morning afternoon evening mr mrs ms miss dr sir madam let's call ring text email reply best regards cheers kind sincerely google linkedin zoom p.s ps re ceo cfo cto vp hr it
  recently last next our's perhaps maybe happy great congratulations congrats looking following calling speaking regarding about nothing something everything yours talk`.split(
    /\s+/,
  ),
);

export const isName = (word: string) => !NO_NAMES.has(word.toLowerCase().replaceAll("’", "'"));

/** A person's name: capitalised words, or a blank that may hold one. */
export const NAME = `(?:[${signs("NCRA")}]{1,60}|\\p{Lu}[\\p{L}'’-]{1,24}(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]{1,24})){0,2})`;
const FIRM_WORD = "[\\p{Lu}\\d](?:[\\p{L}\\p{N}&'’-]|\\.(?=\\p{L})){0,24}";
const FIRM = `(?:[\\ue041-\\ue05a]{1,80}|${FIRM_WORD}(?: (?:(?:of|and|the|&) )?${FIRM_WORD}){0,5})`;
export const TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Doctor|Professor|Mister|Sir|Madam|Ma'am)";

const CALLER = [
  `\\b(?:[Tt]his is|THIS IS|[Ii]t['’]s|[Ii]t is|[Mm]y name is|[Mm]y name['’]s|[Nn]ame['’]s|[Nn]ame is|I['’]m|[Ii] am|[Ii]t['’]s me,|[Tt]his['’]s|[Hh]ere['’]s|[Ii]t was)\\s{1,2}(?:only |just |me, |again )?(?:${TITLE}\\.? )?(${NAME})`,
  `(?<![\\p{L}']|\\b(?:at|from|of|with) )(${NAME}),? (?:once more,? |again,? |back )?(?:here|speaking|calling|phoning|ringing)\\b`,
  `(?<![\\p{L}'])(${NAME})(?:,| here,?)? (?:from|with|at|of|over at|@) ${FIRM}(?: here| speaking| calling| on | about | again| rang | called | with a |[.,;!—–])`,
].map((source) => new RegExp(source, "gu"));

const TIE = `(?:,|;)?(?: (?:here|speaking|calling|phoning|ringing|again|back|you|once more|and|I['’]m|I am|I work|we['’]re|over|a|an|the|your|local|\\p{L}{2,16})){0,7}? ?,? (?:from|with|at|of|for|representing|on behalf of|over at) (?:the )?(${FIRM})|, (${FIRM})`;
const FIRM_AFTER = new RegExp(`^(?:${TIE})`, "u");
const FIRM_ALONE = new RegExp(
  `\\b(?:I['’]m|I am|[Ww]e['’]re|[Ii]t['’]s|calling|phoning|ringing|here|I work|I represent|us here|speaking) (?:you )?(?:from|with|for|at) (?:the )?(${FIRM})`,
  "gu",
);

export interface Caller {
  names: Span[];
  firms: Span[];
}

/** Every place where the caller's name and firm are said, the first sayings first. */
export function callerIn({ plain, signature, blanks, units }: Draft): Caller {
  const names: Span[] = blanks.filter(({ kind }) => kind === "caller");
  for (const pattern of CALLER) for (const match of plain.matchAll(pattern)) names.push(...nameIn(plain, match));
  const firms: Span[] = blanks.filter(({ kind }) => kind === "ours");
  for (const { end } of names) firms.push(...firmIn(plain.slice(end, end + 120), end));
  for (const match of plain.matchAll(FIRM_ALONE)) firms.push(groupSpan(match, match[1]));
  const tag = units.find(({ start }) => start >= signature && start > 0 && signature < plain.length);
  if (tag && !names.length) names.push({ start: tag.start, end: tag.end });
  return {
    names: inOrder(names.filter((name) => !firms.some((firm) => firm.start < name.start && name.start < firm.end))),
    firms: inOrder(firms.filter((firm) => !names.some((name) => name.start <= firm.start && firm.start < name.end))),
  };
}

function nameIn(plain: string, match: RegExpExecArray): Span[] {
  const name = match[1] ?? "";
  if (!isName(name.split(" ")[0] ?? "")) return [];
  const before = plain.slice(Math.max(0, match.index - 24), match.index);
  if (
    /(?:\b(?:[Tt]hanks,?|[Hh]i,?|[Hh]ello,?|[Dd]ear|[Hh]ey,?|[Ww]ith|[Tt]o|[Bb]y|[Ff]or|[Ff]rom|[Aa]nd) )$/.test(before) &&
    match[0].startsWith(name)
  )
    return [];
  return [groupSpan(match, name)];
}

function groupSpan(match: RegExpExecArray, group = ""): Span {
  const start = match.index + match[0].indexOf(group);
  return { start, end: start + group.length };
}

function firmIn(after: string, offset: number): Span[] {
  const match = FIRM_AFTER.exec(after);
  const firm = match?.[1] ?? match?.[2];
  if (!match || !firm || !isName(firm.split(" ")[0] ?? "")) return [];
  const { start, end } = groupSpan(match, firm);
  return [{ start: offset + start, end: offset + end }];
}

const inOrder = (spans: Span[]) =>
  spans.toSorted((a, b) => a.start - b.start).filter(({ start }, at, all) => !at || start !== all[at - 1]?.start);

const GREET =
  "(?:^|[\\n.!?,—–-]\\s{0,3})(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Dd]ear|[Hh]owdy|[Gg]reetings|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)|[Mm]orning|[Aa]fternoon|[Ee]vening)(?: there| again| once more| to you)?[,.!—]? ";
const GREETED = new RegExp(`${GREET}(?:(${TITLE})\\b\\.?|(${NAME}))`, "gu");
const VOCATIVE = new RegExp(
  `(?:^|[.!?\\n] ?|\\b[Ss]o,? |\\b[Tt]hanks?,? |\\b[Tt]hank you,? |[Aa]gain,? )(${NAME})(?:,|:| —| –| -) ?(?=[\\p{Ll}I\\ue041-\\ue05a]|It|This|My|Just|If|We|Your|\\p{Lu}[\\p{L} ]{1,30} (?:here|from|of|with|at|calling)\\b)|^(${NAME})\\?|, (${NAME})[,.!?](?= [a-zI]|$|\\n| \\p{Lu}[a-z]+ \\p{Ll})`,
  "gu",
);
const MEANT = new RegExp(
  `\\b(?:message (?:is )?for|meant for|[Ll]et|[Tt]ell|[Aa]sk|[Hh]ave|[Ff]or|reach|speak (?:to|with)|through to|pass(?: this| it| that)? (?:on )?to|give|get|see that|[Cc]ould|trying|[Cc]alling|ringing|after|this to|to|[Pp]lease have|[Ii]s|that) (?:(${TITLE})\\b\\.? ?|(${NAME}))`,
  "gu",
);

const TITLED = new RegExp(`^${TITLE}$`);
const TITLED_BEFORE = new RegExp(`\\b${TITLE}\\.? $`);

/** How the prospect is addressed, and the words that do it; left with somebody else, how the prospect is named. */
export function addressIn(draft: Draft, others: Span[]): { value: Address; spans: Span[] } {
  const { plain, channel, blanks } = draft;
  const isOther = ({ start, end }: Span) => others.some((other) => other.start < end && start < other.end);
  const order = channel === "receptionist" ? [MEANT, VOCATIVE, GREETED] : [GREETED, VOCATIVE];
  for (const pattern of order) {
    for (const match of plain.matchAll(pattern)) {
      const word = match.slice(1).findLast(Boolean) ?? "";
      const span = groupSpan(match, word);
      if (!isOther(span) && (TITLED.test(word) || TITLED_BEFORE.test(plain.slice(Math.max(0, span.start - 12), span.start))))
        return { value: "formal", spans: [span] };
      if (!isOther(span) && isName(word.split(" ")[0] ?? "")) return { value: "first_name", spans: [span] };
    }
  }
  const titled = [...plain.matchAll(new RegExp(`\\b${TITLE}\\b\\.? (?=\\p{Lu}|[\\ue041-\\ue05a])`, "gu"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const formal = titled.find((span) => !isOther({ start: span.start, end: span.end + 1 }));
  if (formal) return { value: "formal", spans: [formal] };
  const blank = blanks.find((one) => one.kind === "prospect" && one.start < draft.signature && !isOther(one));
  return blank ? { value: "first_name", spans: [blank] } : { value: "none", spans: [] };
}
