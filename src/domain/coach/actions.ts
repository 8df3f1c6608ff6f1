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
  | "tell"
  | "come"
  | "converse"
  | "post"
  | "answer";

/** Words that open an order or a request. */
const DO = "(?<=(EDGE|COMMA|COLON|DASH|please|and|or|just|then|(can|would|will) you|you to|free to|do)( just| also)? )";

/** How each is asked. */
const SAID: [Action, string][] = [
  [
    "call",
    `call_b (back|(or (text|email) )?ME|PHONE|@ back)|${DO} call_b (?=STOP|THE|to|when|if|with|any|on|before|and|or|for)|give ~3 a ~2 (call|shout|bell)|bell ME|holler|i be (on|at) PHONE|to call_b back? COMMA? please (do|go)|return ~1 call|(reach|get|find|catch) ME ~4 (PHONE|number)
    callback|(hope|welcome|(grateful|glad) (for|of)) (a|your) ~1 call|he WILL call_b|(text|email|reply|write) ME? or ~1 call_b|my ~2 number ~3 (be|COLON)`,
  ],
  ["text", `text_b (ME|back|PHONE)|${DO} text_b @|(send|give)_b ~3 a text|or just? text|by text|a text (be|will)|take_s text`],
  ["email", "email_b (ME|back|MAIL)|(or|by) email|(send|drop) ~2 (an ~1 email|a line)|(at|to|be|or) ~1 MAIL"],
  [
    "reply",
    `(${DO}|hit) (reply|write)_b|reply_b (to|with|and|here|if|or)|(send|drop) ~2 a ~2 (reply|message)|${DO} say(?! (monday|NUM|at))|answer_b this|line to say`,
  ],
  ["respond", `let ME know|get (right|back)? (in touch|to ME)|(contact|reach) (out|ME)|${DO} tell me`],
  ["book", `${DO} book_b ~4 call|${DO} (pick|book|choose|grab|find|use)_b ~4 (time|slot|meeting|LINK|calendar)`],
  ["look", `(have|take)_b a ~2 (look|read)|look_b it? out|jump online|${DO} (look|see|read|open|type)_b ~5 (LINK|site|link|below)`],
  ["send", `(EDGE|or|please) return (the|this) (?!call)@|${DO} send_b ME? (?!(a|the) (text|email|reply|message|line))(your|the|a) @`],
  [
    "refer",
    `take a name|(suggest|introduce|connect) ME ~4 (person|to|at)|${DO} put ME (in touch|through)|${DO} (pass|send)_b (this|it) ~2 (on|to)`,
  ],
  [
    "act",
    `(please|EDGE) (just|also)? (sign|confirm|complete|fill|approve|register|join|order|renew|pay|bring)_b(?! (STOP|COMMA|up))|(act|sign up|shop) now|${DO} fill_b|(EDGE|EDGE do) (give|ask|tell) he @`,
  ],
  ["tell", `(?<=(EDGE|COMMA|please|or|just|WILL you) )tell me (when|how|who|where|why|what (?!time|you think))`],
  ["come", `${DO} (come|give|stop)_b (in|by|down|round)|(visit|join) us`],
  ["post", "(write|send) ~4 (by post|box)|(come|give|put) a message (through|under|in)"],
];

export const ACTIONS = SAID.map(([action, said]): [Action, RegExp] => [action, phrases(said)]);

/** Asking to talk, without a way to do it. */
export const CONVERSE = phrases(`
  WILL I ~3 (talk|meet|find|set)|WILL you ~2 (spare|meet|talk|have|free)|(open to|up for|worth|free for|time for) an?|would an? ~3 (call|talk|meeting)
`);

/** The caller's own doings, past calls and "when you call": no asks. */
export const NOT_ASKED = phrases(`
  I (WILL|be|try|happy|hope|like|want|just|have|to)* (call|text|send|drop|reply|write|get|let|reach|look|come|stop|read|take|find|talk|keep)_b
  (ask|tell|say|suggest)_d (me|i) to? ~1 @|(thank|grateful to) (you|to|NAME|REFERRER)* for( @){1,6}|not @_g to @{0,8}|you would call me
  (not (?!hesitate)|no need to|without) ~2 (hear|get|reply|return|call) @?|you ~1 (call|return|text|write|send)_d
`);
/** Leaving a list is never an ask. */
export const OPT_OUT = phrases("or? (reply|text)? stop_b to @{0,5}|(reply|text|send) stop_b|opt out");
