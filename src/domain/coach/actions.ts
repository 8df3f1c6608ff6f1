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

/** Words that open an order or a request. */
const DO = "(?<=(EDGE|COMMA|DASH|please|and|or|just|then|(can|would|will) you|you to|free to|do)( just| also)? )";

/** How each is asked. */
export const ACTIONS: [Action, RegExp][] = [
  [
    "call",
    phrases(`
    call_b (back|(or text |or email )?(me|us)|CALLER|PHONE|@ back)|${DO} call_b (?=STOP|ASK|DASH|COMMA|EDGE|the|to|when|on|at|before|if|and|or|for)
    (give|drop) ~3 a ~2 (call|shout|bell)|return ~1 call|(reach|get|find|catch) (me|us|hold of @) ~4 (PHONE|number)
    callback|he (can|will|would|should) call_b|(text|email|reply|write) ((me|us) )?or ~1 call_b|(a|your) ~2 call (would|back)|(appreciate|welcome) (a|your) ~1 call|love (a|your) call (back|from)|my ~2 number ~3 (be|COLON)
  `),
  ],
  [
    "text",
    phrases(
      `text_b (me|us|back|the|your|NUM|PHONE|NAME|yes)|${DO} text_b @|or text(?= (STOP|EDGE|ASK))|(send|drop|give) ~3 a text|or (a )?text|by text|text or|a text (be|will)`,
    ),
  ],
  [
    "email",
    phrases(
      "email_b (me|us|back|MAIL)|or email|(send|drop|write) ~2 an ~1 email|my email ~1 (be|COLON)|(drop|send) ~2 a line|(write|at|on|to) ~1 MAIL|by email|email or",
    ),
  ],
  [
    "reply",
    phrases(`
    (${DO}|hit|quick|word) (reply|write)_b(?! the)|reply_b (to|back|with|and|here|yes|no|if|or)|write_b back|(send|drop|give) ~2 a ~2 (reply|message|yes|no)|${DO} say(?! (monday|NUM|TIME|at|SMALL|ten|in|next|this|that|WHEN|part))|answer_b (this|my) (message|email)|(just|EDGE) a ~2 (yes|no)
  `),
  ],
  [
    "respond",
    phrases(
      "let (me|us) know|get (back )?in touch|get (right )?back to (me|us)|(contact|reach) (out|me|us)|${DO} tell me|give me ~2 (answer|idea|thought)|hear from you (by|monday)|please suggest".replace(
        "${DO}",
        DO,
      ),
    ),
  ],
  [
    "book",
    phrases(
      `${DO} (book|grab|set)_b ~4 call|${DO}(pick|book|choose|grab|find|set|use)_b ~4 (time|slot|meeting|day|LINK|calendar)|(calendar|book) LINK|${DO} book_b (in|here)`,
    ),
  ],
  [
    "look",
    phrases(
      `(have|take)_b a ~2 (look|read)|look_b (it |this |us )?out|see for yourself|(go|jump|look) online|${DO} (look|go|see|read|open|type)_b ~5 (LINK|here|site|link|attach|google|inbox|below|OTHER)`,
    ),
  ],
  ["send", phrases(`${DO} send_b (me |us |over )?(your|the|a|some) (?!(text|quick|email|reply|message|line|yes|short))@`)],
  [
    "refer",
    phrases(
      `take a name|(suggest|introduce|connect) (me|us) ~4 (person|direction|to|touch|way)|${DO} put (me|us) (in touch|through)|${DO} (pass|send)_b (this|it|me) ~2 (on|along|to)`,
    ),
  ],
  [
    "act",
    phrases(
      `(please|(can|would|will) you|EDGE|need you to) (just |also )?(sign|confirm|review|complete|fill|approve|register|join|order|start|return|renew|pay|consider|accept|keep|hold|put|mark|save|claim|bring)_b(?! (STOP|COMMA|ASK|up|(my|our|the) call))|(order|act|register|sign up|shop) (now|monday)|${DO} (fill|complete|register)_b|(EDGE|EDGE do) (give|ask|tell) he @`,
    ),
  ],
  ["come", phrases(`${DO} (come|give|stop)_b (in|by|down|over|round|along)|visit us|join us`)],
  ["post", phrases("(write|send) ~4 (by post|by letter|box)")],
];

/** Asking to talk, without a way to do it. */
export const CONVERSE = phrases(`
  (can|should|would) (i|we) ~3 (talk|meet|grab|set|find|get)|(can|would|will) you ~2 (spare|meet|talk|join|have|free)|(open to|up for|worth|fancy|free for|time for|how about) an?|would an? ~3 (call|talk|meeting)
`);

/** The caller's own doings, past calls and "when you call": no asks. */
export const NOT_ASKED = phrases(`
  (i|we|let me) (will|can|would|should|be|go|try|happy|like|love|plan|want|hope|just|also|then|have|to|so|and)* (call|text|send|email|give|drop|reply|write|get|let|reach|return|answer|look|follow|come|stop|contact|read|see|book|set|take|pick|find|connect|talk|keep|put|say)_b
  (ask|want|tell|say|suggest)_d (me|i) (to )?~1 @|should i call|(thank|grateful) ((you|to|NAME|CAP|REFERRER) )*for( @){1,6}|not @_g to( @){0,8}|you would call (me|us)|(will|would) be in touch
  (not (?!hesitate)|no need to|without) ~2 (hear|get|reply|return|reach|call|text|receive)( @)?|you ~1 (call|return|reply|text|email|write|send)_d
`);
/** Leaving a list is never an ask. */
export const OPT_OUT = phrases(
  "(or )?((reply|text|send) (with )?)?stop_b (to|at|if)( @){0,5}|(reply|text|send) (with )?stop_b|or stop (?=EDGE)|opt out|unsubscribe",
);
