// Fields 6 and 22: what the message tells of goods, firm, customers and prices, and an opening that only introduces.
import { bodyOf, type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

/** What "we" do that sells nothing. */
const HARMLESS =
  "(?:spoke*|speak*|calling|here|talk*|met|meet*|discuss*|agree*|had|have|has|share*|both|said|say|were|was|are|is|am|be|been|being|'re|connect*|know|knew|may|might|should|shall|must|need*|look*|miss*|chat*|last|first|get|got|hope*|hoping|understand|appreciate*|left|leave|sent|send*|see|saw|hear*|receiv*|will|would|could|can|do|don't|didn't|haven't|won't|can't|couldn't|never|not|schedul*|plan*|arrang*|book*|set|go|went|start*|find|put|pencil*|then|want*|think|thought|notic*|call*|ring*|rang|tri*|try*|wait*|feel|felt|believe*|ask*|tell|told|also|just|now|still|only|all|at|in|on|to|for|and|or|from|about|ought|catch|caught|email*|writ*|wrote|finish*|promis*|expect*|move*|reach*|each|a|an|the|touch|close*|here|back|again|of|with|who|that|when|left|posted|mentioned|sketch*|stood|read)";
const AUX =
  "(?:(?: have|'ve|'re|'ll|'d| has| can| could| will| would| do| also| just| now| currently| recently| already| really| usually| often| always| is| are| am)){0,3}";

const PITCH = phrases(`
  (?:we|@Y)${AUX} (?!${HARMLESS}\\b)[a-z]+
  (?:we|i|@Y)(?:'re|'m| are| am| is) (?:also |currently )?(?:the|a|an|one of|based|offering|running|proud|experts?|known|trusted|specialists?|able|launching|cheaper|ranked|helping|giving) (?!(?:few|bit|little|fan|member|customer|reader|moment|call|\\S+ manager|\\S+ rep)\\b)\\S+
  i(?:'ve| have| can| could|'d| would|'ll)?(?: also| just| only| really| be (?:able|happy) to| gladly)? (?:do|make|made|build|built|design*|help*|run|sell|fix*|install*|clean*|coach*|train*|teach|specialis*|specializ*|work with|worked with|create*|offer*|provid*|manag*|publish*|suppl*|draw up|drew up|produce|print*|repair*|handle*|represent*|insure|consult*|advise|save|saved|cut|moved) (?!(?:sure|sense|it|that|this|so|a (?:note|call|point|mistake)|not|hope|think|appreciate|want|know|into|out (?:of|what)|believe|understand|have|need|see|apologi*|you (?:a|another) (?:call|ring)|me|contact|time|your|up|<day>)\\b)\\S+
  (?:i|we)(?:'ve| have|'d)?(?: just)? (?:put together|mocked up|sketched|drafted|created|built|made) ~4 (?:sample|page|site|demo|mock*|video|design|version|app|tool|website)
  (?:thanks to|through|via|using|chose|choose|trust|with|from|by using|switch* to|like) us(?= |[.,!;]|$)(?<!(?:in touch|chat|talk|meet*|speak|connect*|work|met|agree|spoke|hear*|heard|call|along|available|be|stay|here|are|was|back) (?:with|from|through) us)
  our (?<!\\b(?:about|of|to|in|for|into|from|at|since|after|regarding|following|missed|on|discuss) our )(?!(?:call*|conversation|chat|meeting|talk|appointment|discussion|mutual|last|first|next|previous|recent|scheduled|time|visit|records?|phone|message|points|office|end|number|agreed|earlier|email|dinner|lunch|interview|lines?|proposal|quote|estimate|invoice|order|names?|paths|demo|friend|books?|file|diar*|calendars?|list|two|planned)\\b)[a-z]+
  (?:thanks to|with|through|using|on|of|from|for|about how|many of|some of|one of|by|how|try|show you|see) our (?:\\S+ )?(?:clients?|customers?|site|web ?site|software|platform|products?|services?|system|app|tool|team|members|users|range|help|customers'|clients'|reps)(?= \\S)
  my (?:own |latest |new )?(?:site|company|firm|business|team|clients|customers|software|app|service|agency|studio|shop|product|course|book) \\S+
  help(?:s|ing|ed)? (?!(?:each other\\b|you (?:with )?(?:decide|find)|me|us|if|or|to|is|at|let)\\b)\\S+ \\S+|speciali[sz]ing in
  (?:clients?|customers?|companies|firms|businesses|shops|lenders|owners|teams|practices|landlords|bakers|offices|restaurants|agencies|schools|dentists|@K|others) (?:like (?:yours|you|@@) )?~4 (?:got|get|gets|sav*|cut|cuts|win|see|saw|run|booked|use|uses|reduc*|increas*|doubl*|grew|trust|rely|love|switch*|improv*|gain*|add*|came to book)
  (?:like|such as|including|for|with|at) @K|@K ~2 (?:[a-z]+ed|got|get|saw|cut|use*)
  (?:special|limited|exclusive|maker's|current|new|introductory|great|terrific|seasonal) ~2 (?:offers|deals?|discounts?|promotions?|pricing|rates|incentives|rebates?|plans)|(?:the|these|those) (?:offers|deals|discounts|promotions|rebates)|rebate|an? (?:great |special )?(?:deal|offer|promotion) (?:on|for|that|which)|discount*|\\d+(?:%| per ?cent) off|half[- ]price|(?:lowest|best|low|cheapest|great|competitive) (?:prices?|rates?)|no obligation|cheaper than|at this price|on sale
  (?:free|complimentary)(?<!(?:feel|be|are|is|am|i'm|you're|we're|get|been|when|'s|stay) free)(?! (?:to|on|at|for|and|of|if|after|before|time|this|that|next|now|or|when|until|any|<day>|mornings?|minute|moment)) [a-z-]+
  (?:no|free of|without|at no) charge|award-winning|leading (?:provider|supplier|maker|firm)|(?:provider|supplier|maker|distributor|manufacturer)s? of|largest|number one|an? ~3 (?:company|firm|agency|platform|supplier|provider|studio|consultancy|software) (?:that|which|for|specialis*|based|who)
  @S (?:for|that|which|to|helps?)|(?:provide|offer|sell|with our|our) @S|(?:leave you|here's|take advantage|try) ~2 (?:samples?|trial)
`);
const NO_PITCH = phrases(`
  (?:when|once|if) (?:you|we) (?:<call>|talk|speak|chat|connect|get)(?: \\S+){0,4},? (?:i'll|i will|i can|we'll|we can|i'd) ~2 (?:explain|show|share|tell|go through|walk|outline)
`);

/** Field 6. */
export const readPitch = (draft: Draft) => seen(find(bodyOf(draft), PITCH, NO_PITCH));

const INTRO = phrases(`
  introduc(?:e|ing) (?:myself|ourselves|our|my|@Y|us|the company|you to)
  (?:(?:let|letting) you know|tell* you|talk (?:to|with) you|speak (?:to|with) you|inform* you|share with you|make you aware|update you|discuss|acquaint you|familiari[sz]e you|present|see if you'd like to hear|share|explain|talk|chat|describe|go over|fill you in) ~3 (?:about |of |on |with |how |what )?(?:~5 (?:we've|we offer|we do|we have|we provide|i offer|i do|we can)|our (?!conversation|call|meeting|appointment|last|next|agreement|chat|discussion)|my (?:services|company|firm|business)|the services|the products|@S|@Y)
`);
const PURPOSE =
  /\b(?:calling|ringing|phoning|writing|e-?mailing|texting|reaching out|in touch|want(?:ed)?|like|love|purpose|reason|call(?:ed)?|hoping|wish|opportunity|chance|thought|allow me|let me)\b/;
const NEGATED = /\b(?:not|n't|never|rather than|instead of|when (?:we|you)|i'll|i will)\b[^.;]{0,60}$|n't [^.;]{0,60}$/;

/** Field 22: the purpose is said to be an introduction, or telling of services or plans. */
export function readIntroduction({ units }: Draft) {
  const before = (unit: { low: string; start: number }, start: number) => unit.low.slice(0, start - unit.start);
  return seen(
    find(units, INTRO).filter(
      ({ unit, start }) => !unit.isSubject && PURPOSE.test(before(unit, start)) && !NEGATED.test(before(unit, start)),
    ),
  );
}
