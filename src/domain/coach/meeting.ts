// Field 7: a meeting, visit, demo or longer slot asked for or offered, where only the call should be sold.
import { type Draft, find, type Hit } from "./draft.ts";
import { phrases } from "./patterns.ts";

const LONG = "(?:1\\d|[2-6]\\d|90|ten|fifteen|twenty|thirty|forty-five|sixty)";
const MEETING = phrases(`
  <meeting>|meet (?:with|for|up|at|on|in|over|to|this|next|you|us|me|him|her|face)|(?:to|could|can|we|and) (?:meet|interview|demo)|sit down|get together|in person
  (?:set*|schedul*|book*|arrang*|reserv*|pencil*|grab|pick|choose|find|line) (?:up )?~4 (?:call|time|chat|conversation|slots?|spot|session|viewing|date)
  (?:an?|few|open|some|free|next|spare|available|time) ~2 slots?|(?:review|strategy|discovery|intro|scheduled) call|calendar|calendly|diary
  ${LONG}(?<!(?:in|within|every|under|last|past|next|about|takes?|for the|than|wait*|least) ${LONG})(?:(?: to | or |—)\\w+)?[ -]?(?:short |quick |free )?(?:minutes?|mins?)(?! (?:ago|away|a day|per|from|late|drive|clip|video))|(?:half an|an|half-)[ -]?hour
  (?:come|stop|drop|swing|pop) (?:in|by|over|down|out|round|past)(?! (?:my|the top))|come (?:and |to )?(?:see|visit|show|meet|you)|visit (?:you|us|your|our)|booked to drive|behind the wheel
  (?:on|over) (?:zoom|teams|coffee|lunch)|coffee on me|buy you ~2 (?:lunch|coffee|breakfast)
`);
/** What is past, refused, counted or another's: no asking. */
const TAKEN =
  /\b(?:our|your|last|missed|previous|after|since|following|during|from|customers?|clients?|reps?|many|more|first|no|not|never|without|out of|rather than|agreed to|the|on his|on her)(?: \S+){0,2} $/;
const PAST =
  /\b(?:missed|enjoyed|was|were|had|last|yesterday|agreed|thank(?:s| you) for|scheduled for|planned|cancelled|supposed|meant|since our|(?:great|nice|good) (?:meeting|to meet)|attended|down for|held|came|visited|sat)\b/;
const WISH =
  /\b(?:another|again|new|re-?(?:schedul|arrang|book)\w*|set up|would you|could we|can we|shall we|reserve|book|i'd (?:like|love)|reply|confirm)\b/;

/** Each asking for a meeting, or offer of one. */
export function asksForMeeting({ units }: Draft): Hit[] {
  return find(units, MEETING).filter(({ unit, start, words }) => {
    if (unit.isSubject || (/^calendar|diary/.test(words) && !/(?:my|our|your|link|@)/.test(unit.low))) return false;
    const before = unit.low.slice(0, start - unit.start);
    if (PAST.test(unit.low)) return WISH.test(unit.low) && !TAKEN.test(before);
    return (
      !TAKEN.test(before) ||
      (/\b(?:on|in|of|from|via) (?:my|our|your|the) $/.test(before) && /^(?:calendar|calendly|diary)/.test(words)) ||
      /^(?:set|sched|book|arr|res)/.test(words)
    );
  });
}
