// Techniques that a message already uses, as ends of the sentence "This message …".
import type { Advice } from "./advice.ts";
import { meetsAll } from "./criteria.ts";
import type { Sight } from "./noticing.ts";
import type { CoachSettings } from "./rules.ts";

/** In the settings' order, each with the words that show it. */
export function shownIn(sight: Sight, { techniques }: Pick<CoachSettings, "techniques">): Advice["shown"] {
  return Object.entries(techniques).flatMap(([technique, { title, shown }]) => {
    const isHere = shown && (!shown.channel || shown.channel.includes(sight.draft.channel)) && meetsAll(sight, shown.finds);
    const [first] = shown?.finds ?? [];
    return isHere && first ? [{ technique, title, as: shown.as, spans: sight.seen[first.field].spans }] : [];
  });
}
