// Fields 27 and 28: a joke in the words, and pressure: reproach, scarcity, threat or foretold regret.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const JOKE = phrases(`
  joke|kidding|ha ha|haha|lol|abduct|kidnap|alien|zombie|pirate|unicorn|hippo|alligator|a bear|carrier pigeon|(eaten|swallow_d) by|hostage|therapist|EDGE yet STOP|good @ and bad|my ex|you ~2 (fall|fell|fallen) (off|down|into)|(begin|start)_g to (think|suspect|worry) you (?!~2 (not|no|busy|interest))|smoke signal|white flag|i know COMMA i know|blink twice|restrain_g|witness protection|desert island|machine and (me|i)|your message and (me|i) be|me and your (machine|message)|stalker|bribe|a bet
  (trap|stuck|bury|pin) (under|beneath|in a ~2 lift)|my (mother|mum|mom|wife|husband|dog|cat) ~1 (say|think|poss|even|like|return)|(rescue|search) party|hard to get|swear on MY
`);

/** Field 27. */
export const readHumour = (draft: Draft) => seen(find(draft, JOKE));

const PRESSURE = phrases(`
  (last|only) (chance|opportunity|hour_s)|(miss|lose_g) out|(leave_d|fall) behind|regret|sorry (if|when) you|kick yourself|too late|(run|sell)_g (low|out)|act (now|quick|before|by)|while @ last|limited (time|number|supply)|stock ~4 (low|out|thin)|only ~3 (leave_d|remain)|slot (leave_d|remain)|fill_g up(?! your)|i deserve|forgive|snooze|(nearly|almost) (go_d|out)|((once|when) (he|it|this) be) go_d|(throw|lose)_g ~1 (away|money)|sell_g (it|this) to|cry_g|want to be the|warn|(get|be) fine_d|deal (be )?off|manners|hide_g from|should have (call|reply|get)_d|on you (STOP|EDGE)|(neck out|out of my way)|(someone|somebody) else (will|be|may)|your loss|leave ME ~2 (hang|wait|dark)|(be|get|will) write_bd you? up|not (afford|last (long|STOP))|hurry
  last few WORD|hate (for|to see) you|only one (who|on|in|not)|you (can|will) ~1 lose (your|money)|(SMALL|NUM) (call|email|message) (@|COMMA){0,6} still ~1 (not|no)|or (lose|pay)|now or never|not hold|not let ME
  (deal|cost|save|sell) ~6 ((?<!the )end|expire|disappear|vanish|go (up|STOP|EDGE)|rise)|end at part|(expire|end) monday|before ~1 cost (go|rise)
  i (be|have to say) ~3 (surprise|disappoint|hurt|shock|frustrate)(?! (how|by))|you ~2 (not|fail_d to) ~1 (even|bother)|ignore|courtesy(?! call)|decency|but you STOP|go_d ~1 on ME|(and|but) you do_d not|can only (hold|keep)|the last SMALL (in|at|leave_d)|rude|least you can|why (have|will|do) not? you
  have ~1 (call|email|leave|try|write|send)_d ~5 (and|but) (you|still|not)|your competitor ~3 be|expect_d ~1 better|not end up|not one of you|last date|blame|(order|call) by WHEN|you will (remember|wish|be sorry)|cost_g you|urgent|immediately|asap|you (should|need to) ~1 (call|act) ~1 (now|by)|be (crazy|mad)|not care|(everyone|everybody) else|not want ~3 (miss|lose)
`);
const NO_PRESSURE = phrases("(no|not|nothing) (rush|hurry|urgent|pressure)");

/** Field 28. */
export const readPressure = (draft: Draft) => seen(find(draft, PRESSURE, NO_PRESSURE));
