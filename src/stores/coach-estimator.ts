// The coach on the estimator's page: the script as it stands, and what its writer says it is for.
import type { ReadableAtom } from "nanostores";
import { computed } from "nanostores";
import { ownWords } from "../domain/coach/own-words.ts";
import { addWorkdays, readDate } from "../domain/message/days.ts";
import { say } from "../domain/message/say.ts";
import type { Region } from "../domain/regions.ts";
import type { Estimate } from "../domain/speech/estimate.ts";
import { createCoach } from "./coach.ts";
import { purposeOf } from "./coach-purpose.ts";
import type { CoachKept } from "./coach-settings.ts";
import type { CoachPage } from "./coach-state.ts";
import type { CoachHands } from "./hands.ts";
import { listenToAll } from "./listen-to-all.ts";
import type { Notices } from "./notice.ts";

/** What the estimator lends its coach. */
export interface CoachedEstimator {
  $script: ReadableAtom<string>;
  $estimate: ReadableAtom<Estimate>;
  $region: ReadableAtom<Region>;
  notice: Notices;
  today: () => string;
  /** Puts another script in place of this one, with a way back. */
  replace: (script: string, told: string) => void;
}

/** There is one script on the page, whatever it says. */
const SCRIPT = "script";
/** Working days until the next call, where nothing says otherwise. */
const NEXT_CALL = 4;

export function createEstimatorCoach({ $script, $estimate, $region, notice, today, replace }: CoachedEstimator, hands?: CoachHands) {
  const nextCall = ({ purpose: { channel } }: CoachKept) => {
    const now = readDate(today());
    return now ? say("date", addWorkdays(now, NEXT_CALL).iso, "", { today: now.iso, region: $region.get(), channel }) : "";
  };

  function get(kept: CoachKept): CoachPage {
    const text = $script.get();
    const { channel, ...intent } = kept.purpose;
    const isSaid = channel === "voicemail" || channel === "receptionist";
    return {
      id: SCRIPT,
      draft: { text: channel === "email" ? ownWords(text) : text, channel },
      rows: [{ move: SCRIPT, index: 0, text, start: 0, end: text.length }],
      intent: { ...intent, nextCall: nextCall(kept), ...(isSaid ? { seconds: $estimate.get().seconds } : {}) },
      isAsked: false,
      unread: "",
    };
  }

  const coach = createCoach<CoachPage>(
    {
      page: { get, listen: (changed) => listenToAll([$script, $estimate], changed) },
      notice,
      async mend(_, { remedy }) {
        if (remedy) replace(edited($script.get(), remedy.edits), `${remedy.label}: done.`);
      },
    },
    hands,
  );
  return { ...coach, $purpose: computed(coach.$kept, ({ purpose }) => purposeOf(purpose)) };
}

/** The text with all edits made; they are in order and do not overlap. */
const edited = (text: string, edits: readonly { start: number; end: number; insert: string }[]): string =>
  edits.toReversed().reduce((now, { start, end, insert }) => now.slice(0, start) + insert + now.slice(end), text);
