// Field 7: a meeting, visit, demo or longer slot asked for or offered, where only the call should be sold.
import { type Draft, find, type Hit } from "./draft.ts";
import { phrases } from "./patterns.ts";

const MEETING = phrases(`
  <meeting>
  (?:meet|meet up|sit down|get together|face[- ]to[- ]face|in person) (?:with|for|up|at|on|in|over|to|,|\\.|this|next)
  (?:to|can|could|we|and|us|i|you|let's|please) (?:meet|interview|demo)
  (?:set|schedule|book|arrange|line|pencil|put)(?:ting)?(?: up)? ~5 (?:call|time|chat|conversation|slot|meeting|visit|appointment|viewing|session|inspection|assessment|intro)
  (?:book|pick|grab|choose|find|reserve) ~4 (?:time|slot|spot|appointment)
  (?:on|in|into|via|check|with|share|through) (?:my|your|our|the) (?:calendar|diary)|calendar|calendly|diary (?:slot|space)
  (?:(?:spare|have|need|take|give|for|about|only|just|of|grab|a|invest|free up|worth|out|than|another|next|quick|brief) )(?:1\\d|2\\d|3\\d|4\\d|60|90|ten|fifteen|twenty|thirty|forty-five|sixty)(?:[ -](?:to|or)[ -]\\w+|[-—]\\d+)?[ -]?(?:short |quick |free )?(?:minutes?|mins?)
  (?:1\\d|2\\d|3\\d|4\\d|60|ten|fifteen|twenty|thirty|forty-five)[ -]?(?:minutes?|mins?)(?: of (?:your|their) time)? ?(?:<chat>|to <talk>|for a|on the phone|with you|this|next|on|over)
  (?:half an hour|an hour|half-hour|hour-long|thirty minutes)
  (?:come|stop|drop|swing|pop) (?:in|by|over|down|out|round|past)(?: and| to|,|\\.|!|\\?| today| this| at| for| any| on| next| when| your)
  come (?:and )?(?:see|visit|show|meet)|visit (?:you|us|your|our)|(?:test[- ]drive|booked to drive|behind the wheel|take it for a (?:drive|spin)|drive the)
  (?:show|walk) you (?:around|round|through) ~3 (?:in person|on a call|live|screen|zoom)|over (?:zoom|coffee|lunch)|on (?:zoom|teams)|buy you (?:a |lunch|coffee|breakfast)+|free consultation
`);
/** What is past, refused or another's: no asking. */
const NOT_ASKED =
  /\b(?:our|the|your|we had an?|last|missed|previous|that|this morning's|yesterday's|after|at|since|from|following|during|for|in) (?:\S+ ){0,2}$/;
const PAST =
  /\b(?:missed|enjoyed|was|were|had|met|last|yesterday|agreed|thank(?:s| you) for|we'd|we scheduled|scheduled for|planned|cancelled|supposed|meant|after (?:our|the|your)|since our|great (?:meeting|to meet)|nice (?:meeting|to meet)|good to meet|pleasure|attended|sorry (?:we|i|you)|no-show|following (?:our|up on)|held|came|visited|sat)\b/;
const WISH =
  /\b(?:another|again|new|re-?schedul\w+|re-?arrang\w+|re-?book\w*|rebook|set up|arrange|book|find|pick|would you|could we|can we|shall we|i'd (?:like|love))\b/;

/** Each asking for a meeting, or offer of one. */
export function asksForMeeting({ units }: Draft): Hit[] {
  return find(units, MEETING).filter(({ unit, start }) => {
    if (unit.isSubject) return false;
    const before = unit.low.slice(0, start - unit.start);
    if (/\b(?:no|not|never|without|rather than|instead of|n't (?:need|want|ask\w*)(?: (?:for|you))?)(?: \S+){0,3} $/.test(before))
      return false;
    if (PAST.test(unit.low))
      return WISH.test(unit.low) && !/\b(?:agreed|planned|had|missed|scheduled|for|our)\b (?:\S+ ){0,2}$/.test(before);
    return !(
      /^(?:<meeting>)/.test(unit.low) ||
      (NOT_ASKED.test(before) && !/\b(?:for|in|at) (?:an? |another |some )?(?:\S+ )?$/.test(before))
    );
  });
}
