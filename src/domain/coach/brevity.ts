// Field 13: the promise that the conversation will be short.
import { wordsAt } from "../prose/spans.ts";
import { apart, type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const LENGTH = phrases(`
  (?<!((in|by|last|next|back|within|save|per)|(when|if|once|soon as) (you|he)) ~2 )((SMALL|ten) (to|or|DASH)? )?(SMALL|ten|few) (quick|spare|of)* minute(?! (ago|away|a day|per|late|from|up|down|drive|walk))|(NUM|SMALL|ten|few) DASH? second|(phone|do_d|your hair) in (SMALL|ten) minute|in (SMALL|ten) minute I WILL|(?<!(when|if|once|soon as) (you|he) ~2 |(in|by|at|to take|wait|NUM) )a (quick|spare)? minute(?! ago)
  (?<!(the|our|(have|enjoy)_d a) )quick (and|easy|NUM|SMALL|minute|NAME)* (call|talk|convo|meeting|catch|shout|bell)|(call|talk|convo|it) will ~3 quick|keep it quick|(will|would|should|need) not (keep|take|be) you? up? (long|much)
`);
const LONG = phrases("(NUM (DASH|to)? minute|(a|NUM) hour)(?! (ago|notice|late))");
/** "I'll keep this brief" is of the message. */
const ITSELF = phrases("i will? (keep|make) (it|this) quick");

/** Field 13: is the conversation promised to be short? */
export function readBrevity(draft: Draft) {
  const hits = apart(find(draft, LENGTH), find(draft, ITSELF));
  const isNamed = hits.some(
    (hit) => /minute|second/i.test(wordsAt(draft.text, hit)) && !/\d\d/.test(wordsAt(draft.text, hit).replace("10", "")),
  );
  return seen(isNamed || !find(draft, LONG).length ? hits : []);
}
