// Fields 19, 24 and 25: the caller's title, what was agreed before, and whether this is the last attempt.
import type { Span } from "../prose/sentences.ts";
import { type Draft, find, lower, seen, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

const RANK =
  "(?:manager|director|executive|exec|rep|representative|consultant|advis[eo]r|specialist|owner|co-owner|founder|co-founder|president|vice[- ]president|vp|agent|broker|associate|coordinator|ceo|cfo|cto|coo|partner|principal|engineer|architect|head of \\S+|planner|trainer|coach|analyst|officer|strategist|salesman|salesperson|saleswoman|realtor|estate agent|recruiter|buyer|supervisor|chairman|lead|account manager|sales manager|designer|surveyor|lawyer|attorney|accountant|banker|technician|underwriter|controller|assistant|photographer|copywriter|developer|producer|editor|chef|proprietor|md|bdm|sdr|bdr)";
const TITLE = phrases(`
  (?:i'm|i am|i work as|as|it's|this is|my name is|my role is|speaking as|being|acting as|serve as|serving as) ~5 (?:a|an|the|your|our|one of the|one of our|@@'?s?) (?:\\S+ ){0,4}${RANK}
  (?:i'm|i am) (?:\\S+ ){0,3}${RANK} (?:at|for|of|with|in|here|and)
  ,? (?:\\S+ ){0,3}${RANK} (?:at|for|with|of|here at|from|in charge) (?:@@|[a-z0-9])
  i (?:own|run|head|head up|lead|manage|founded|co-founded|started|co-own|direct|oversee|chair) (?!into|across|out|through|by|a (?:quick|check))(?:the |a |an |our |my |@@|[a-z]+ )
  @J|(?:account executive|sales (?:manager|director|executive|representative|rep|consultant|associate|engineer)|business development (?:manager|executive|rep|representative|director)|account manager|vice president of|head of (?:sales|business|marketing|growth))
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

const AGREED = phrases(`
  (?:as|like) (?:we )?(?:agreed|promised|arranged|planned|scheduled|you (?:asked|requested|suggested) (?:me )?(?:to|i)?|i (?:promised|said i would)|discussed,? i)
  (?:as|like) you (?:asked|requested|suggested|instructed|wanted)(?:,|\\.| when| in| on| last| i| me to| that i)
  (?:we|you and i|we'd|we had|we've|we have) (?:had )?(?:both )?(?:agreed|arranged|scheduled|booked|planned|set (?:up )?(?:a|an|the|for|aside)|fixed|settled on|pencil\\w+|were (?:due|supposed|meant|scheduled|going|set|to (?:talk|speak|meet))|said we'd|decided|made (?:a|an) (?:plan|appointment)|talked about (?:speaking|talking|meeting|touching base|reconnecting) (?:again|this|in|next)|left it that|put (?:a|an) (?:call|meeting) in)
  (?:we|i) had (?:you |a |an |our |us )?(?:down for|(?:\\S+ )?(?:appointment|meeting|call|date|slot|chat|visit|demo|time) (?:planned|scheduled|booked|arranged|set|for|on|at|in the (?:diary|calendar|book)|today|this|yesterday|down))
  (?:you'd|you had|you|you've|he|she|your (?:assistant|office|colleague|team)|[a-z]+) (?:kindly |recently |had |also |both |expressly )?(?:asked|told|said|wanted|requested|instructed|suggested|invited|advised|encouraged) (?:me|us|that i|i|for me|that we) (?:to |should |could |might |would |again )?(?:<call>|get (?:back )?in touch|get back|check|follow|try|contact|reach|touch base|reconnect|be in touch|come back|circle back|ring back|call back|send you|give you a|drop you|speak|wait|phone|email|remind|stop by|let you know)
  you (?:said|promised|agreed|mentioned|told me|were going to|were to|had said|offered|indicated|undertook|assured me) (?:that )?(?:you(?:'d|'ll| would| were going to| might be able to)|to (?:<call>|get back|send|let|review|talk|check|look|try|discuss|call|give|reply|meet|come)|this (?:week|month) (?:would|was)|it would be|i (?:should|could)|(?:to )?(?:try|call|check) (?:me|you|back)|<day>|next|now)
  i (?:promised|said|told you|agreed|mentioned|did say|committed|undertook|had promised|'d promised)(?: you| that| to you)* (?:i'd|i would|i'll|to (?:<call>|get|send|follow|check|come|be|give|let|ring|reach|circle|try))|i'd promised|(?:keeping|kept|honou?ring|making good on) my (?:promise|word)
  as promised|per (?:our|your) (?:agreement|request|last|conversation|discussion)|(?:our|the|your) (?:scheduled|agreed|planned|upcoming|confirmed|booked|arranged|phone|follow-up|telephone)(?: \\S+){0,2} (?:call|meeting|appointment|chat|conversation|time|slot|demo|visit|date|step|interview)
  (?:our|your) (?:\\S+ ){0,2}appointment|missed (?:our|your|the|each other|you) ~3 (?:call|meeting|appointment|chat|demo|slot|visit|time we)|(?:our|the) (?:call|meeting|demo|chat|visit|conversation) (?:was |is |that was |)?(?:scheduled|booked|set|planned|today|yesterday|tomorrow|this (?:morning|afternoon)|at|for|on <day>|we (?:had|set|booked|scheduled|agreed|planned|arranged))
  next step we (?:agreed|discussed|set)|we (?:'d|had)? ?(?:said|say) (?:that )?(?:we|you|i)(?:'d| would)|agreed (?:on |to |that |upon )|at your request|the (?:call|time|date|day|meeting) (?:that )?we (?:had )?(?:agreed|set|booked|scheduled|fixed|planned|arranged)
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
          (referrer.some((one) => one.start < end && start <= one.end) || !/^you/.test(words))
        ),
    ),
  );

const LAST = phrases(`
  (?:my|the|our|one|a) (?:very )?(?:last|final) (?:time|note|e-?mail|call|message|attempt|try|voicemail|follow[- ]?up|contact|text|reach|outreach|go|shot|ring|letter|one|touch|word|check-in|ping|effort|knock|thing before|time,|hello)
  (?:this is|this'll be|this will be|making this|here's|consider this|call this|be) ~3 (?:last|final|goodbye|the end|farewell)(?! (?:chance|offer|week|day|few))
  (?:last|final) (?:attempt|note|try|email|e-mail|message|call|follow[- ]?up|goodbye)
  (?:one|just one|for the) last (?:time|try|note|attempt|message|email|call|ring|go)
  (?:clos(?:e|ing)|shut(?:ting)?|archiv(?:e|ing)|retir(?:e|ing)|pull(?:ing)?|tak(?:e|ing)|mov(?:e|ing)|remov(?:e|ing)|put(?:ting)?|mark(?:ing)?|box(?:ing)?|fil(?:e|ing)|cross(?:ing)?|strik(?:e|ing)|delet(?:e|ing)|wrap(?:ping)?) (?:this|out|off|down|up|your|the|you|it|things|our|my)(?: \\S+){0,3} (?:file|files|out|loop|folder|account|case|thread|chapter|door|book|books|record|list|off|conversation|up|away|down|project|inactive|request|ticket|opportunity|here|closed|enquiry|inquiry)(?! to)
  close (?:the loop|your file|the file|this out|things out|this off|the book|it out|out)|closing (?:the loop|your file|this out|off|out)|(?:file|loop|book|case) (?:be )?closed|permission to close
  (?:i won't|i'll not|i will not|we won't|i'll stop|i will stop|we'll stop|i'm going to stop|i shall not|i shan't|won't be|going to stop|i'd stop|i'm not going to|i'll no longer|i'll leave off|i'll quit|i promise not to|i can stop|should i stop|shall i stop|i should stop) (?:\\S+ ){0,3}(?:bother|call|contact|ring|reach|reaching|email|emailing|e-mail|follow|following|trouble|pester|chase|chasing|calling|ringing|contacting|bothering|trying|write|text|texting|be (?:calling|ringing|reaching|contacting|in touch|emailing|bothering|following|writing|troubling)|leave (?:another|any more)|keep|hear|disturb|bug|bugging|phone|knock|try|take up|fill|checking|writing|sending|send|pestering)
  you(?:'ll| will|'re going to)? (?:won't|not) ~1 (?:hear|get|be hearing|receive|find|have) ~5 (?:from me|from us|another|any more|again)|not hear from me again|last you('ll| will) hear|last (?:you|time you)(?:'ll| will) hear|hear the last of me
  (?:before|and then|now|then) i (?:sign off|bow out|give up|close|move on|step (?:away|back|aside)|go away|stop|disappear|go|leave you (?:in peace|alone)|hang up my|let (?:you|this) go|call it a day|take you off|drop off|throw in)
  (?:i'll|i will|i'm|i am|we'll|time to|time for me to|i'd better|i should|should i|shall i|i can|guess i'll|i) (?:\\S+ ){0,2}(?:bow(?:ing)? out|give up|giving up|giv(?:e|ing) up on|sign(?:ing)? off for good|back(?:ing)? off|step(?:ping)? (?:away|aside|back)|move on|moving on|take the hint|taking the hint|stand(?:ing)? down|call it (?:a day|quits)|go(?:ing)? away|leav(?:e|ing) you (?:in peace|alone|be)|tak(?:e|ing) you off|let(?:ting)? (?:this|you) (?:go|rest)|drop(?:ping)? (?:this|it|off)|stop(?:ping)? here|end(?:ing)? (?:it|this) here|throw(?:ing)? in the towel|park(?:ing)? this|get(?:ting)? out of your (?:hair|inbox|way))
  (?:assume|assuming|take it|presume|guess|conclude|figure|understand|suspect|gather|taking that as|think|sounds like|sense|treat|take (?:your|the) silence) ~4 (?:you're|you are|you have|you've|this isn't|this is|it's|there's|it isn't|now isn't|now is|that|the timing|your silence|as a no) ~3 (?:not interested|no longer|no interest|not (?:a|the|for|right|something)|gone|decided|moved on|chosen|isn't a (?:priority|fit)|lost interest|no room|off|bad (?:time|moment)|taken care|sorted|all set|found another|a no)
  (?:if i (?:don't|do not) hear (?:back|from you|anything)|if there's no (?:reply|answer)|no (?:reply|answer|response)|unless i hear|without (?:a reply|hearing)|(?:if|unless) you (?:don't |do not )?(?:reply|respond|call|answer|tell me)) ~7 (?:i'll|i will|we'll|i'm going to|i can|i) (?:\\S+ ){0,2}(?:assume|take it|close|stop|leave you|move on|consider|remove|go away|presume|conclude|know|let it|bow|not (?:call|contact|bother|try)|cross)
  goodbye for good|(?:breaking|break) up with|parting ways|(?:good ?bye|farewell|so long)(?:,|\\.| and| from| for now)|i give up|(?:should|shall) i (?:close|stop|give up|move on|take|assume|go away|leave you|cross|remove|take it|file)|have you given up|is it time to (?:close|stop|part|move on)|tried (?:everything|my best|for the last)|last in (?:this|the) (?:series|line)|no more (?:calls|emails|messages|voicemails) from me
`);
const NOT_LAST =
  /\b(?:one more (?:time|try))\b(?!.*\b(?:last|final)\b)|\b(?:last|final) (?:day|chance|week)s? (?:to|for|of) (?:buy|save|order|register|enter|claim)/;
const AFTERTHOUGHT = /^if (?:not|it isn't|it's not|that's not)\b.*\bleave you (?:be|alone|in peace)\b|^i'd be happy to/;
const EARLIER =
  /\b(?:in|from|since|of|after|about|with|to|on|per) my last\b|\bmy last (?:\S+ ){0,2}(?:was|went|to you|on <)|\bwrapp?ing up (?:the|your) (?:project|audit)/;

/** Field 25: is this said to be the last contact, or asked whether to close the file? */
export const readFinal = ({ units }: Draft) =>
  seen(find(units, LAST).filter(({ unit }) => !NOT_LAST.test(unit.low) && !AFTERTHOUGHT.test(unit.low) && !EARLIER.test(unit.low)));
