// Phone numbers of the message, read by a reader that is fetched when one is first typed.
import { isPhone, type Phone } from "../domain/message/answers.ts";
import type { ComposerState } from "./composer-state.ts";

export function createNumbers({ hands, $choices, $region, change }: ComposerState) {
  async function read(slot: string, typed: string) {
    const reader = await hands.loadPhoneReader().catch(() => undefined);
    const now = $choices.get().answers[slot];
    if (!reader || !isPhone(now) || now.typed !== typed) return;
    change({ answers: { ...$choices.get().answers, [slot]: reader(typed, $region.get()) } });
  }

  return {
    read,

    /** Reads every number on the page but those that are known already. */
    readAll(isKnown: (phone: Phone) => boolean) {
      for (const [slot, answer] of Object.entries($choices.get().answers)) {
        if (isPhone(answer) && answer.typed && !isKnown(answer)) void read(slot, answer.typed);
      }
    },

    /** Fetches the reader ahead of the typing. */
    expect: () => void hands.loadPhoneReader().catch(() => undefined),
  };
}
