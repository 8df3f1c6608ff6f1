// The words a team does not use, as one more list of phrases that the coach minds.
import type { PhraseRule } from "../domain/coach/advice/rules.ts";
import type { TeamFile } from "./schemas/team.ts";

/** Its place among the coach’s pages, and the idea whose page says why. */
export const BANNED = { id: "team-words", technique: "in-their-shoes" } as const;

const CALL = "Ms Banerjee, this is Gareth Pugh of Slate and Sons, on 01632 960339.";
const ASK = "Please ring me on 01632 960339.";

/** The list; none where a team bans nothing. */
export function bannedWords({ name, banned }: Pick<TeamFile, "name" | "banned">): PhraseRule[] {
  const [first] = banned;
  if (!first) return [];
  return [
    {
      ...BANNED,
      order: 1,
      title: "Words we leave out",
      summary: `What ${name} does not say, in any message.`,
      weight: 90,
      source: `the list of ${name}`,
      says: "“{words}” is on our list of words to leave out.",
      phrases: banned,
      examples: {
        bad: { channel: "voicemail", text: `${CALL} It’s about ${first.find}. ${ASK}` },
        good: { channel: "voicemail", text: `${CALL} It’s about the chapel roof. ${ASK}` },
      },
    },
  ];
}
