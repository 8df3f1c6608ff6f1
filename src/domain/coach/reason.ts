// Fields 4 and 20: a particular reason for being in touch, and what ties the message to this prospect's own affairs.
import { bodyOf, type Draft, find, type Hit, seen, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

const ABOUT =
  "(?:about|regarding|re|concerning|in (?:regards?|reference|relation|connection|response) (?:to|with)|with (?:regards?|reference) to|on the subject of|to do with|relating to|following(?: up)?(?: on)?|follow(?:ing)?[- ]?up (?:on|to)|discuss|talk through|go over|on|around|over)";
const PAPER =
  "(?:proposal|estimate|bid|tender|order|invoice|letter|appointment|meeting|portfolio|contract|application|enquiry|inquiry|paperwork|renewal|agreement|brochure|quote|quotation|drawing|form|document|papers|policy|certificate|statement|delivery|shipment|refund|booking|figures|specs?|draft|file|case|claim|account|registration|packet|package|presentation|visit|lease|loan|mortgage|references|photos|slides|results|inspection|survey|parcel|resume|cv|plans|trade-in|test drive|request|conversation|payment|card)s?";

/** Something between the two, or that the prospect asked for or did. */
const MATTER = phrases(`
  (?:send|sign|return)(?:ed|ing)? (?:back )?(?:the|your) ~3 ${PAPER}
  (?:the|your|our|that|this|my|two|a|an|[a-z]+'s),? ~3 ${PAPER} (?:that |which )?(?:i|we|you)(?:'d|'ve| have| had|'re)? (?:just |recently |both )?[a-z]+
  ${ABOUT} (?:the|your|that|this|our|my|an?|[a-z]+'s) ~3 ${PAPER}(?! (?:you could|of (?:our|my)|for (?:a )?(?:new|free)))
  (?:i|we)(?:'ve| have)? (?:just |recently |now |also )?(?:sent|posted|mailed|e-?mailed|dropped off|faxed|delivered|submitted|prepared|drew up|finished|forwarded|completed|have|got) ~4 ${PAPER}
  (?:your|the) (?:(?:recent|signed|overdue|unpaid|latest) )?(?:${PAPER})(?: \\S+){0,3} (?:is|was|are|were|has|came|expires|ends|comes up|arrived|needs|ready|due)|your (?:recent )?(?:enquiry|inquiry|request|application|order|booking|question|registration|interest in)|application @@|application \\d+
  (?:you|your (?:team|office|assistant))(?:'d|'ve| had| have)?(?: recently| just| kindly)? (?:asked|requested|enquired|inquired|downloaded|signed up|registered|filled|submitted|clicked|opened (?:my|our|the)|viewed|attended|subscribed|expressed|stopped by|came by|visited|applied|bought|purchased|placed|contacted us|test drove|wanted (?:us|me|to))(?! (?:me )?to (?:<call>|get))
  (?:when|since|last time|where|as) (?:we|you and i)(?: last)? (?:spoke|talked|met|chatted) ~5 (?:about|you|on|regarding|the subject|how)|(?:we|you and i)(?:'d| had)? (?:spoke|talked|chatted|discussed|were discussing)(?!,? (?:last|on|at|to)) ~3 (?:about|how|what|your|the)
  the subject was|(?:following|since|from|after) our ~2 (?:meeting|conversation|discussion|appointment|visit|chat) ~3 (?:about|on|regarding)|missed our ~2 (?:appointment|meeting)|(?:what you|as you) (?:said|told me|mentioned) about|what @R (?:said|told)|(?:said|say) ~6 you(?:'re|'d| are| were| need*| want*)
`);

/** "Your": what may follow and still say nothing about this prospect. */
const COMMON =
  "(?:time|convenience|earliest|call*|reply|response|business|company|firm|organi[sz]ation|needs?|message|voice ?mail|day|week|weekend|interest|attention|schedule|diary|calendar|help|name|number|phone|thoughts?|area|industry|return|inbox|own|goals|team|people|staff|costs?|bills?|sales|customers?|clients?|marketing|budget|competit*|money|life|peace|feedback|answers?|answering|machine|desk|door|way|hands?|head|file|patience|understanding|consideration|advice|opinion|decision|support|side|part|list|reading|mind|line|office|choice|behalf|right|current|insurance|rates?|kind|e-?mail|assistant|work|home|profits?|revenue|spending|payments?|energy|heating|water|silence|options?|questions?|department|first|next|free|chance|savings|details|address|card|policy|regular|business'?s?|prices?|place|local|neighbou?r*|end|mortgage|enjoyment|good|best|market|self|premium*|printing|response|vote|family|copy|bottom)";
const VERBS =
  "(?:help*|sav*|cut*|improv*|boost*|increas*|grow|reduc*|lower*|ideas? for|for|protect*|doubl*|mak*|get|bring*|keep*|win*|fill*|updat*|transform*|manag*|tak*|run|give|giv*|handl*|clean*|at|with|of|train*|meet*|fit*|from|spare|let|have|put|trim*|enjoy|answer*|check|open|when|spread|thanks?|sell*|grab|to|and|by)";
const GUESS =
  /\b(?:if|whether|in case|unless) (?:you|your|@O)\b|^(?:are|do|does|is|have|has|did|would|could|can|will)\b|\b(?:may|might) be .*\?$/;

/** A fact or trigger about this prospect. */
const FACT = phrases(`
  your (?<!\\b${VERBS} your )(?!${COMMON}\\b)(?:\\S+ ){0,3}(?:is|are|has|have|was|were|may|needs?|seems?|looks?|says?|failed|ends?|ending|expires?|expiring|could use|might|in|on|at|for|of|to|about|goes|opened|won|that|this|came)(?= )
  <ive> ~2 (?:seen|noticed|read|heard|been following|been reading|found|spotted|come across|looked at|been on) ~6 (?:you|your|you're|you've|@O)(?! call*)
  (?:i |^)(?:just |recently |also |really |happened to )?(?:saw|see|noticed|read|heard|hear|understand|learned|learnt|came across|ran across|spotted|found|gather|listened to|watched|loved|enjoyed|liked|admire*|know|was reading|was looking at|looked at|visited|follow) (?!(?:you|your) (?:left|called|rang|may|might|can|want|get|have been busy|'?re busy|are busy|voicemail|message))~6 (?:you(?! (?:left|called|may|might|can|could|to|about|how|get|for))|your(?! (?:voicemail|message|call|name|number|time|e-?mail)\\b)|you're(?! busy)|you've(?! been busy)|@O|@F|@X)
  (?:congratulations|congrats|well done|kudos) (?:on|for|to)|what you (?:wrote|said|posted|shared)|(?<!for )your ~2 (?:ad|advert|post|article|podcast|interview|award|vacanc*|habit|stand|launch|expansion|acquisition|merger|listing|web ?page|web ?site|site|profile|blog|warehouse|depot|initiative|fleet|lobby|hall|branch|lab|plant|showroom|factory)(?! (?:ranked|built|found|noticed|to the top))
  you(?:'re| are|'ve)(?: just| recently| now| currently| been)* (?:hiring|opening|expanding|moving|recruiting|launch*|acquired|raised|advertising|taken over|merging|renovating|planning|switching|replacing|moved|opened|won|rolling out|building)(?! (?:to hear|your reply))
  (?<!\\b(?:by|solving|if|whether|about|around|on|regarding|with your|help* with) )@F(?: (?:is|are|was|has|caught|in|at|and|seems|tells|stood)|[,.!]| —)|with @F,|(?:noticed|saw|about|congrat*|read|heard) ~3 @F
  (?:rival|competitor|colleague|neighbou?r|friend) of yours|from what i (?:saw|could see|read|gather)|@O (?:is|has|are|was|just|recently) (?!\\S*ing us|one of)\\S+
`);

/** A bond: somebody of theirs, or of ours among them. */
const TIE = phrases(`
  (?:my ~3 |i |we )(?:interned?|worked|works|used to work|volunteer*|studied|trained|grew up|shop*|eat*|ate|stay*|taught|attended|graduated|spent|bank*) ~5 (?:at|for|with|in|as) ~4 (?:your|@O|you)
  (?:customer|member|fan|reader|subscriber|listener|alum*|intern|neighbou?r|follower|student|volunteer) (?:of|at|to|in) (?:your|yours|@O)|fellow (?:member|alum*)
  (?:she|he|they|@R|manager|colleague|assistant) ~2 (?:said|says|told me|mentioned|tells me|mentions|explained|told us)(?: that)? (?:you|your|they)(?:'re|'ve|'d| are| were| have| had)? (?!would|might|may|should|could|wanted me|and i|the one)\\S+
  (?:your|their|@O'?s?) (?:goals?|aim|mission|campaign) (?:of|to|for|is)
`);

const TOPIC = phrases(`
  (?:<calling>|<call>|back|discuss|talk*|speak|spoke|chat|word|questions?|reason|it's|that's|message|voicemail|note|here|touch|one to ask|please|wrote|heard|shop|<me>|@@|),? ~3 (?:about|regarding|re:?|concerning|in regards? to|with regards? to|with reference to|on the subject of|in connection with|as regards|to do with) (?:your (?!(?:business|needs|interest|company|options|insurance|time|marketing|costs?)\\b)|the (?!(?:services|products|work|benefits|ways?|possibilit*|opportunit*|great|plans|offers?|latest|many|following|things|best|special|message|new|range|sample)\\b)|@T|@F|@O|@X|that (?!we)|[a-z]+'s (?!offers?))
  (?:with|around|on|over|re|for) @T|@T (?:at|for|in|and)|(?:around|about|on|if) @F|in your work as
`);
/** The seller's own affairs and ideas, or a guess at a need: no reason. */
const OWN =
  /\b(?:about|regarding|concerning|on|discuss|over) (?:(?:how|why|what) (?:we|our|i|to)|our|my|some|ideas?|ways?|helping|saving|improving|reducing|increasing|cutting)\b/;

const facts = (draft: Draft): Hit[] => find(bodyOf(draft), FACT).filter(({ unit }) => !isGuess(unit.low));
const isGuess = (low: string) => GUESS.test(low);

/** Field 4. */
export function readReason(draft: Draft) {
  const units = bodyOf(draft);
  const dealt = [...find(units, MATTER), ...find(units, TOPIC)].filter(({ words }) => !OWN.test(words));
  return seen([...dealt, ...facts(draft), ...find(units, TIE).filter(({ unit }) => !isGuess(unit.low))]);
}

const DEALINGS =
  /\b(?:order|document|message|voicemail|e-?mail|proposal|quote|estimate|letter|invoice|enquiry|inquiry|request|interest|portfolio|account|application|survey)\b/;
const PLAIN_ABOUT = /\b(?:about|regarding|concerning|re:?) (?:the )?$/;

/** Field 20: the facts and ties, not the dealings with the caller alone. */
export function readConnection(draft: Draft) {
  const { signature, blanks } = draft;
  const told = facts(draft).filter(
    ({ words, unit, start }) =>
      !DEALINGS.test(words) &&
      !(
        words.startsWith("your") &&
        PLAIN_ABOUT.test(unit.low.slice(0, start - unit.start)) &&
        !/\b(?:ad|post|article|site|piano|award|vacanc)/.test(words)
      ),
  );
  const ties = find(bodyOf(draft), TIE);
  const blanked = blanks.filter(
    ({ kind, name, start }) => kind === "trigger" && start < signature && /\btheir|goal|news|recent|award|milestone/.test(name),
  );
  const spans = [...shown([...told, ...ties]), ...blanked.map(({ start, end }) => ({ start, end }))];
  return { value: told.length + ties.length + blanked.length > 0, spans };
}
