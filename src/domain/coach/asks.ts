// What the prospect is asked to do: the different actions, whether phoning is one, which other ways to answer there are.
import { type Draft, find, type Hit, shown, type Unit } from "./draft.ts";
import { phrases } from "./patterns.ts";
import { asksForMeeting } from "./meeting.ts";

type Action =
  | "call"
  | "text"
  | "email"
  | "reply"
  | "respond"
  | "book"
  | "look"
  | "send"
  | "refer"
  | "act"
  | "come"
  | "converse"
  | "post"
  | "answer";

const ACTIONS: [Action, RegExp][] = [
  [
    "call",
    phrases(`
    (?:<call>|call or text|text or call|call or e-?mail|e-?mail or call|call/text) (?:(?:or|and) \\w+ )?<me>
    (?:give|drop) ~3 (?:a|an) ~2 <ring>
    give <my> ~3 <ring>
    <call> back|call \\w+ back
    (?:return|returning|answer|make) (?:<my>|the|this|that) (?:phone )?calls?
    (?:reach|get|catch|find|contact|get hold of|get through to|get back to) (?:me|us)(?: back)?(?: any ?time| directly| direct| here| again| personally| ~2 )?,? ?(?:on|at|by phone|via) (?:@P|my (?:cell|mobile|direct|desk|number)|this number|the number|that number|extension)
    <call> @P|<call> (?:or (?:text|e-?mail)|/text)|(?:text|e-?mail|reply|write|respond|message) or <call>|<call>,? (?:or )?(?:text|e-?mail)(?:,? or| me)
    @P (?:any ?time|when|if|and|or|is|to)
    pick up the phone|dial @P|(?:a|the|your) (?:call[- ]?back|return call|quick call back|call in return) (?:would|is|when|if|before|to|at|on|by|from)
    (?:appreciate|love|welcome|like|request|grateful for|hoping for|await|need|value|enjoy) (?:a|your|the) ~2 (?:call[- ]?back|return call|ring back|callback|call from you|call)
    (?:my|our|the) (?:direct |office |mobile |cell |phone |desk |main |best |toll-free |after-hours |call[- ]?back |contact )*(?:number|line|mobile|cell|phone)(?: here| again| once more)?(?: is|'s|:) 
    (?:best|easiest) (?:way to )?(?:reach|number)
  `),
  ],
  [
    "text",
    phrases(`
    (?:text|sms|whatsapp|i?message) (?:me|us|back|"|'|yes|no|y|@P|@X|go|info|start|the word|1|ok)
    (?:send|drop|shoot|ping|fire) (?:me|us|over)? ?(?:back )?a ~2 (?:text|sms|whatsapp|message)
    (?:<call>|reply|e-?mail|phone)(?: me)?,? (?:or|and|/) ?(?:a )?text|text or|or (?:send a |by |just )?text|by text|(?:a )?text (?:is|works|will do|message)
  `),
  ],
  [
    "email",
    phrases(`
    e-?mail (?:me|us|@E|back|or <call>)|<call>(?: me)?,? (?:or|/) (?:drop me an? |send an? |by )?e-?mail
    (?:send|drop|shoot|ping|fire|write) (?:me|us|over)? ?(?:back )?an? ~2 e-?mail
    (?:drop|send) (?:me|us) a line
    (?:by|via|on|over|to) (?:my )?e-?mail(?: at| is|:)? ?(?:@E)?
    my e-?mail(?: address)?(?: is|'s|:)|(?:write|write to me|reach me|contact me|at|on|to|is) @E|or e-?mail
  `),
  ],
  [
    "reply",
    phrases(`
    (?:reply|respond|answer|write)(?: back| to (?:me|this|us)| with| and| here| by| in| "| yes| no| [a-d1-9]\\b| when| if| directly| either|,|\\.|!)
    (?:just |please |simply |could you |can you |or |to |a (?:quick |short |one-word |one-line |simple )*)(?:reply|write back|respond)
    hit reply|shoot (?:me )?(?:back )?a (?:quick )?(?:reply|note|line)|send (?:me )?(?:back )?a (?:quick |one-word |short )?(?:reply|note|yes|line)
    a (?:quick |simple |one-word )*(?:yes|no|"yes"|yes or no|thumbs|yes/no) |just (?:say|type|send) |say (?:yes|so|the word|no|"yes")|(?:thumbs up)|drop me a (?:note|line|reply)
  `),
  ],
  [
    "respond",
    phrases(`
    (?:let|letting) (?:me|us) know|get (?:back )?in touch|get (?:right )?back to (?:me|us)|(?:be|get|drop me) in touch|contact (?:me|us)|reach out|reach (?:me|us)|(?:just |please |can you |could you |do )tell (?:me|us)|give me (?:a )?(?:sign|an answer|an idea|your thoughts|some idea)|hear (?:back )?from you (?:by|before|either|today|soon)|share your (?:thoughts|view)|come back to (?:me|us)|point me
  `),
  ],
  [
    "book",
    phrases(`
    (?:book|pick|choose|grab|reserve|find|select|schedule) ~4 (?:time|slot|appointment|spot|demo|visit|meeting|call|session|consultation|date|day|seat)s?
    (?:book|schedule|set up|choose) ~5 @L|(?:my|our) (?:online )?(?:calendar|calendly|booking (?:page|link)|scheduling link)|calendar link|booking link|book (?:in|yourself|online|here)
  `),
  ],
  [
    "look",
    phrases(`
    (?:take|have) (?:a|another) ~2 (?:look|read|listen|peek|glance)|(?:check|try) (?:it |this |us |them )?out|see for yourself
    (?:click|visit|watch|go to|head to|browse|download|google|search for|read|open|view|listen to|look (?:at|up|us up|over|me up)|see|check|type|find (?:it|more|us|out more)) ~3 (?:@L|here|link|website|web site|site|video|page|attached|attachment|google|below|online|@X|inbox|report|case study)
  `),
  ],
  [
    "send",
    phrases(`
    (?:please |could you |can you |would you |just |to |or |and |,)(?:please )?(?:send|forward|e-?mail|fax|share|bring|provide|give) (?:me |us |over |along |it |this |back |through )?(?:(?:your|the|a|any|some|it|this|that|over|to|on|along|me|us|copies|of) ){1,3}(?!line|text|e-?mail|note|call|ring|buzz|shout|reply|message|try|chance|moment|minute|sense|hand)
    (?:^|[.!?] )(?:send|forward|share) (?:me |us |over |it |this )
  `),
  ],
  [
    "refer",
    phrases(`
    take a name|(?:point|steer|direct|refer|introduce|connect|put) (?:me|us) ~5 (?:person|direction|to|with|touch|through)
    who(?: else|'s| is| would be| should|ever)? ~5 (?:right person|best person|handles|looks after|in charge|responsible|person to|i (?:should|need to|could|can) (?:speak|talk|contact|call|reach)|to (?:speak|talk) (?:to|with))
    (?:pass|forward) (?:this|it|my \\w+|me) ~2 (?:on|along|to)
  `),
  ],
  [
    "act",
    phrases(`
    (?:please |could you |can you |would you |will you |^|kindly |need you to |asking you to |want you to )(?:sign|confirm|review|complete|fill (?:in|out)|return the|return your|approve|register|sign up|join|order|buy|try|start|renew|pay|decide|consider|accept|place your order|add|follow|vote|subscribe|keep|hold|put|mark|pencil|save|take advantage|check your|test|donate|ask for|mention|quote) 
    (?:order|shop|book) (?:now|today)|sign up (?:now|today|for|here|at)|act now|buy now|register (?:now|today|for|at|here)|claim your
  `),
  ],
  [
    "come",
    phrases(`
    (?:please |could you |can you |to |and |or |,|^|just |you )(?:come|stop|drop|swing|pop|call) (?:in|by|down|over|round|along)(?: and| to|,|\\.|!| today| this| at| for| any| on| anytime| when)
    visit (?:us|our)|join (?:us|me)
  `),
  ],
  ["post", phrases("(?:write to me|post|mail|send) ~4 (?:by post|by mail|p\\.?o\\.? box|by letter|through the post|in the post|by fax)")],
];

/** The caller's own doings, past calls and "when you call": no asks. */
const NOT_ASKED = phrases(`
  (?:i'll|i will|we'll|we will|i'd|i can|i could|i may|i might|i am|i'm going to|let me|i was|i tried to|me to|i'd (?:like|love) to|i want to|i'd welcome the chance to|you asked (?:me )?to|happy to|going to|i shall|i plan to|should i|shall i|can i|may i|could i|i) (?:then |just |still |also |try to |gladly |personally |only |happily |simply |certainly |always |quickly |really )*(?:<call>|text|send|e-?mail|drop|give|reply|respond|write|get back|get in touch|let you know|reach out|return|answer|look|take a look|share|forward|follow|check|come|stop by|drop by|drop in|swing by|pop in|contact|post|read|see|book|set up|schedule)
  (?:you|he|she|they|who|since you|thanks for|thank you for) (?:called|rang|returned|replied|responded|texted|emailed|calling|returning|replying)
  (?:haven't|have not|didn't|did not|never|hasn't|not|don't|won't|doesn't|no need to|needn't|without|before you|you'll not|no one|couldn't) ~2 (?:hear|heard|get|got|gotten|replied|reply|responded|respond|returned|return|reached|reach|call|called|received|looked|read|had a chance|write)
  @L will
  to (?:opt out|unsubscribe|stop)|opt[- ]out|unsubscribe
`);
const OPT_OUT =
  /(?:,? ?\b(?:or|and) )?(?:\b(?:reply|text|txt|send|type|respond|answer)\b(?: with| back)? )?["']?\bstop\b["']?(?: (?:to|at|if|and|anytime|any time|whenever|for)\b.*)?(?=$|[.!,])|.*\b(?:opt[- ]?out|unsubscribe|remove you)\b.*/;

interface Ask {
  action: Action;
  hit: Hit;
}

function asksIn(units: Unit[]): Ask[] {
  const heard = units.filter(({ isSubject }) => !isSubject).map((unit) => ({ ...unit, low: quietened(unit) }));
  return ACTIONS.flatMap(([action, pattern]) => find(heard, pattern).map((hit) => ({ action, hit })));
}

/** The sentence without opt-out words and without what the caller does, at equal length. */
function quietened({ low }: Unit): string {
  const blank = (found: string) => "·".repeat(found.length);
  return low.replace(OPT_OUT, blank).replace(NOT_ASKED, blank);
}

/** What answering the base channel is called: a text back is a reply to a text. */
const BASE = { voicemail: "call", receptionist: "call", email: "email", text: "text" } as const;

const CONVERSE = phrases(`
  (?:can|could|might|may|shall|should) (?:we|you and i|i) ~2 (?:<talk>|meet|arrange|schedule|set up|find|book|get|grab|have|hop|jump|steal|borrow|pencil|do|interview|come|stop|drop|show)
  (?:could|can|would|will|might) you ~2 (?:spare|free up|give me|find|make|meet|talk|speak|chat|join|have)
  (?:are|would|will|might|could) you (?:be )?~2 (?:open|free|available|up for|interested|willing|game|around|prepared|able|happy|keen|against|opposed)
  (?:do|would) you (?:have|mind|like|want|care|fancy) 
  (?:worth|up for|open to|interested in|how about|what about|fancy|any interest in|any chance of|any appetite for|game for) (?:a|an|some|exploring|having|hopping|jumping|setting|talking|meeting|chatting|grabbing|seeing|learning)
  (?:<id>|i'd|i would|i want|i'm hoping|i hope|i was hoping|i'm keen|we'd) (?:really |very much |just |also )?(?:like|love|want|hope|hoping|appreciate|be grateful for|welcome|propose|suggest|to|keen)?(?: to| the chance to| the opportunity to| for| if we could| you to)? ?(?:to )?(?:schedule|set up|arrange|meet|<talk>|show you|discuss|sit down|book|find|get|have|come|explore|see if|grab|catch up|take) 
  (?:let's|let us|we should|time to) (?:<talk>|meet|set up|schedule|find|book|get|arrange|connect|grab|have|hop|jump|sit)
  (?:would|does|do|will|is|are) ~6 (?:work|suit|good|convenient|fit|okay|ok|make sense|helpful|useful|settle|help|be of interest|worth) ~4 (?:for you|you|your|to)?
  how(?:'s| is| about| does| do| would| are)|could (?:a|an|we) ~5 (?:call|chat|meeting|talk|visit)
`);

/** A number said aloud asks for a call, unless it is given for texting. */
const numbersForCalls = ({ isSpoken, blanks, plain }: Draft) =>
  isSpoken &&
  blanks.some(
    ({ kind, start }) =>
      kind === "phone" &&
      !isTheirs(plain, start) &&
      !/\b(?:text|sms|whatsapp)(?: me| us)?(?: back)?,? ?(?:on|at|to)? ?$/i.test(plain.slice(0, start)),
  );

/** Is the number at this place the prospect's own? */
export function isTheirs(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 60), start).toLowerCase();
  return /\b(?:rang|call(?:ed|ing)?|dialled|tried|ringing|texting|reach(?:ed)?|missed|left|have|got) (?:[^.!?]{0,30} )?(?:you|him|her|them|office|shop|store|[\ue04f\ue04e]+)(?:['’]s)? (?:on|at) $|\byour (?:\w+ ){0,3}(?:number|line|cell|mobile|phone)(?: is| as|,|:)? ?$|\b(?:rang|called|dialled|tried|ringing|texting|reached) (?:[\ue041-\ue05a]+ )?(?:on |at )?$/.test(before);
}

interface Asks {
  actions: Set<Action>;
  hits: Hit[];
}

/** The different things asked; what only leads to another is merged with it. */
export function asksOf(draft: Draft): Asks {
  const { units, channel, isSpoken } = draft;
  const asks = asksIn(units).map(({ action, hit }) => ({
    hit,
    action: !isSpoken && action === BASE[channel] ? ("reply" as const) : action,
  }));
  const actions = new Set(asks.map(({ action }) => action));
  if (numbersForCalls(draft)) actions.add("call");
  const meeting = asksForMeeting(draft);
  const converse = [
    ...find(
      units.filter(({ isQuestion }) => isQuestion),
      CONVERSE,
    ),
    ...meeting,
  ];
  const hasWay = ["call", "text", "email", "reply", "respond", "book", "come"].some((way) => actions.has(way as Action));
  if (converse.length && !hasWay) actions.add("converse");
  if (["call", "text", "email", "reply"].some((way) => actions.has(way as Action))) actions.delete("respond");
  if (actions.has("book") && actions.has("respond")) actions.delete("respond");
  if (!actions.size) addQuestions(units, actions);
  const hits = [...asks.filter(({ action }) => actions.has(action)).map(({ hit }) => hit), ...(actions.has("converse") ? converse : [])];
  return { actions, hits: hits.toSorted((a, b) => a.start - b.start) };
}

/** Without another call to action a question to the prospect is one. */
function addQuestions(units: Unit[], actions: Set<Action>): void {
  if (units.some(({ isQuestion, isSubject }) => isQuestion && !isSubject)) actions.add("answer");
}

/** A question that begins with "or" asks for something else than the one before it. */
const alternatives = (units: Unit[]) =>
  units.filter(
    ({ low, isQuestion, isSubject }) =>
      isQuestion &&
      !isSubject &&
      /^or\b|,? or (?:should|would|is|are|do|does|shall|could|can|have|has|did|will|am) (?:i|you|it|we|the|a|this|there|that)\b/.test(low),
  ).length;

/** Fields 8, 9 and 26. */
export function readAsks(draft: Draft) {
  const { actions, hits } = asksOf(draft);
  const isOpen = [...actions].every((action) => action === "answer" || action === "converse" || action === "respond");
  const count = actions.size + (actions.size && isOpen ? alternatives(draft.units) : 0);
  const calls = hits.filter(({ unit, start, end }) => unit && end > start);
  return {
    ask_count: { value: count, spans: shown(hits) },
    single_ask: { value: count === 1, spans: count > 1 ? shown(hits) : [] },
    ask_is_the_callback: { value: actions.has("call"), spans: actions.has("call") ? shown(calls) : [] },
    alternative_channel: otherWays(draft, actions),
  };
}

const SECOND = phrases(
  "(?:or|also|or try|or on|after hours|alternatively|otherwise|failing that) ~5 (?:mobile|cell|cell phone|direct line|home number|other number|office number|second number) second number",
);

function otherWays(draft: Draft, actions: Set<Action>) {
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
