// The person whose name opens the door: who suggested, asked for or prompted the contact, and where they are named.
import type { Span } from "../prose/sentences.ts";
import type { Draft } from "./draft.ts";
import type { Answer, Observation } from "./observation.ts";
import { isName, NAME } from "./people.ts";

const SAID =
  "(?:suggested|recommended|referred|pointed|introduced|encouraged|urged|advised|proposed|prompted|nominated|steered|sent (?:me|us)|put (?:me|us|you)|gave (?:me|us)|passed (?:me|us|on|along|your)|shared your|said|says|told|tells|asked|thought|thinks|reckoned|reckons|felt|feels|believed|believes|mentioned|insisted|figured|was (?:sure|certain|convinced|kind enough|saying|telling)|spoke (?:highly|well|warmly)|speaks (?:highly|well|warmly)|wanted|wants|let me know|directed|connected|had (?:some |nothing but )?(?:nice|good|great|kind)|has suggested|has asked|passed|handed|brought up|would like)";
/** Between a name and its verb: where the person is from. */
const FROM = `(?:,? (?:from|at|of|with|over at|over in|in|on|your|our|who|a|the|my|,)(?: [^\\s.!?;]{1,20}){0,7}?)?,?`;
const ADVERB =
  "(?: (?:kindly|just|recently|strongly|also|both|first|actually|expressly|really|very kindly|has|had|specifically|always|rightly|warmly|highly))?";

const LINKS = [
  `(?<![\\p{L}'’-])(${NAME})${FROM}${ADVERB} ${SAID}\\b(?! (?:yes|hello|hi)\\b)`,
  `\\b[Aa]t (?:the )?(?:suggestion|request|recommendation|urging|invitation|insistence|prompting) of (?:our |my |your )?(?:\\p{Ll}+ ){0,3}(${NAME})`,
  `\\b(?:[Aa]t|[Oo]n|[Ff]ollowing|[Tt]hanks to|[Aa]fter|[Pp]er|[Aa]s per) (${NAME})['’]s? (?:suggestion|request|recommendation|advice|urging|invitation|insistence|prompting|introduction|referral|behalf)`,
  `\\b(?:[Rr]eferred|[Ii]ntroduced|[Rr]ecommended|[Ss]ent|[Pp]rompted|[Pp]ointed|[Ss]uggested|[Ee]ncouraged|[Dd]irected|[Aa]sked|[Tt]old|[Pp]ut in touch|passed on|given)(?: (?:to|your way|to you|to call|to ring|here|along|in your direction|me|us|you|on|this|it|your (?:name|number|details)))*? (?:by|via|from|through) (?:our |my |your |a )?(?:\\p{Ll}+,? ){0,3}?(${NAME})`,
  `\\b(?:mutual|shared|common) (?:\\p{Ll}+ ){0,2}?(?:friend|contact|acquaintance|connection|colleague|client|associate|pal)s?,? (?:is |named |called |— )?(${NAME})`,
  `\\b(?:friend|colleague|contact|assistant|neighbou?r|partner|boss|brother|sister|manager|secretary|PA|connection|acquaintance),? (${NAME})${FROM}${ADVERB},? (?:${SAID}|and I)\\b`,
  `\\b(?:we both know|both of us know|we share a connection in|(?:we['’]re|we are|I['’]m|I am|I see (?:that )?(?:you['’]re|we['’]re)|you['’]re) (?:both |also )?connected (?:to|with|through|via))(?: our \\p{Ll}+)? (${NAME})`,
  `\\b(?:[Gg]ot|[Hh]ad|[Hh]ave|[Rr]eceived|[Oo]btained|was given|were given|was passed|comes?|came|am|reaching out|calling|ringing|writing|in touch)(?: (?:your|to|me|the|you|this|referral|name|number|details|contact|and|email|info|information))*? (?:by way of|courtesy of|via|through|thanks to|on behalf of|from) (?:our |my |your )?(?:(?:mutual|good|old|friend|contact|colleague|client|acquaintance|connection),? ){0,3}(${NAME})`,
  `\\b(?:I|we|['’]ve|have)(?: was| were|['’]ve| have| had| just| been| both| recently)* (?:just |recently )?(?:speaking|spoke|spoken|talking|talked|chatting|chatted|met|meeting|worked|working|lunch|coffee|dinner|catching up|caught up|ran into|bumped into)(?: up)?(?: (?:with|to|alongside))? (?:your |our |my )?(?:(?:assistant|colleague|friend|receptionist|mutual|contact|neighbou?r|secretary|partner|manager|boss),? ){0,3}(${NAME})`,
  `(?<![\\p{L}'’-])(${NAME}),? (?:your|our) (?:\\p{Ll}+ ){0,2}(?:assistant|colleague|secretary|receptionist|mutual \\p{Ll}+)\\b`,
  `\\b[Vv]ia (${NAME})\\b|\\b(${NAME})['’]s (?:suggestion|recommendation|name|introduction|referral|a friend|a mutual)`,
  `(?<![\\p{L}'’-])(${NAME}) (?:and I (?:were|go|have|worked|work|used|met|serve|sit|play|both)|is (?:a |an |my |our )(?:\\p{Ll}+ ){0,2}(?:friend|contact|connection|colleague|neighbou?r)|passed (?:me|us|along|on))`,
  `\\b[Ii]t was (${NAME}) who\\b|\\b[Aa]s (${NAME}) (?:suggested|said|mentioned|may have|might have|will have)|\\b(${NAME}) (?:may|might|should|will) have (?:mentioned|told|said|let you)|\\b[Tt]hanks to (${NAME}) for\\b`,
].map((source) => new RegExp(source, "gu"));

const DENIED = /\b(?:no|not|never|n['’]t)\b[^.!?]{0,30}$/i;

/** Each naming of the person who is the link, in order; none when nobody is. */
export function referrerIn(draft: Draft, caller: Span[], addressed: Span[]): Span[] {
  const { plain, blanks } = draft;
  const others = [...caller, ...addressed];
  const found = LINKS.flatMap((pattern) => [...plain.matchAll(pattern)])
    .map((match) => ({ match, name: match.slice(1).find(Boolean) ?? "" }))
    .map(({ match, name }) => ({ name, start: match.index + match[0].indexOf(name), before: plain.slice(0, match.index) }))
    .filter(
      ({ name, start, before }) =>
        isPerson(plain, name, start) &&
        !DENIED.test(before.slice(-40)) &&
        !others.some((one) => one.start < start + name.length && start < one.end),
    );
  const named = found.map(({ name, start }) => ({ start, end: start + name.length }));
  const blanked = blanks.filter(({ kind }) => kind === "referrer" || kind === "assistant");
  const first = [...named, ...blanked].toSorted((a, b) => a.start - b.start)[0];
  return first ? namings(draft, first) : [];
}

function isPerson(plain: string, name: string, start: number): boolean {
  if (!name || !isName(name.split(" ")[0] ?? "")) return false;
  const after = plain.slice(start + name.length, start + name.length + 12);
  const before = plain.slice(Math.max(0, start - 24), start);
  if (/^['’]s (?:team|office|company)|^ (?:Ltd|Inc|LLC|Group|Co)\b/.test(after)) return false;
  return (
    !/\b(?:from|at|with|of|like|such as|for) $/.test(before) ||
    /(?:talk|speak|chat|spoke|spoken|talked|met|connected|work|works|worked|working|chatting|name|number|details|referral|introduction|recommendation|suggestion|up|it|me|here|over)\w* (?:from|with|of)? ?$/.test(
      before,
    )
  );
}

/** The same name, or a part of it, wherever it stands. */
function namings({ plain, blanks, text }: Draft, first: Span): Span[] {
  const blank = blanks.find(({ start }) => start === first.start);
  const isFor = (kind: string) => kind === "referrer" || kind === "assistant";
  if (blank) return blanks.filter(({ kind, name }) => name === blank.name || (isFor(kind) && isFor(blank.kind)));
  const parts = text
    .slice(first.start, first.end)
    .split(" ")
    .filter((word) => word.length > 2 && isName(word));
  const any = new RegExp(
    `(?<![\\p{L}])(?:${parts.map((part) => part.replaceAll(/[^\p{L}]/gu, ".")).join("|")})(?:[ -](?:${parts.map((part) => part.replaceAll(/[^\p{L}]/gu, ".")).join("|")}))?(?![\\p{L}])`,
    "gu",
  );
  return [...plain.matchAll(any)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => start >= first.start);
}

/** Is the referrer named before the caller? */
export function isFirst(referrer: Span[], caller: Span[]): Observation<Answer> {
  const [first] = referrer;
  const own = caller[0]?.start ?? Infinity;
  return { value: first ? first.start < own : "na", spans: first && first.start < own ? [first] : [] };
}

/** Does a later naming of the referrer begin in the second half? */
export function isRepeated(referrer: Span[], length: number): Observation<Answer> {
  const again = referrer.slice(1).filter(({ start }) => start >= length / 2);
  return { value: referrer.length ? again.length > 0 : "na", spans: again };
}
