// Field 13: the promise that the conversation will be short.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const LENGTH = phrases(`
  (?:<small>|[2-9]-to-[3-9]|[1-9]-(?:10|[2-9]))(?: to (?:10|[1-9]|ten|five)| or (?:two|three|so|five|10|ten)|—(?:10|[1-9]))?[ -](?:short |quick |brief |spare |little )?(?:minutes?|mins?)
  (?:\\d{1,3}|thirty|sixty|ninety|twenty|ten|fifteen|forty-five|a few|a couple of|few)[ -]?(?:short |quick )?(?:seconds?|secs?)
  (?:a|one|half a|a spare|a quick|a free) (?:minute|min|moment|sec|second|mo)(?:'s| or two)?
  (?:quick|brief|short|speedy|swift|painless|fast|very brief|very short|very quick)(?:,? (?:and )?(?:quick|painless|easy|simple|informal|introductory|no-pressure|10-minute|phone|friendly|discovery|zoom|video|little|initial|fifteen|intro|exploratory))* <chat>s?
  <chat>s? (?:will|would|would only|will only|should|won't|needn't|can) ~3 (?:quick|brief|short)
  (?:keep|make) it (?:short|brief|quick)|won't (?:keep|take|need|hold) (?:you )?(?:long|much|more than)|won't take (?:up )?(?:long|much|more)
  (?:quick|briefly|for a bit|for a short) (?:talk|chat|speak|word)
  <talk> (?:briefly|quickly|for a minute)
`);
const NO_LENGTH =
  /\b(?:within|every|under|save|saves|saved|saving|per|each|waits?|waited|waiting|response|respond|responds|answers? in|back in|again in|ago|on hold|missed|costs?|last|late|for the last|live in) (?:\S+ ){0,3}$|\bwhen(?:ever)? you(?: next)? (?:have|get) $|\b(?:in|about)(?: about| around| just)? $/;
const AFTER_LENGTH =
  /^ ?(?:ago|away|a day|per|each|a week|from|drive|late|walk|or less to (?:set|install)|earlier|later|video|clip|old|on hold|on your)\b/;
const LONG =
  /\b(?:1[1-9]|[2-9]\d|1\d\d|fifteen|twenty|thirty|forty|forty-five|sixty|half an|half-|an)(?:(?:[ -]to[ -]|[-—])\d+)?[ -](?:minutes?|mins?\b|hour)/;

/** Field 13: is the conversation promised to be short? */
export function readBrevity({ units }: Draft) {
  const hits = find(units, LENGTH).filter(({ unit, start, end, words }) => {
    const before = unit.low.slice(0, start - unit.start);
    const isMessage =
      /keep|make it/.test(words) && /\bi(?:'ll| will|'d| promise to)? (?:try to )?$/.test(before) && !/\bcall|talk|chat/.test(unit.low);
    return !NO_LENGTH.test(before) && !AFTER_LENGTH.test(unit.low.slice(end - unit.start)) && !isMessage;
  });
  return seen(hits.some(({ words }) => /\d|minute|second/.test(words)) || !units.some(({ low }) => LONG.test(low)) ? hits : []);
}
