// Fields 27 and 28: a joke in the words, and pressure: reproach, scarcity, threat or foretold regret.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const JOKE = phrases(`
  joke|kidding|ha ha|haha|lol|abduct|kidnap|alien|zombie|pirate|unicorn|hippo|alligator|a bear|goat|badger|pigeon|goldfish|robot|shark|eaten by|telepathy|send help|smoke signal|white flag|blink twice|restrain_g|witness protection|desert island|get? marry_d|lonely|stalk|bribe|a bet
  (trap|stuck|bury) (under|beneath|in a ~2 lift)|machine (and i|~4 (relationship|tired of))|my (mother|mum|mom|wife|husband|therapist|dog|cat) ~1 (say|think|be|have)|(rescue|search) party|(hard to get|crystal ball)|swear on MY
`);

/** Field 27. */
export const readHumour = (draft: Draft) => seen(find(draft, JOKE));

const PRESSURE = phrases(`
  (last|only) (chance|opportunity|hour_s)|(miss|lose_g) out|(leave_d|fall) behind|regret|sorry (if|when) you|kick yourself|too late|(run|sell)_g (low|out)|act (now|quick)|while @ last|limited (time|number|supply)|stock ~4 (low|out|thin)|only ~3 (leave_d|remain)|slot (leave_d|remain)|fill_g up(?! your)|first come|i deserve|forgive|snooze|(nearly|almost|once ~2 be) go_d|on you (STOP|EDGE)|(neck out|out of my way)|(someone|somebody) else (will|be|may)|your loss|leave ME hang_g|(be|get|will) write_bd you? up|lose_g patience|be a cost to|not (afford|last (long|STOP))|hurry
  last few WORD|hate (for|to see) you|at least (let|call|reply|tell|say)|only one who|or lose|now or never|not hold|do you even
  (deal|cost|save|sell) ~6 ((?<!the )end|expire|go up|rise)|end at part|(expire|end) monday|before ~1 cost (go|rise)
  i (be|have to say) ~3 (surprise|disappoint|hurt|shock|frustrate)(?! how)|you ~2 (not|fail_d to) ~1 (even|bother)|ignore|courtesy(?! call)|decency|rude|you owe|least you can|lose my time|how many time|why (have|will|do) not? you|let me down
  have ~1 (call|email|leave|try|write|send)_d ~5 (and|but) (you|still|not)|legal action|your competitor ~3 be|expect_d ~1 better|not end up|not one of you|last date|(order|call) by WHEN|you will (remember|wish|be sorry)|daft|blame|on the hook|you be lose_g|cost_g you|urgent|immediately|asap|you (should|need to) ~1 (call|act) ~1 (now|by)|be (crazy|mad)|not care|no excuse|shame on|(everyone|everybody) else|not want ~3 (miss|lose)
`);
const NO_PRESSURE = phrases("(no|not|nothing) (rush|hurry|urgent|pressure)");

/** Field 28. */
export const readPressure = (draft: Draft) => seen(find(draft, PRESSURE, NO_PRESSURE));
