// Field 12: an open invitation to name the day or the time.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const TIME = "(time|day|date|hour|slot|calendar|part)";
const CHOICE = phrases(`
  what would? be? (a|the)? (good|suit)* ${TIME}(?! (do (the|he)|do_d|zone|it be))|(?<!(i|we) )(say|know|tell|text|email|reply|send|give|name|leave|suggest|pick|choose|grab|book) (ME|with)? (a|any|some|the|your|good|what|few|suit)* ${TIME}(?! (to|of))
  (tell me|say) when(?! (the|your|it be))|know what ~1 (work|suit)|when would you rather|let me know ~3 when|EDGE when (work|suit)|when (will|would|be|should|can) ~5 (good|free|suit|call|talk|try|meet)|when (should|can) (I|you) ~3 (look|follow|get|come|catch|reach)
  ((any|if an?) other|if another|with a ~1|be there a ~1) ${TIME}|${TIME} (~4 that would? |you )(work|suit|choose|like)|you (pick|choose|name) (when|STOP|EDGE|the (time|day|date|hour|slot))|when COMMA? you name|(how|what) (do|be) your ~1 (week|calendar|time)|book ~5 LINK
`);

/** Field 12: is the prospect openly asked to name the time? */
export function readChoice(draft: Draft) {
  const links = draft.blanks.filter(({ kind, name }) => kind === "link" && /calend|book|schedul|slots/.test(name));
  const spans = [...find(draft, CHOICE), ...links.filter(({ end }) => end <= draft.text.length)];
  return seen(spans);
}
