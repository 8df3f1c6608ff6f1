// Field 7: a meeting, visit, demo or longer slot asked for or offered, where only the call should be sold.
import { apart, type Draft, find, type Hit, unitsWith } from "./draft.ts";
import { phrases } from "./patterns.ts";

const MEETING = phrases(`
  (schedule|set up|for|another|get|to) ~2 meeting|a ~2 meeting_b|meeting ~2 (monday|week|WHEN)|meet_b(?! (again|~3 (deadline|need|target|goal|standard)))|a visit|sit down|get together|(?<!customer )in person|test drive|face to face|zoom
  (put|get) ~3 in the calendar|(set up|schedule|grab) ~3 (call|talk|convo)|(pick|find|grab|choose|set up) ~3 (time|slot)(?! to call)|(few|next|book|spare) ~1 slot|slot (leave_d|free|open)|MY ~2 calendar(?! be)|(book|lock|fit) you in|book he
  (?<!(in|take|within|under|last|past|next|about|than|late|NUM) )((NUM|ten) (DASH|to)? NUM? quick? minute|NUM a hour|a hour)(?! (ago|away|a|per|late|drive|notice|wait|trial))
  (?<!(have ~1|when you|(easy|hard) to) )(come|give)_b (in|by|down|over|round|out|through|for a)|(stop|nip)_b (by|in|into|round|past)|(a site|for (our|my)) visit|(take|buy) you ~1 meal|call_b (round|in (and|to|on (you|the)))|show you (around|round)|come to? (see|visit|show|meet|you|take|have)|(come|visit|meeting|into|at|in|to) ~1 showroom|come to our|for ME to come|bring ~3 (over|round|in|by|to your)|have ME (out|round|over)|come and (?!go)|visit_b (you|us|your)(?! site)|drive the|(over|for|a|have|grab|about|buy you) ~1 meal(?! (machine|WORD))
`);
/** What is past, counted or another's: no asking. */
const PAST = phrases(
  "missed|(be|have|agree|come|plan|schedule|meet|see|enjoy|attend)_d|last|ago|thank you? for|good ~1 meet|(after|before|from) (a|the|your) ~2 meeting|your ~1 meeting|(first|many|more) meeting",
);
const WISH = phrases(`
  again|new|another|set up|can we|should we|(would|can) you|schedule_b|i would (like|love)|confirm|reply|instead|get you
`);

/** Each asking for a meeting, or offer of one. */
export function asksForMeeting(draft: Draft): Hit[] {
  const asked = unitsWith(draft, WISH);
  const past = unitsWith(draft, PAST);
  return apart(find(draft, MEETING), find(draft, TAKEN)).filter(({ unit }) => !unit.isSubject && (asked.has(unit) || !past.has(unit)));
}

const TAKEN = phrases(
  "(our|many|of|last|after|no|be in) ~1 (meeting|meet_g)|(meeting|meal) with (?!you)|after meal|(say|tell|talk|suggest)_d ~3 over meal|we meet again",
);
