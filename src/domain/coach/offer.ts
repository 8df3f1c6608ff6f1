// Fields 5, 6 and 22: what the prospect would gain, what the message sells, and an opening that only introduces.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const GAIN =
  "(?:sales|revenues?|income|profits?|profitability|margins?|leads?|customers?|clients?|bookings?|calls|traffic|business|appointments?|enquiries|inquiries|orders|referrals|productivity|efficiency|output|conversions?|conversion rates?|response rates?|retention|visibility|visitors|turnover|performance|results|return|roi|win rates?|close rates?|deals|pipeline|uptime|morale|engagement|rankings?|reviews|savings|value|cash flow|cashflow|yield|deposits|members|patients|jobs|quotes|footfall|meetings|sign-?ups|donations|tenants|occupancy|listings|capacity|safety|security|quality|accuracy|speed|growth|reach)";
const PAIN =
  "(?:costs?|spend(?:ing)?|bills?|waste|expenses?|overheads?|losses|risks?|downtime|turnover|churn|errors?|mistakes?|delays?|complaints?|premiums?|fees?|taxes|tax|prices?|rates?|payments?|admin|paperwork|headaches?|hassle|stress|no-shows|missed calls|returns|claims|staff turnover|absence|time|hours|injuries|accidents|breakdowns|theft|fraud|breaches|fines|repairs|energy|emissions|workload|bottlenecks|interest|breakages|spoilage|wait(?:ing)?(?: times?)?|backlogs?|late payments?|debt|debts|scrap|rework|callbacks)";

const BENEFIT = phrases(`
  (?:save|saves|saved|saving|savings of|save on) ~4 (?:money|time|hours?|days?|@B|@@|you|them|thousands|hundreds|%|[£$€]?\\d[\\d,.]*%?|on|costs?|up to|a lot|a fortune|cash|around|about|over|nearly|clients|customers|companies|businesses|firms|owners|teams|people)
  (?:cut|cuts|cutting|reduce|reduces|reduced|reducing|lower|lowers|lowered|lowering|slash\\w*|shrink\\w*|trim\\w*|shave\\w*|halve\\w*|halving|minimi[sz]\\w+|decreas\\w+|eliminat\\w+|drop\\w*|bring\\w* down|brought down|get\\w* down|got|knock\\w*|take\\w*|took|spend\\w*|lose|losing) ~5 (?:${PAIN}|@B)(?: down| out| off| lower| in half)?
  (?:${PAIN}) ~4 (?:down|cut|lower|reduced|halved|drop\\w*|fell|fall\\w*|in half) ?(?:by|to|from|@B|[\\d$£])?
  (?:increas\\w+|boost\\w*|grow|grows|grew|growing|rais\\w+|improv\\w+|lift\\w*|double\\w*|doubling|triple\\w*|maximi[sz]\\w+|multipl\\w+|driv(?:e|es|ing)|drove|generat\\w+|win|wins|winning|won|gain\\w*|add\\w*|bring(?:s|ing)?(?: in| back)?|brought in|book\\w*|land\\w*|clos(?:e|es|ed|ing)|attract\\w*|earn\\w*|make|makes|making|get|gets|getting|see|saw|seeing|recover\\w*|win back|wins back|fill\\w*|convert\\w*|keep|keeps|keeping|retain\\w*|accelerat\\w+|strengthen\\w*|enhanc\\w+|sell|sells|selling|expand\\w*|turn\\w*|capture\\w*|captur\\w+|unlock\\w*) ~4 (?:more |extra |new |better |higher |additional |repeat |bigger |faster |your |their |the |qualified |@B ?)+(?:\\S+ ){0,2}(?:${GAIN}|money|cash|time|people|work|callers|of them|@B)
  (?:increas\\w+|boost\\w*|grow|grew|growing|rais(?:e|ed|ing)|improv(?:e|es|ed|ing)|lift(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|maximi[sz]\\w+) ~3 (?:${GAIN}|@B|by|\\d+%)
  (?:more|extra|fewer|better|higher|less|additional|faster|bigger|lower|up to \\d+% (?:more|less|off)|\\d+% (?:more|fewer|less|higher|lower|faster)) (?:\\S+ ){0,1}(?:${GAIN}|${PAIN}|money|cash|free time|people|work|sleep|reach|replies|callbacks|time)
  (?:avoid\\w*|prevent\\w*|protect\\w* (?:you|your|them|their|against|from)|stop(?:s|ping|ped)? (?:losing|wasting|worrying|missing|paying|the)|get(?:s|ting)? rid of|never (?:miss|lose|worry|pay) ~3 (?:a|an|another|about|again|customer|lead|call)|without (?:losing|adding|hiring|raising|paying|the (?:hassle|headache|cost|risk)))
  (?:win|wins|winning|won|get|gets) (?:back|them back) ~6 (?:callers?|customers?|clients?|work|jobs?|leads?|sales)|win back|wins back
  (?:more|extra) money|money (?:back|saved)|make(?:s)? (?:you )?money|pay(?:s)? for itself|bottom line|return on (?:your|their|every)|in (?:your|their) pocket|free(?:s|ing|d)? up ~5 (?:time|hours|cash|staff|days?|capital|team)|peace of mind
  @B|worth (?:to you|@B|[$£€]\\d)|[$£€]\\d[\\d,.]*(?:k|m| million| thousand)? (?:a|per|every|each|in|more|extra|less|saved|back|worth) ~2 (?:year|month|week|savings|revenue|sales|rebates?|grants?|tax)
  \\d+(?:\\.\\d+)?(?:%| per ?cent| percent)(?: \\S+){0,3} (?:more|less|fewer|saving|savings|increase|reduction|lift|growth|higher|lower|faster|improvement|rise|cut|drop|up|down|off (?:your|their) \\w+ (?:bill|cost|spend)s?)
  (?:hours?|days?|weeks?) (?:back|off|saved|every week|each week|per week|a week|of work|of admin)|hours a (?:week|day|month)|home (?:on time|earlier|by)|(?:twice|half|three times|ten times) (?:as (?:many|much|fast)|the (?:time|cost|price))
  (?:free|complimentary|no[- ]cost|no[- ]charge) (?:\\S+ ){0,4}(?:report|audit|inspection|guide|check|check-?up|health check|review|assessment|analysis|case study|e-?book|whitepaper|white paper|evaluation|survey|checklist|template|toolkit|scan|snapshot|insights?|valuation|appraisal|tips?|workshop|webinar|seminar|resource|advice|benchmark|calculator|second opinion|playbook|comparison|training)
  (?:report|audit|inspection|guide|check|review|assessment|analysis|evaluation|survey|checklist|valuation|benchmark|webinar|workshop|resource) ~4 (?:free|at no (?:cost|charge)|for nothing|on us|no obligation|without charge|on the house)
  (?:send|share|sending|sharing|attached|attach|show|here's|here is|pass along|offer|give|copy of|put together|enclos\\w+) ~5 (?:case study|whitepaper|white paper|checklist|guide|benchmark(?:s| report)?|playbook|e-?book|research|insights?|article|tips?|industry report|resource|study|cheat ?sheet|snapshot|toolkit)
  (?:fast|free|quick) snapshot|case study|benchmark report
  (?:qualify|qualifies|eligible|entitled) for ~4 (?:grant|rebate|credit|refund|savings?|discount|lower|reduction)|tax (?:credit|refund|break)s?|grants? (?:of|worth)|rebates? (?:of|worth)|refund
  (?:outperform\\w*|ahead of (?:your|the) compet\\w+|edge over|competitive (?:edge|advantage)|stand out|rank higher|get found|be found|found (?:online|on google|by)|show up (?:first|higher|on)|on (?:page one|the first page))
  (?:easier|simpler|quicker|faster|cheaper|safer|smoother) (?:to|for (?:you|your)|than|and) 
  (?:sell|sells|close|closes|hire|hires|ship|ships|deliver|delivers|run|runs|work|get paid|recruit|onboard|respond|grow|scale) (?:\\S+ ){0,3}(?:faster|quicker|sooner|smarter|better|safer|cheaper|at less cost|for less|in half the time|on time)
  pay(?:ing|s)? (?:\\S+ ){0,4}less|less than you(?:'re| are)? (?:pay|paying|spend)|cost(?:s|ing)? (?:you )?less|better (?:rate|deal|price|terms|return)s? (?:than|for you|on your)
`);
const NO_BENEFIT = phrases(`
  (?:save|waste|wasting|take|taking) (?:you )?(?:a trip|us both|your time|you time on the)|i(?:'ll| will)? save you|trying (?:not to waste|to save)|time saver
`);

/** Field 5: a favourable outcome, or something of use even to those who never buy. */
export const readBenefit = ({ units, signature }: Draft) => seen(find(beforeSignature(units, signature), BENEFIT, NO_BENEFIT));

const beforeSignature = (units: Draft["units"], signature: number) =>
  units.filter(({ start, isSubject }) => isSubject || start < signature);

const SELLS =
  "(?:help|helps|helped|helping|provide|provides|provided|offer|offers|offered|supply|supplies|supplied|specialise|specialises|specialize|specializes|sell|sells|make|makes|made|build|builds|built|design|designs|designed|install|installs|installed|manufacture|manufactures|distribute|distributes|manage|manages|run|runs|serve|serves|served|deliver|delivers|delivered|create|creates|created|develop|develops|developed|represent|represents|insure|insures|lease|leases|rent|rents|clean|cleans|print|prints|recruit|recruits|train|trains|trained|coach|coaches|consult|consults|advise|advises|audit|audits|repair|repairs|service|services|maintain|maintains|place|places|automate|automates|publish|publishes|cater|caters|handle|handles|partner|partners|work|works|worked|working|do|does|guarantee|guarantees|save|saves|saved|cut|reduce|reduced|increase|increased|boost|boosted|improve|improved|launched|launch|introduced|released|carry|stock|import|store|process|host|fund|finance|lend|buy|deal|cover|test|monitor|protect|grew|grow|doubled|produce|produces|pride|achieve|achieved|got|get|gets|bring|brings|give|gives|take care|looks? after|focus|focuses|assist|assists|enable|enables|support|supports|streamline|streamlines|connect|connects|fix|fixes|ship|solve|solves|simplify|simplifies|generate|generates|generated|collect|collects|write|writes|teach|teaches|sort)";
const WHO_SELLS =
  "(?:we|i|@Y|our (?:\\S+ ){0,2}(?:team|company|firm|product|products|software|platform|service|services|system|tool|app|solution|solutions|technology|program|programme|agency|clients|people|engineers|experts|consultants|site|website|approach|process|method|training|coaching|line|range|customers))";
const PITCH = phrases(`
  ${WHO_SELLS},? (?:also |currently |just |recently |now |already |really |can |could |have |we've |'ve |has |who |that |only |all |mainly |typically |usually |regularly |often |actually |will |would |which |do |both |exclusively |been )*${SELLS}(?: a lot of| some| many| most| the| your| their| with| in| on| for| to| of| by| a| an| all| our| one| over| more| free| out)? \\S+
  ${WHO_SELLS} (?:are|is|am|was|were) (?:a |an |the |one of |known |experts? |specialists? |number |ranked |rated |trusted |proud |running |offering |launching |giving |currently |now |having |helping |working with |about to |able to |award|based|local|leading|family|fully|so |looking to |pleased to offer|excited to|in the business|the only|the best|cheaper|better|faster|specialised|specialists)
  <ive> (?:\\S+ )?(?:helped|saved|worked with|built|been|designed|done|put together|launched|delivered|got|cut|developed|made|created|introduced|installed|seen|found|added|served|supplied|trained|supported|partnered|run|had (?:great|good) (?:results|success))
  helping (?:\\S+ ){1,6}|we specialise|we specialize|specialising in|specializing in|who (?:help|helps|provide|provides|specialise|specialize) |which (?:helps|provides|offers|makes) |that (?:helps|lets|allows|automates|saves|cuts|gives|turns|tracks|does) 
  (?:our|my) (?:\\S+ ){0,3}(?:clients|customers|software|platform|product|products|service|services|solution|solutions|system|tool|app|technology|program|programme|prices|rates|pricing|plans|packages|offer|offers|range|system|training|approach|team of|expertise|track record|guarantee|method|members|users|site|website|model|models) (?:\\S+ ){0,4}(?:is|are|can|will|has|have|helps?|saves?|cuts?|does|lets?|gives?|makes?|gets?|got|see|saw|start|starts|save|include|includes|allows?|offers?|provides?|works?|reduces?|increases?|gathers?|would|handles?|takes?|runs?|tell|say|report|love|use|typically|who|that|for|at|to|in|and)
  (?:companies|firms|businesses|clients|customers|people|owners|teams|practices|shops|stores|dentists|agents|restaurants|organisations|organizations|others|homeowners|landlords|schools|offices|agencies|brokers|managers|directors|contractors|plumbers|salons|gyms|garages|@K|@Y) (?:\\S+ ){0,5}(?:got|get|gets|saved|save|cut|use|uses|used|using|trust|increased|reduced|doubled|see|saw|rely|relies|love|switched|choose|chose|win back|grew|have seen|improved|boosted|recovered|gained|achieved)
  (?:like|including|such as|for|with|from|at) @K|@K (?:\\S+ ){0,3}(?:got|saved|cut|used|uses|increased|reduced|doubled|saw|see|achieve\\w*|improved|boosted|@B)
  (?:special|limited|introductory|exclusive|amazing|great|terrific|fantastic|best|new|current|seasonal|incredible|unbeatable|competitive|lowest|low|reduced|discounted) (?:\\S+ ){0,2}(?:offers?|deals?|prices?|pricing|rates?|promotions?|discounts?|packages?|plans?|savings|financing|incentives?|terms)
  \\d+(?:%| per ?cent| percent) (?:off|discount)|discount(?:s|ed)? |half[- ]price|on sale|money[- ]back|(?:free|no[- ]obligation|complimentary) (?:\\S+ ){0,3}(?:quote|quotation|estimate|trial|demo|demonstration|consultation|sample|samples|check|audit|inspection|report|analysis|assessment|review|installation|delivery|month|evaluation|valuation|appraisal|shipping|training|survey|snapshot|health check|month|strategy session|session|proposal|mock-?up|page|site|scan)
  (?:an?|the|this|some|our|my) (?:\\S+ ){0,4}(?:page|site|demo|mock-?up|sample|tool|app|product|system|platform|programme|program|service|solution|software|way|model|service|product line|plan|plans) (?:\\S+ ){0,2}(?:i|we|we've|i've|that|which|to|for) (?:made|built|created|designed|put together|have|help|helps|lets|can|will|cut|save|reduce|increase|makes|allows|developed|launched|offer|provide|cuts|saves|boosts|does|gets)
  thanks to (?:our|my) |i (?:do|make|build|design|sell|help|run|fix|install|clean|coach|train|teach|write|specialise|specialize|work with|create|offer|provide|handle|manage|publish|host|represent) (?!hope|not|think|know|understand|believe|want|have|see|need|appreciate|sure|sense|it|apologi[sz]e|a (?:call|note|point)|respect|this|that|like|realise|realize)\\S+ \\S+
  (?:maker's|manufacturer'?s?|dealer'?s?|store'?s?) (?:\\S+ ){0,2}(?:offers?|incentives?|rebates?|deals?)|(?:clearance|sale) (?:event|price|ends)|in stock|back in stock|brand[- ]new (?:range|model|line|service|product)
  (?:award[- ]winning|market[- ]leading|industry[- ]leading|world[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|leading (?:provider|supplier|firm|company|maker)|largest|number one (?:provider|supplier|in)|top[- ]rated|best[- ]in[- ]class|a? ?provider of|supplier of|maker of|makers of|distributor of|manufacturer of|a (?:\\S+ ){0,3}(?:company|firm|agency|consultancy|provider|supplier|platform) (?:that|which|who|specialis|specializ|helping|in|based|serving|for))
  @S (?:for|that|which|to|helps?|saves?)|(?:our|my|a|the) @S|(?:provide|offer|sell|about our|with our) @S|@B (?:for|with|through|using) (?:our|my|@S)
`);
/** Not told but kept for the call, or not the caller's doing at all. */
const NO_PITCH = phrases(`
  (?:when|once|if) (?:you|we) (?:call|ring|talk|speak|chat|phone|connect|get|return|can talk|do)(?: \\S+){0,4},? (?:i'll|i will|i can|we'll|we can|i'd) (?:\\S+ ){0,2}(?:explain|show|share|tell|go through|walk|give|outline)
`);
const HARMLESS =
  /^(?:we|i) (?:can|could|will|would|'ll|do|have|just|also|both|work with|worked with|get|got|made|run|do) (?:get|talk|work|make|help|do|give|get to|work together|save|the|a|it|you|to|in|on) (?:\S+ )?(?:together|out|appreciate|know|touch|call|message|time|point|hope|understand|sense|it|that|this|on|in|back|through|voicemail|note|ring|your|a|with)?$/;
const MEETS =
  /^(?:we|i) .*\b(?:work|do|get|got|made|make|give|bring|works|run|deal) (?:in touch|back|through|a chance|the chance|you a (?:call|ring|shout)|it|a note|hold of|your (?:number|name|message|voicemail|details)|no|together|to (?:talk|speak|you|hear)|out|around|cut off|out of|on|for you|the opportunity|your)\b/;

/** Field 6: what is told of the goods, the firm, its customers or its prices. */
export function readPitch({ units, signature }: Draft) {
  const hits = find(beforeSignature(units, signature), PITCH, NO_PITCH);
  return seen(hits.filter(({ words }) => !HARMLESS.test(words) && !MEETS.test(words)));
}

const INTRO = phrases(`
  introduc(?:e|ing) (?:myself|ourselves|our|my|@Y|us|the company|you to (?:our|my|@Y|@S|the|a|us|what we))
  (?:quick|brief|short) introduction (?:to|of|about) (?:our|my|@Y|myself|what)
  (?:let you know|tell you|talk (?:to|with) you|speak (?:to|with) you|chat (?:to|with) you|talk|inform you|share with you|make you aware|fill you in|update you|give you (?:an overview|information|some information|details|a bit)|see if you'd like to hear|share (?:some )?(?:information|details)|discuss|acquaint you|familiari[sz]e you|present|brief you|walk you through|explain)(?: \\S+){0,3} (?:(?:about|of|on|with|how|what) )?(?:(?:\\S+ ){0,4}(?:we|i)(?:'ve|'re| have| are| can| offer| do| provide| now)|our|my (?:company|services|firm|business|products?|work)|the services|the products|@S|@Y|what @Y)
`);
const PURPOSE =
  /\b(?:calling|ringing|phoning|writing|e-?mailing|texting|reaching out|in touch|wanted|want|like|love|purpose|reason|call(?:ed)? (?:today |you )?(?:is )?to|hoping|just|wish|dropping|opportunity|chance|thought i'd|allow me|let me|stopping|contacting)\b/;
const NEGATED = /\b(?:not|n't|never|rather than|instead of)\b[^.;,]{0,60}$/;

/** Field 22: the purpose is said to be an introduction, or telling of services or plans. */
export function readIntroduction({ units }: Draft) {
  const hits = find(units, INTRO).filter(({ unit, start }) => {
    const before = unit.low.slice(0, start - unit.start);
    return !unit.isSubject && PURPOSE.test(before) && !NEGATED.test(before) && !/\b(?:when (?:we|you)|i'll|i will)\b[^.;]*$/.test(before);
  });
  return seen(hits);
}
