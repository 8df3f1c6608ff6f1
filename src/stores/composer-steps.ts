// The composer's three steps in the address bar: Back and Forward walk them, links open on them.
import { atom } from "nanostores";
import { readShare } from "../domain/saved/share.ts";
import { emptyChoices } from "../domain/message/start.ts";
import type { ComposerState } from "./composer-state.ts";

export const STEPS = ["why", "blanks", "techniques"] as const;
export type Step = (typeof STEPS)[number];

export function createSteps(state: ComposerState) {
  const { playbook, hands, notice, $choices, $draftId, change } = state;
  const $step = atom<Step>("why");
  const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

  /** Reads the fragment: a step, a link from the playbook, or a shared message. */
  function arrive() {
    const fragment = hands.address.read();
    if (isStep(fragment)) $step.set(fragment);
    else if (fragment.startsWith("share=")) open(fragment);
    else if (fragment) begin(new URLSearchParams(fragment));
    else $step.set("why");
  }

  function open(fragment: string) {
    const shared = readShare(playbook, fragment);
    const mine = $choices.get();
    hands.address.replace(shared.kind === "broken" ? "why" : "blanks");
    if (shared.kind === "broken") {
      notice.tell(shared.why);
      $draftId.set("");
      change({ ...emptyChoices(playbook, mine.play) });
      $step.set("why");
      return;
    }
    const before = $draftId.get();
    $draftId.set("");
    change({ ...shared.choices, answers: { ...mine.answers, ...shared.choices.answers } });
    notice.offerUndo("This message was set up by a link.", () => ($draftId.set(before), change(mine)));
    $step.set("blanks");
  }

  /** "play=referral&channel=email&technique=promise-brevity", as the playbook's pages link. */
  function begin(wanted: URLSearchParams) {
    const technique = wanted.get("technique") ?? "";
    const play =
      playbook.plays[wanted.get("play") ?? ""] ??
      Object.values(playbook.plays).find(({ steps }) => steps.some(({ move }) => move.startsWith(`${technique}.`)));
    hands.address.replace(play ? "blanks" : "why");
    $step.set(play ? "blanks" : "why");
    if (!play) return;
    $draftId.set("");
    const channel = play.channels.find((known) => known === wanted.get("channel"));
    const switches = playbook.techniques[technique]?.switch ? { [technique]: true } : {};
    change({ ...emptyChoices(playbook, play.id), answers: $choices.get().answers, switches, ...(channel ? { channel } : {}) });
  }

  return {
    $step,
    restore() {
      hands.address.listen(arrive);
      arrive();
    },
    verbs: {
      go(step: Step) {
        if ($step.get() === step) return;
        $step.set(step);
        hands.address.push(step);
      },
    },
  };
}
