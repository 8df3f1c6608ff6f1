// Field 12: an open invitation to name the day or the time.
import { type Draft, find, shown } from "./draft.ts";
import { phrases } from "./patterns.ts";

const TIME = "(time|day|date|hour|slot|calendar)";
const CHOICE = phrases(`
  what (would )?(be )?(a |the |your )?(good |suit |easy )*${TIME}|(say|know|tell|text|email|reply|send|give|share|suggest|name|pick|choose|find|grab|book) (me |us |with )?((a|any|the|your|few|good|suit|new|other|some|what) )*${TIME}(?! (to|of))
  tell me when|when would you rather|(let me know|(tell|say|text|email|reply|write)_b) ~3 when(?! (i|we|you have|STOP|suit))|when (that|it) (be|suit) ~1 ASK|when (will|would|be|should|can|do) ~5 (good|free|suit|work|call|talk|try|time|meet|reach|follow|connect|circle|back|catch)|EDGE when (work|suit)(?! ~2 COMMA)
  would there be a ~1 ${TIME}|be there a ~1 ${TIME}|${TIME} (that |you )(work|suit|choose|prefer|like)|any other ${TIME}|you (pick|choose|name|tell me) (when|the)|my ~1 calendar|(calendar|book) LINK|(book|pick|choose) ~5 LINK
  (how|what) (do|be) your (calendar|week)|should i (try|call|check) ~5 (instead|when)
`);

/** Field 12: is the prospect openly asked to name the time? */
export function readChoice(draft: Draft) {
  const links = draft.blanks.filter(({ kind, name }) => kind === "link" && /calend|book|schedul|slots/.test(name));
  const spans = [...find(draft, CHOICE), ...links.filter(({ end }) => end <= draft.text.length)];
  return { value: spans.length > 0, spans: shown(spans) };
}
