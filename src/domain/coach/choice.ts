// Field 12: an open invitation to name the day or the time.
import { type Draft, find, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

const CHOICE = phrases(`
  (?:what|which|whatever|whichever) (?:day|date|time|times|hour|slot|days)(?: and time| or time)?
  (?:what|which)(?:'s| is| are| would be) (?:a |the |your )?(?:good |best |better |convenient |ideal |preferred |easiest )+(?:time|day|hour|way)s?
  (?:what|which)(?:'s| is) your (?:availability|schedule|calendar|diary)
  (?:let me know|tell me|say|text me|email me|reply with|send me|give me|share|suggest|name|pick|choose|select|propose|find|grab|book|reserve|schedule) ~2 (?:(?:a|any|the|your) )?(?:few )?(?:good |best |better |convenient |suitable |preferred |other |new )*(?:times?|days?|slots?|hours?|dates?|availability)(?: and time| or time| and day)?
  (?:let me know|tell me|just say|say|text me|email me|reply with|drop me a line with|write) ~3 when (?!i|we|you have)
  when (?:would|will|is|are|should|could|can|might|do|does|'s) (?:you|i|we|it|be|a|the|that|best|good|works?|suits?|next|your) ~5 (?:good|best|better|free|available|suit|work|call|ring|talk|speak|chat|convenient|check|try|time|meet|reach|follow|connect|circle|easier|back|in)
  when (?:works?|suits?|is best|is good|would suit|would work|might suit)
  when's (?:a )?(?:good|best|better|convenient)
  (?:is|would) there (?:be )?a (?:good|better|best|more convenient|convenient|particular) (?:time|day)
  (?:a|any) (?:time|day) (?:and (?:time|day) )?(?:that|which) (?:works?|suits?|is (?:best|good|convenient))
  (?:your|the) (?:best|preferred) (?:time|day)
  you (?:pick|choose|name|set|decide|tell me) (?:when|the (?:time|day|date|hour))
  (?:the|a) (?:time|day|date|hour)(?: and (?:time|day|hour|place))? (?:of your choice|you (?:choose|prefer|like|pick|want))
  (?:my|our) (?:online )?(?:calendar|diary|booking (?:page|link)|scheduling link|calendly)
  (?:calendar|booking|scheduling|calendly|meeting) link
  (?:book|grab|pick|find|choose|schedule|set up) ~5 @L
  (?:how|what) does your (?:calendar|diary|schedule|week|day)
  how(?:'s| is) your (?:calendar|diary|schedule|week|availability)
  ask for a time|day and (?:time|hour) (?:that|which|when|to)
  should i (?:try|check|call|ring|come|reach|follow|circle) ~5 (?:instead|or when)
`);
const NOT_CHOICE = phrases("at your (?:earliest )?convenience when you get a chance");

/** Field 12: is the prospect openly asked to name the time? */
export function readChoice({ units, blanks, text }: Draft) {
  const hits = find(units, CHOICE, NOT_CHOICE);
  const links = blanks.filter(({ kind, name }) => kind === "link" && /calend|book|schedul/.test(name));
  return {
    value: hits.length + links.length > 0,
    spans: [...shown(hits), ...links.filter(({ end }) => end <= text.length)].map(({ start, end }) => ({ start, end })),
  };
}
