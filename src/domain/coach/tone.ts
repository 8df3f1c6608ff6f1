// Fields 27 and 28: a joke in the words, and pressure: reproach, scarcity, threat or foretold regret.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const JOKE = phrases(`
  abduct|kidnap|alien|zombie|ninja|pirate|unicorn|alligator|crocodile|hippo|lion|a bear|haunt|not bite|my hat|shark|dragon|wolves|llama|goat|monkey|penguin|elephant|goldfish|dinosaur|volcano|superhero|superpower|circus|pigeon|hamster|squirrel|telepathy|robot|kidding|joke|haha|lol|smoke signal|crystal ball|search party|milk carton|send help|witness protection|lottery|desert island|time machine|rocket science|ice cream|restrain_g|blink twice|medal|hall of fame
  (trap|stuck) under|(trap|stuck|bury|hide|lost|strand|fall) (under|beneath|in|on|behind) (a|your) ~2 (mountain|pile|desk|lift|elevator|island|avalanche|fridge|boulder)|(message|machine) (and (i|me)|~4 (relationship|friend|love|tired of))|(relationship|love|friend|date) ~4 with ~2 (message|machine)|my (dog|cat|therapist)|my (mother|mum|mom|wife|husband) ~1 (say|think|be|start)|break up with|ghost_d|hard to get|stalk|bribe|donut|cookie|to (sing|dance|juggle|beg)|tumbleweed|(sit|wait|sleep)_g by the call|badger|marry_d|get marry_d|rescue (party|team|dog)|white flag|lonely|a bet|bet on|pigeon
`);

/** Field 27. */
export const readHumour = (draft: Draft) => seen(find(draft, JOKE));

const PRESSURE = phrases(`

  (last|only) (chance|opportunity|hour_s)|(miss|lose_g) (out|the boat|this)|leave_d behind|fall behind|regret|be sorry (you|if|when)|kick yourself|too late|(run|sell) (low|out)|go_g quick|not last (long|for|STOP|EDGE)|hurry|act (now|quick)|while @ last|limited (time|number|spot|supply)|stock ~4 (low|thin)|only ~3 (leave_d|remain)|slot (leave_d|remain)|fill_g up|not afford|clock be tick
  (deal|cost|save|sell) ~6 (end|expire|go up|rise|(good|only) (until|through))|end at part|(expire|end) (monday|this|at|on|soon)|deadline (be|to)|before ~1 (cost|deal) (rise|go|increase|end)
  (i|we|frankly) (be|have to say) ~3 (surprise|disappoint|puzzle|hurt|shock|frustrate)(?! to)|you ~2 (not|fail_d to) ~1 (even|bother|courtesy|decency|once)|ignore|avoid me|courtesy(?! call)|decency|rude|you owe|(the )?least you can|lose my time|how many (time|more|message|call)|why (have|will|be|do) (not )?you|stand me up|let me down
  (have|be) ~1 (call|email|leave|try|write|send)_d ~5 (and|but|less) (you|still|not|a|silence)|legal action|lawyer|penalty|consequence|shut down|your competitor ~3 (be|will|have|also|do_d)|or else (STOP|EDGE)|expect_d ~1 better|not end up|not one of you|last date|(order|call|act) by WHEN|you will (remember|wish|be sorry)|daft|blame|on the hook|hate (for|to see) you|at cost|you (be|can be) (lose|throw|leave)_g|cost_g you|mistake not|urgent|urgently|immediately|asap|you (should|need to|have to) ~1 (call|reply|act|decide) ~1 (now|monday|by|before)|be (crazy|mad|foolish)|not care|no excuse|shame on|everyone else|not want ~3 (miss|lose|behind)
`);
const NO_PRESSURE = phrases(`
  no (pressure|rush|hurry|deadline)|nothing urgent|not urgent
`);

/** Field 28. */
export const readPressure = (draft: Draft) => seen(find(draft, PRESSURE, NO_PRESSURE));
