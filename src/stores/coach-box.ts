// Keeps on the device what the coach was told to mind, and follows other tabs.
import { atom } from "nanostores";
import { type CoachKept, mutedHere, type Purpose, readCoachKept, withMutedHere } from "./coach-settings.ts";
import type { Hands } from "./hands.ts";
import type { Notices } from "./notice.ts";

type Needed = Pick<Hands, "coachBox" | "explainStorage">;

export function createCoachBox({ coachBox, explainStorage }: Needed, notice: Pick<Notices, "tell">) {
  const $kept = atom<CoachKept>(readCoachKept(undefined));
  /** While nothing can be kept, what was said holds as long as the page is open. */
  let isKept = true;
  const read = () => void (isKept && $kept.set(readCoachKept(coachBox.read())));

  function keep(kept: CoachKept) {
    $kept.set(kept);
    isKept = coachBox.write({ version: 1, ...kept }, (error) => notice.tell(explainStorage(error)));
  }

  return {
    $kept,
    /** Takes in what is stored, which another tab or “delete everything” may have changed. */
    read,
    listen: (changed: () => void) => coachBox.listen(() => (read(), changed())),

    /** A message that was new has got its id. */
    carryOver(from: string, to: string) {
      const rules = mutedHere($kept.get(), from);
      if (rules.length > 0) keep(withMutedHere(withMutedHere($kept.get(), from, []), to, rules));
    },

    muteHere(id: string, rule: string) {
      keep(withMutedHere($kept.get(), id, [...mutedHere($kept.get(), id), rule]));
    },

    muteAlways(rule: string) {
      keep({ ...$kept.get(), muted: [...$kept.get().muted, rule] });
    },

    /** Minds it again, here and everywhere. */
    mindAgain(id: string, rule: string) {
      const kept = withMutedHere(
        $kept.get(),
        id,
        mutedHere($kept.get(), id).filter((one) => one !== rule),
      );
      keep({ ...kept, muted: kept.muted.filter((one) => one !== rule) });
    },

    /** Minds it again in every message. */
    mindEverywhere(rule: string) {
      const { here, muted, ...kept } = $kept.get();
      const without = (rules: string[]) => rules.filter((one) => one !== rule);
      const left = here.map(({ id, rules }) => ({ id, rules: without(rules) })).filter(({ rules }) => rules.length > 0);
      keep({ ...kept, here: left, muted: without(muted) });
    },

    takeSide(disagreement: string, side: string) {
      keep({ ...$kept.get(), sides: { ...$kept.get().sides, [disagreement]: side } });
    },

    choosePurpose(part: Partial<Purpose>) {
      keep({ ...$kept.get(), purpose: readCoachKept({ version: 1, purpose: { ...$kept.get().purpose, ...part } }).purpose });
    },
  };
}

export type CoachBox = ReturnType<typeof createCoachBox>;
