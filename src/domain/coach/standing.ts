// Fields 19, 24 and 25: the caller's title, what was agreed before, and whether this is the last attempt.
import type { Span } from "../prose/sentences.ts";
import { type Draft, find, lower, seen, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

const RANK =
  "(?:manager|director|executive|rep|representative|consultant|advis[eo]r|specialist|owner|(?:co-)?founder|president|vp|agent|broker|associate|coordinator|c[eft]o|partner|principal|engineer|head of \\S+|analyst|officer|realtor|recruiter|supervisor|assistant|designer|surveyor|accountant|technician|proprietor)";
const TITLE = phrases(`
  (?:i'm|i am|i work as|as|my role is|it's|this is|my name is) ~5 (?:an?|the|your|our|one of our|@@'?s?) ~3 ${RANK}
  (?:i'm|i am|\\S+,) ~3 ${RANK} (?:at|for|of|with|in|here|and|from) \\S+
  i (?:own|run|head(?: up)?|lead|manage|founded|co-founded|started|direct) (?!into|across|out|through|by|a (?:quick|check))(?:the |a |an |our |my |@@|[a-z]+ )
  @J|account (?:executive|manager)|sales (?:manager|director|executive|representative|rep|consultant|associate|engineer)|business development \\S+|head of \\S+
`);
const THEIRS =
  /\b(?:your|their|other|most|many|some|help|helps|helping|with|speak to|speak with|talk to|for|the right|to the|with the|reach the|ask for|find the|who is|who's the|are you|hiring|you(?:'re| are)|between|our clients|work with|assistant to|by) (?:\S+ ){0,3}$/;
const SIGNED = new RegExp(`\\b${RANK}\\b`);

/** Field 19: is the caller's role told, in the words or the signature? */
export function readTitle({ units, signature, plain }: Draft, caller: Span[]) {
  const hits = find(
    units.filter(({ start, isSubject }) => !isSubject && start < signature),
    TITLE,
  ).filter(({ unit, start, words }) => {
    const before = unit.low.slice(0, start - unit.start);
    const isOwn =
      /^(?:i\b|i'm|my role|speaking as)/.test(words) ||
      /\ue04a/.test(words) ||
      caller.some((one) => one.start >= unit.start && one.start < unit.end);
    return (
      isOwn && !THEIRS.test(`${before} `.trimStart()) && !THEIRS.test(`${words.split(" ").slice(0, 2).join(" ")} `.replace(/^i\S* /, ""))
    );
  });
  const signed = SIGNED.exec(lower(plain.slice(signature)));
  const lines: Span[] = signed ? [{ start: signature + signed.index, end: signature + signed.index + signed[0].length }] : [];
  const blank = plain.slice(signature).indexOf("\ue04a");
  if (blank >= 0) lines.push({ start: signature + blank, end: signature + blank + 1 });
  return { value: hits.length + lines.length > 0, spans: [...shown(hits), ...lines] };
}

const TO_CALL =
  "(?:<call>|get (?:back|in)|check|follow|try|contact|reach|touch|be in touch|come back|circle|send|give|drop|let|speak|talk|meet|look|review|discuss|email|reply)";
const AGREED = phrases(`
  (?:as|like) (?:we |you |i )?(?:had )?(?:agreed|promised|arranged|planned|scheduled|asked|requested|suggested)
  (?:we|you and i)(?:'d| had|'ve| have)?(?: both)? (?:agreed|arranged|scheduled|booked|planned|set|fixed|settled on|pencil*|were (?:due|supposed|meant|going|to)|said (?:we|you|i)(?:'d| would)|left it that|decided|made an appointment)
  (?:we|i) had ~3 (?:down for|appointment|meeting|call|date|slot|chat|visit)|you(?:'re| were| are) (?:booked|scheduled|down) (?:in )?for
  (?:you|you'd|you've|your (?:office|assistant|team)) ~1 (?:asked|told|said|wanted|requested|suggested|invited) (?:that )?(?:me|us|i|we|for me)(?: to| should| could| might)? (?:again )?${TO_CALL}
  you ~1 (?:said|promised|agreed|mentioned|told me|were going|were to|offered) (?:that )?(?:you(?:'d|'ll| would| were| might)|to ${TO_CALL}|it would be|i (?:should|could)|<day>)
  i (?:had )?(?:promised|said|told you|agreed|mentioned) (?:you |that )?(?:i'd|i would|i'll|to ${TO_CALL})|i'd promised|as promised|(?:keep*|kept) my (?:promise|word)
  (?:our|your) (?:(?:scheduled|agreed|planned|upcoming|confirmed|booked) )?~1 appointment|(?:our|the) (?:scheduled|agreed|planned|booked|arranged) ~2 (?:call|meeting|chat|time|step)|missed our ~2 \\S+|our (?:call|meeting|demo|chat|visit) (?:was|today|yesterday|tomorrow|this|at|for|on|we)|the ~2 we(?:'d| had)? (?:agreed|set|booked|scheduled|fixed|planned|arranged)
`);
const NO_AGREEMENT = phrases(
  "(?:(?:if|when|once) (?:you|we) (?:agree|agreed)) agreed with (?:you|your (?:post|article|point)) i (?:told|promised) myself",
);

/** Field 24: does an earlier exchange stand behind this contact? */
export const readAgreement = ({ units }: Draft, referrer: Span[]) =>
  seen(
    find(units, AGREED, NO_AGREEMENT).filter(
      ({ words, start, end }) =>
        !(
          /^(?:[a-z]+) (?:\w+ )?(?:asked|told|suggested|said|wanted|advised|encouraged)/.test(words) &&
          !/^(?:you|he|she)/.test(words) &&
          (referrer.some((one) => one.start < end && start <= one.end) || !words.startsWith("you"))
        ),
    ),
  );

const LAST = phrases(`
  (?:my|the|our|one|a|be|for the|is|your) (?:very )?(?:last|final) (?:time|note|e-?mail|call|message|attempt|try|voice ?mail|follow|contact|text|reach|shot|ring|letter|one|word|ping|effort|thing)|(?:last|final) (?:attempt|note|try|e-?mail|message|call|follow[- ]?up)
  clos(?:e|ing) ~3 (?:file|loop|out|account|case|thread|door|book|chapter|off|record|this|things|it|request)|(?:file|loop|case)s? (?:be )?closed|(?:archiv|cross|mov|tak|mark|strik|remov|delet)(?:e|es|ing)? (?:you|your|this) ~3 (?:off|file|list|inactive|down|closed|record)|(?:draw*|under) (?:a|this) line|wrap* (?:this|things) up
  (?:won't|will not|i'll not|shan't|not going to|stop|quit|no longer|can stop|no more|i'd stop|never) ~2 (?:bother*|call*|contact*|ring*|reach*|e-?mail*|follow*|troubl*|pester*|chas*|writ*|text*|try*|disturb*|knock*|send*|check*|leave (?:you )?(?:another|any|more|messages)|be (?:in touch|calling|back)|messag*|phon*|bug*|keep)(?! (?:until|till|before|if you))
  (?:not|won't|nothing|never|no) (?:be )?~3 from (?:me|us)(?: again)?|hear* the last of|last you'll hear
  (?:sign*|bow*|give|giving|mov*|step*|back*|stand*|leav*|let*|tak*|go*|throw*|call*|get*|head*) (?:off for good|out gracefully|up on you|you (?:in peace|alone|be)|on from (?:this|here|you)|away|aside|back here|(?:this|you|it) (?:go|rest)|the hint|in the towel|it (?:a day|quits)|out of your (?:hair|inbox|way))|i(?:'ll| will| should|'d better)? (?:bow out|give up|move on|back off|sign off|step back|stop here|drop it)|bow*ing out|i give up
  before i (?:sign off|bow out|give up|close|move on|stop|go|leave)|(?:goodbye|farewell|so long)(?=[ ,.!?]) ?(?:for good|for now|then)?|break* up with
  (?:assum*|take it|presum*|guess*|conclud*|figur*|suspect*|gather|think|sounds like|sense|treat|take your silence|means|know) ~4 (?:you're|you|this|it's|it|there's|now|that|timing|the|as|your) ~3 (?:not|no|isn't|aren't|gone|moved on|off|bad|sorted|all set|taken care|someone else) ?(?:interest*|a|the|for|right|time|moment|need*|now|priority|room|fit|something|longer|one)?
  (?:if|unless) (?:i|you|we) ~3 (?:hear|reply|respond|answer|call) ~6 (?:i'll|i will|we'll|i) (?:\\S+ )?(?:assume|take it|close|stop|leave you|move on|remove|presume|conclude|not|cross|know)|simply not interested|permission to close|is it time to (?:close|stop|part)
`);
const NOT_LAST =
  /\b(?:one more (?:time|try))\b(?!.*\b(?:last|final)\b)|\b(?:last|final) (?:day|chance|week)s? (?:to|for|of) (?:buy|save|order|register|enter|claim)/;
const AFTERTHOUGHT = /^if (?:not|it isn't|it's not|that's not)\b.*\bleave you (?:be|alone|in peace)\b|^i'd be happy to/;
const EARLIER =
  /\b(?:in|from|since|of|after|about|with|to|on|per) my last\b|\bmy last (?:\S+ ){0,2}(?:was|went|to you|on <)|\bwrapp?ing up (?:the|your) (?:project|audit)/;

/** Field 25: is this said to be the last contact, or asked whether to close the file? */
export const readFinal = ({ units }: Draft) =>
  seen(find(units, LAST).filter(({ unit }) => !NOT_LAST.test(unit.low) && !AFTERTHOUGHT.test(unit.low) && !EARLIER.test(unit.low)));
