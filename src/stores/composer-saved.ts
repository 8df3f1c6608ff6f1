// What the page shows of saved work: messages under way, and the people they were for.
import type { Region } from "../domain/regions.ts";
import { say } from "../domain/message/say.ts";
import type { Playbook } from "../domain/playbook.ts";
import { type Draft, isBegun } from "../domain/saved/work.ts";

export interface SavedGiven {
  drafts: Draft[];
  /** The draft now in hand. */
  current: string;
  today: string;
  region: Region;
  /** The caller has said who they are. */
  hasMe: boolean;
}

/** The newest; what was begun for older touches opens from the calendar. */
const MOST_SHOWN = 30;

/** Drafts by title, and people to write to again. */
export function savedOf(playbook: Playbook, given: SavedGiven) {
  const begun = given.drafts.filter(isBegun).slice(0, MOST_SHOWN);
  return {
    drafts: begun.map((draft) => ({ id: draft.id, title: titleOf(playbook, draft, given), isOpen: draft.id === given.current })),
    hasWork: begun.length > 0 || given.hasMe,
    contacts: contactsOf(given),
  };
}

/** People written to before, each once, newest first, without the one now in hand. */
function contactsOf({ drafts, current, today, region }: SavedGiven) {
  const seen = new Map<string, { id: string; label: string }>();
  for (const { id, choices } of drafts) {
    const words = (type: "person" | "organisation", slot: string) =>
      say(type, choices.answers[slot], "", { today, region, channel: "letter" });
    const label = [words("person", "prospect"), words("organisation", "organisation")].filter(Boolean).join(", ");
    if (words("person", "prospect") && id !== current && !seen.has(label)) seen.set(label, { id, label });
  }
  return [...seen.values()].slice(0, 8);
}

/** "A referral: Mr Okafor". */
function titleOf(playbook: Playbook, { choices }: Draft, { today, region }: SavedGiven): string {
  const name = say("person", choices.answers.prospect, "", { today, region, channel: "letter" });
  const play = playbook.plays[choices.play]?.title ?? "";
  return name ? `${play}: ${name}` : play;
}
