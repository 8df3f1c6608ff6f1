// Field 13: the promise that the conversation will be short.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const LENGTH = phrases(`

  (?<!(within|each|under|save|per|wait|reply|in|last|next|back|cut|by|a|it for|thank for) ~2 )((SMALL|ten) (to |or |DASH )?)?(SMALL|ten|few) (quick |spare |of )*minute(?! (ago|away|a day|per|from|late|SMALL))|(NUM|SMALL|ten|few) second|in (SMALL|ten) minute (i|we) (can|will)|(?<!(when|if) you (next )?have |in )(a|half a) (quick |spare |free )?minute(?! ago)
  quick ((COMMA|and|painless|easy|introductory|NUM|SMALL|ten|minute|discovery|video|NAME) )*(call|talk|convo|catch|meeting|callback|exchange)|(call|talk|convo|meeting|it|this) (will|would|should) ~3 quick|(keep|make) (it|our @|the @) (very )?quick|(will|would) not (keep|take|need) (you )?(up )?(long|much|more)|talk (quick|for a minute)
`);
const LONG = phrases(`
  (NUM (DASH |to )?minute|(a|NUM) hour)(?! (ago|notice|late))
`);
/** "I'll keep this brief" is of the message. */
const ITSELF = phrases(`
  i (will )?(try to |promise to )?(keep|make) (it|this) (very )?quick
`);

/** Field 13: is the conversation promised to be short? */
export function readBrevity(draft: Draft) {
  const own = find(draft, ITSELF);
  const hits = find(draft, LENGTH).filter((hit) => !own.some(({ from, to }) => hit.to > from && hit.from < to));
  const isNamed = hits.some(
    ({ start, end }) => /minute|second/i.test(draft.text.slice(start, end)) && !/\d\d/.test(draft.text.slice(start, end).replace("10", "")),
  );
  return seen(isNamed || !find(draft, LONG).length ? hits : []);
}
