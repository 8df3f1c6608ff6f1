// Techniques switched on and off, sentences left out and put back, within the sentence budget.
import { MOST } from "../domain/message/budget.ts";
import type { Choices } from "../domain/message/situation.ts";
import type { ComposerState } from "./composer-state.ts";

export function createSwitches({ playbook, notice, $choices, composeNow, change }: ComposerState) {
  /** Adopts the choices unless they make the message longer than six sentences. */
  function fit(part: Partial<Choices>) {
    const choices = { ...$choices.get(), ...part };
    const composed = composeNow(choices);
    if (composed.budget.count > MOST) notice.tell("Six sentences are the most a message carries. Switch another one off first.");
    else change(part);
  }

  const putBack = (move: string) => fit({ omitted: $choices.get().omitted.filter((id) => id !== move) });

  return {
    toggle(technique: string, on: boolean) {
      const others = on ? (playbook.techniques[technique]?.switch?.instead ?? []) : [];
      const switches = { ...$choices.get().switches, [technique]: on, ...Object.fromEntries(others.map((id) => [id, false])) };
      if (on) fit({ switches });
      else change({ switches });
    },

    leaveOut(move: string) {
      change({ omitted: [...$choices.get().omitted, move] });
      notice.offerUndo("Sentence left out.", () => putBack(move));
    },

    putBack,
  };
}
