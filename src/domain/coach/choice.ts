// Field 12: an open invitation to name the day or the time.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const TIME = "(time|day|date|hour|slot|calendar|part)";
const CHOICE = phrases(`
  what would? be? (a|the)? (good|suit)* ${TIME}|(say|know|tell|text|reply|send|give|name|pick|choose|grab|book) (ME|with)? (a|any|the|good|what|few|suit)* ${TIME}(?! (to|of))
  tell me when|when would you rather|let me know ~3 when|EDGE when (work|suit)|when (will|would|be|should|can) ~5 (good|free|suit|call|talk|try|meet)
  (any other|be there a ~1) ${TIME}|${TIME} (~4 that would? |you )(work|suit|choose|like)|you (pick|choose|name|tell me) (when|the)|my ~1 calendar|(how|what) do your (week|calendar)|book ~5 LINK|calendar LINK
`);

/** Field 12: is the prospect openly asked to name the time? */
export function readChoice(draft: Draft) {
  const links = draft.blanks.filter(({ kind, name }) => kind === "link" && /calend|book|schedul|slots/.test(name));
  const spans = [...find(draft, CHOICE), ...links.filter(({ end }) => end <= draft.text.length)];
  return seen(spans);
}
