// What a prospect can be asked to do, and the words that ask it.
import { phrases } from "./patterns.ts";

/** A thing a prospect can be asked to do. */
export type Action =
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

/** How each is asked. */
export const ACTIONS: [Action, RegExp][] = [
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
    (?:please |could you |can you |would you |just |or |and |, |^)(?:please )?(?:send|forward|fax|share|provide) (?:me |us |over |along )?(?:your|the|any|some|it|this|that|copies) \\S+|e-?mail (?:me|us) (?:your|the|a copy)
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
export const NOT_ASKED = phrases(`
  (?:i'll|we'll|i|we|me|us|i'd|let me|asked|want* you|promised|said)(?: (?:will|can|could|may|might|shall|should|am|was|going|tried|happy|like|love|plan|want*|hope*|meant|then|just|still|also|try|gladly|simply|always|to|you|did|do)){0,3} (?:<call>|text|send|e-?mail|drop|give|reply|respond|write|get (?:back|in touch)|let you know|reach out|return|answer|look|take a look|share|forward|follow|check|come|stop by|swing by|pop in|contact|post|read|see|book|set up|schedule)
  (?:should|shall|can|may|could) i <call>|(?:thanks|thank you) for \\S+ing
  (?:haven't|didn't|did not|never|hasn't|not|don't|won't|doesn't|no need to|needn't|without|couldn't) ~2 (?:heard?|got|gotten|replied|responded|returned|reach|reached|called|rang|texted|received|reply|respond|call|ring)
  (?:you|he|she|they) ~1 (?:called|rang|returned|replied|responded|texted|emailed)
`);
/** Leaving a list is never an ask. */
export const OPT_OUT =
  /(?:,? ?\b(?:or|and) )?(?:\b(?:reply|text|txt|send|type|respond|answer)\b(?: with| back)? )?["']?\bstop\b["']?(?: (?:to|at|if|and|anytime|any time|whenever|for)\b.*)?(?=$|[.!,])|.*\b(?:opt[- ]?out|unsubscribe|remove you)\b.*/;
