// Fields 4 and 20: a particular reason for being in touch, and what ties the message to this prospect's own affairs.
import { type Draft, find, seen, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

const ABOUT =
  "(?:about|regarding|re:?|concerning|in regard to|with regards? to|in regards to|with reference to|in reference to|in connection with|on the subject of|as regards|to do with|relating to|in relation to|in response to|responding to|following up on|follow up on|follow-up (?:on|to)|followup (?:on|to)|following|discuss|discussed|on|around|over|to talk through|to go over|to go through|go over|go through|checking on|check on|touch base on|for)";
const PAPER =
  "(?:proposals?|estimates?|bids?|tenders?|orders?|invoices?|letters?|appointments?|meeting|portfolio|contracts?|applications?|enquiry|inquiry|paperwork|renewals?|agreements?|samples?|brochures?|quotes?|quotations?|drawings?|plans?|forms?|reports?|documents?|papers?|policy|statements?|certificates?|r\\.?f\\.?[pq]s?|deliver(?:y|ies)|shipments?|refunds?|resume|cv|listing|booking|figures|numbers|specs?|spec sheet|survey|contract terms|draft|file|case|claim|account|subscription|download|trial|registration|package|packet|catalogu?e|presentation|referral|visit|tour|test drive|trade-in|article|e-?mail|parcel|lease|loan|mortgage|return|payment|slides|notes|minutes|schedule|results|audit|inspection|conversation|chat|discussion|reservation)";

const MATTER = phrases(`
  (?:the|your|our|that|this|my|some|a few|those|a|an|[a-z]+'s) ~4 ${PAPER} (?:that |which )?(?:i|we|you)(?:'d|'ve| have| had|'re| are| were)? (?:just |recently )?(?:sent|posted|mailed|emailed|e-mailed|dropped|left|gave|discussed|talked|spoke|requested|asked|submitted|signed|placed|filled|made|put|faxed|shared|prepared|drew|quoted|downloaded|wanted|received|handed|had|agreed|forwarded|ordered|delivered|provided|completed|drafted|opened|attached|promised)
  (?:<calling>|<call>|call(?:ed)?|follow(?:ing)? up|check(?:ing)? in|touch base|talk|speak|spoke|discuss|questions?|me|back|us|get back to you|word|update|news|message|note|it's|it is|this is|again|quick) (?:you |to you |with you |him |her |today |again |just |back |me |simply |in |up |please,? |quickly )*${ABOUT} (?:the|your|our|that|this|my|last|@@|[a-z]+'s) ~5 ${PAPER}
  ${ABOUT} (?:the|your|that|this|our) ~3 (?:${PAPER}|@T)
  (?:i|we)(?:'ve| have)? (?:just |recently )?(?:sent|posted|mailed|emailed|e-mailed|dropped off|faxed|left|delivered|submitted|prepared|put together|drew up|finished|gave|forwarded) (?:you|over|across|your \\S+|along) ~4 (?:${PAPER}|@T)
  (?:you'd|you had|you|you've|you have|your (?:team|office|assistant|colleague)) (?:recently |just |kindly |also )?(?:asked|requested|enquired|inquired|downloaded|signed up|registered|filled (?:in|out)|submitted|clicked|opened|viewed|attended|subscribed|wanted|expressed (?:an )?interest|stopped by|came (?:by|in|to)|visited|reached out|contacted us|applied|bought|purchased|placed|tried|mentioned|told me|raised|left (?:your|a)|entered|test drove|looked at|were looking|showed interest|responded|replied to|browsed|dropped) ~1 (?:about|for|to|our|the|if|that|on|a|an|in|up|@@|us|with|your|me|how|by|me|it|whether|wanting|at|for)
  (?:your|the) (?:recent )?(?:enquiry|inquiry|request|application|order|booking|download|question|registration|visit to|interest in|web form|voicemail|trade-in|open house|claim|estimate|quote request)
  (?:when|last time|since) (?:we|you and i) (?:last )?(?:spoke|talked|met|chatted) ~4 (?:about|you|on|regarding)|(?:we|you and i)(?:'d| had)? (?:spoke|talked|chatted|were talking|discussed|met|were discussing) ~5 (?:about|regarding|how|what)|(?:as|what|where|which) we (?:discussed|talked|left)|our (?:last |recent |earlier |previous )*(?:conversation|chat|discussion|call|talk|meeting) ~3 (?:about|on|regarding|last|yesterday|at|in)
  (?:following (?:up )?(?:on |from )?|follow up (?:on|from) |since |after |from )our (?:\\S+ ){0,2}(?:meeting|conversation|discussion|appointment|visit|chat)
  (?:our|the) (?:appointment|meeting) ~4 (?:on|for|at|scheduled|this|tomorrow|yesterday|today|you|was|together)|missed (?:our|your|the) ~2 (?:appointment|meeting|call)
  (?:as|like|what) you (?:asked|requested|said|mentioned|told)|you (?:said|told me|mentioned|wrote|were saying) (?:that )?(?:you|your|to|it|the|about)
`);

const FACT = phrases(`
  (?:i|we)(?:'ve| have|'d| had)? (?:just |recently |also |happened to |really |couldn't help but |can |could |did |do )*(?:saw|see|noticed|notice|read|heard|hear|understand|learned|learnt|came across|ran across|spotted|found(?: out)?|gather|listened to|watched|discovered|loved|enjoyed|liked|admired|caught|was reading|was looking|looked at|visited|been following|follow|followed|been reading|was impressed|am impressed|was on|drove (?:past|by)|passed|walked past|stopped by|checked|believe|know|reviewed|took a look|ran|tried|looked up|looked over|had a look|pulled up|searched for|seen|been looking|been on|dug into|walked by|tested|took the liberty) (?:that |how |where |about |through |at |on |into |by |over |from |to |the (?:news|announcement|report|piece|article|post|interview|talk|job|ad|press)(?: (?:that|about|on|of|by|in|with))? |of |with |an? (?:article|piece|post|ad|sign|notice|review)(?: \\S+){0,3} |in the (?:\\S+ ){1,3}|on (?:linkedin|twitter|facebook|instagram|the news|your \\S+) (?:that )?|round )*(?:you(?!'d (?:be|like)| (?:may|might|could|would|can|left|called|rang|haven't|didn't|want|know|get|have been busy|'re busy|are busy))|your (?!name|time|number|message|voicemail|call|inbox|interest)|you're (?!busy|the|a busy)|you've (?!been busy)|@O|@F|there (?:was|is|are) ~3 @O|they're|(?:[a-z]+ ){1,3}(?:is|are|was|were|has|have|just|recently) (?:hiring|opening|expanding|moving|growing|launching|looking|planning|acquired|opened|launched|won|raised|announced|been|taking|adding|building|going|named|named|about))
  (?:congratulations|congrats|well done|kudos|bravo|hats off|great (?:job|work)|nice work) (?:on|for|to you|about|with) 
  (?:your|@O'?s?|the) (?:recent|new|latest|upcoming|forthcoming|current) (?!invoice|order|enquiry|inquiry|purchase|email|message|customer|client)(?:\\S+)
  you(?:'re|'ve| are| have| were|'d)(?: just| recently| now| currently| also| still| been| already)* (?:hiring|opening|opened|expanding|moving|moved|recruiting|launching|launched|looking (?:for|to|at|into)|planning|building|growing|acquired|won|raised|posted|advertising|advertised|taken (?:on|over)|adding|added|bought|started|announced|running|switching|merged|named|promoted|appointed|changed|closing|struggling|dealing|trying|been (?:named|promoted|appointed|hiring|recruiting|growing)|bringing|renewing|preparing|rolling|redesigning|replacing|thinking (?:of|about)|considering|working on|setting up|building out|taking on|due)
  your (?:\\S+ ){0,3}(?:lease|contract|warranty|policy|licen[cs]e|agreement|term|certificate|cover|subscription|mortgage|permit|registration|rate|plan)s? (?:\\S+ ){0,3}(?:ends?|expires?|is (?:up|due|coming|ending|about)|comes up|runs out|renews?|are due|ending|expiring|will (?:end|expire|be)|came up|run out|lapses?)
  (?:i've been|i was|been|was|looking) (?:looking )?(?:at|over|through|on|reading|reviewing) your (?:\\S+ ){0,2}(?:site|website|web site|page|profile|menu|store|listing|reviews|blog|article|report|linkedin|ads?|feed|post)
  your (?:\\S+ ){0,3}(?:post|article|talk|speech|presentation|podcast|interview|blog|book|column|keynote|webinar|announcement|press release|job (?:ad|advert|posting|listing|post)s?|vacancy|listing|advert|award|profile|comment|tweet|expansion|acquisition|merger|promotion|stand|booth|initiative|growth|launch|hiring|opening)
  (?:what you wrote|you wrote|you (?:recently )?(?:posted|published|tweeted|shared|spoke at|presented|said in|announced|opened|launched|hired|won|acquired|moved|joined|commented|became|took over|changed jobs|expanded|raised|rebranded))
  (?:because|since|as|given that|now that|seeing (?:that|as)|knowing) (?:you(?:'re|'ve| are| have| use| run| own| work| manage| sell| operate| sponsor)|your (?!time|schedule)|@O (?:is|has|are))
  @F(?! (?:bothers|is ever|ever))|(?:seems?|looks?|appears?) (?:like|as if|as though|that) (?:you(?:'re|r| are|'ve)|your|@O)|from what i(?:'ve)? (?:saw|see|seen|read|gather|hear|can see|can tell|could see)
  (?:on|at|through|via) your (?:\\S+ )?(?:site|website|web site|page|profile|blog|linkedin(?: page| profile)?|facebook(?: page)?|menu|listing)
`);

const TIE = phrases(`
  (?:(?:my|our|his|her) (?:\\S+ ){1,3}|i |we )(?:interned?|worked|works|is working|used to work|volunteers?|volunteered|studied|trained|grew up|banks?|shops?|shopped|eats?|ate|stayed|stay|sits?|served|taught|attended|graduated|lived|came|started|spent ~3 (?:summer|year|month)s?) ~3 (?:at|for|with|in) (?:your|@O|you)
  (?:customer|member|fan|reader|subscriber|listener|patient|supporter|admirer|regular|alum\\w*|shareholder|intern|internship|neighbou?r|follower|user|student|volunteer|patron)s? (?:of|at|to|with) (?:your|yours|@O|you)|fellow (?:member|alum\\w*|\\S+ member|graduate)
  (?:your|@O'?s?) (?:\\S+ ){0,2}(?:team|staff|colleague|people|plant|depot|warehouse|site|branch|factory|campus|fleet|showroom|kitchen|lobby|roof|building|store|shop|office|website|facility|yard|crew|drivers|dispatcher|engineers|buyers|school|church|restaurant|practice|clinic|hotel|board|chef|receptionists?) (?:in|at|on|is|are|was|were|has|have|said|says|told|mentioned|told me|needs?|could use|spends?|runs?|uses?|seems?|looks?|takes?|loads?|does|misses|sends?)
  (?:said|says|told me|mentioned|tells me|thought|explained|tells us|told us|mentions) (?:that )?(?:you|your|@O|they)(?:'re|'ve|'d| are| were| have| had| may be| might be| is| was| team| staff| company| want| wanted| need| needed| plan| struggle)* ~2 (?:looking|dealing|struggling|planning|working|facing|trying|considering|thinking|having|hiring|opening|moving|in the market|in charge|running|responsible|expanding|spending|losing|wrestling|about to|team|in the (?:middle|process)|busy with|concerned|frustrated|unhappy|interested in|short|need|want|after|building|growing|switching|replacing|reviewing|the (?:person|one))
  i (?:know|understand|gather|hear|believe|see) (?:that )?(?:you|your (?:\\S+ ){0,3}(?:is|are|has|have|will)|@O)(?:'re|'ve| are| have| use| run| own| operate| make| sell| ship| import| handle| just| is| has)* (?!busy|may|might)(?:\\S+)
  (?:your|their|@O'?s) goals?|(?:your|@O'?s?) (?:plans?|goal|drive|push|aim|mission|campaign|efforts?|move|decision|commitment|habit|strategy) (?:to|for|of|in|on)
`);

const TOPIC = phrases(`
  (?:<calling>|<call> me|ring me back|call me back|<call> <me> back|call back|discuss|talk|speak|chat|word|question|questions|reason (?:for|i'm) (?:my |the )?(?:call(?:ing)?|message|note|writing)|it's|it is|this is|get back to me|return my call|get in touch|conversation|message|voicemail|email|note|here|you|quick note|touch base|please|left|back|wrote|sent) (?:you |to you |with you |today |again |please,? |back |just |all |is |was |simply |specifically |a message )*(?:about|regarding|re:?|concerning|in regards? to|with regards? to|with reference to|on the subject of|in connection with|as regards|to do with|on behalf of|in relation to) (?:your (?!business\\b|needs|interest|company's needs|time|\\S+ needs|options)|the (?!services|products|work we|benefits|ways?|possibilit|opportunit|great|plans we|offers?|latest|many|following|range|things|best|special)|@T|@F|@O|@X|that |(?:mr|mrs|ms|dr)\\b|[a-z]+'s )
  (?:(?:around|about|on|with|regarding|over|re:?|for) )@T|@T (?:at|for|in|with|and)
  (?:around|about|on|with) @F|what @R (?:said|told|mentioned|shared)|@R (?:said|mentioned|told me|tells me|says) (?:that )?(?:you|your|@O|@F|@T)
`);
/** The seller's own affairs, offers and ideas: no reason. */
const OWN =
  /\b(?:about|regarding|concerning|on|re:?|discuss|over|around|for) (?:(?:how|why|what) (?:we|our|i)|our|my|some|a few|ideas?|ways?|an? (?:\S+ ){0,3}(?:offer|opportunity|deal|promotion|idea|way)|helping|saving|offers?|improving|reducing|increasing|cutting|getting)\b/;
const VAGUE = /^(?:something|the (?:services|message)|an? (?:quick |brief )?(?:question|thing))/;
/** Guesses, and questions whether something might be so. */
const GUESS =
  /\b(?:if|whether|in case|unless) (?:you(?:'re|'ve| are| have|r| ever| were)?|@O|your)\b(?! (?:\S+ ){0,2}(?:got|received|had a chance|have had))|^are you|^do you|^have you|^is your|^does your|\bmay (?:be|have)\b.*\?$/;

/** Field 4. */
export function readReason(draft: Draft) {
  const units = draft.units.filter(({ start, isSubject }) => isSubject || start < draft.signature);
  const matter = find(units, MATTER).filter(
    ({ words, unit, start }) =>
      !VAGUE.test(words) && !OWN.test(unit.low.slice(Math.max(0, start - unit.start - 8), start - unit.start) + words.slice(0, 40)),
  );
  const topic = find(units, TOPIC).filter(
    ({ words, unit, start }) => !OWN.test(words) && !/\b(?:returning|return) (?:your|my) call$/.test(unit.low.slice(0, start - unit.start)),
  );
  return seen([...matter, ...topic, ...facts(draft), ...find(units, TIE, GUESS)]);
}

function facts({ units, signature }: Draft) {
  return find(
    units.filter(({ start, isSubject }) => isSubject || start < signature),
    FACT,
  ).filter(({ unit, words, start }) => {
    const before = unit.low.slice(0, start - unit.start);
    return (
      !/\b(?:if|whether|in case|when|unless|not sure|ever) $/.test(before) && !(GUESS.test(unit.low) && !/^(?:i|we|congrat)/.test(words))
    );
  });
}

const ABOUT_CALLER =
  /\b(?:order|document|message|voicemail|email|proposal|quote|estimate|letter|invoice|call|calls|enquiry|inquiry|request|interest in our)\b/;

/** Field 20: facts about, or ties to, this prospect; not the dealings with the caller alone. */
export function readConnection(draft: Draft) {
  const { units, signature, blanks } = draft;
  const body = units.filter(({ start, isSubject }) => isSubject || start < signature);
  const ties = find(body, TIE).filter(({ unit, words }) => !GUESS.test(unit.low) || /their goal|your goal/.test(words));
  const hits = [
    ...facts(draft).filter(({ words }) => !ABOUT_CALLER.test(words) && !/^your (?:recent|new|latest|current)/.test(words)),
    ...ties,
  ].filter(({ words }) => !/\ue046/.test(words) || words.replaceAll("\ue046", "").length > 0 || true);
  const blanked = blanks.filter(
    ({ kind, name, start }) =>
      kind === "trigger" &&
      start < signature &&
      /their|prospect|compan|recent|news|initiative|goal|observ|post|achieve|milestone|award|expans|announce|hiring|funding|compliment|personali|specific|detail|fact/.test(
        name,
      ) &&
      !/pain|problem|challenge/.test(name.replace(/their \w+/, "")),
  );
  return { value: hits.length + blanked.length > 0, spans: [...shown(hits), ...blanked.map(({ start, end }) => ({ start, end }))] };
}
