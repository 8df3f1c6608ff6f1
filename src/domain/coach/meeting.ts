// Field 7: a meeting, visit, demo or longer slot asked for or offered, where only the call should be sold.
import { type Draft, find, type Hit } from "./draft.ts";
import { phrases } from "./patterns.ts";

const MEETING = phrases(`

  (a|schedule|free|set up|join|confirm|another|for|want|get|like|to) ~2 meeting|meeting ~2 (monday|week|WHEN)|meet_b(?! (again|~2 (deadline|need|target|budget|standards|goal|demand|rule)))|sit down|get together|(?<!customer )in person|test drive|a visit
  put ~3 in the calendar|(set up|schedule|grab) ~3 (call|talk|convo)|(pick|choose|find|schedule|put|set|grab) ~3 (time|slot|date)(?! to call)|(few|free|next|spare|time|a|book) ~1 slot|(review|strategy|discovery|schedule_d) call|(my|our) ~2 calendar|calendar LINK
  (?<!(in|within|each|under|last|past|next|about|take|for the|than|wait|late|least) )((NUM|ten) (DASH |to )?(NUM )?(quick |free )?minute|(a|half) (a )?hour)(?! (ago|away|a|per|from|late|drive|video|notice|response|delay|wait|walk|film|read|guarantee))
  (?<!(have|be|has) ~1 )(come|give|stop|visit)_b (in|by|down|over|round|along)|show you (around|round)|come (and |to )?(see|visit|show|meet|you|take)|for (me|us) to come|for a spin|visit_b (you|us|your)(?! (site|online|at LINK))|drive the|(on|over|for|a|buy you|grab|have) ~1 meal(?! (machine|WORD))|(can|and|or|to) interview_b
`);
/** What is past, counted or another's: no asking. */
const PAST = phrases(`
  missed|enjoy_d|(be|have|agree|come|visit|hold|attend|plan|schedule|meet|see|enjoy)_d|last|ago|thank (you )?for|(good|pleasure|enjoy_d) ~1 meet|(in|after|before|until|from) (a|the|your) ~2 meeting|your ~1 meeting|since our|(more|many|first) meeting
`);
const WISH = phrases(`
  again|new|another|set up|can we|should we|(would|can) you|schedule_b|i would (like|love)|confirm|reply|instead|get you
`);

/** Each asking for a meeting, or offer of one. */
export function asksForMeeting(draft: Draft): Hit[] {
  const asked = new Set(find(draft, WISH).map(({ unit }) => unit));
  const past = new Set(find(draft, PAST).flatMap(({ unit }) => (asked.has(unit) ? [] : [unit])));
  const taken = find(draft, TAKEN);
  return find(draft, MEETING).filter(
    ({ unit, from, to }) => !unit.isSubject && !past.has(unit) && !taken.some((one) => one.from < to && from < one.to),
  );
}

const TAKEN = phrases(`
  (our|last|after|since|from|customer|more|many|first|no|not|never|of|than|each) ~1 (meeting|meet_g|calendar|slot)|(meeting|meal) (with|and)|after meal|we meet again|(i|you) have ~2 meeting|(on|in) your calendar
`);
