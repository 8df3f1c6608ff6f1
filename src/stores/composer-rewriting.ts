// Other wordings, and sentences in the person's own words that later answers still reach.
import { findIn, unedited } from "../domain/message/compose.ts";
import { readEdit } from "../domain/message/edits.ts";
import type { ComposerState } from "./composer-state.ts";

export function createRewriting({ playbook, notice, $choices, $message, $today, $region, change }: ComposerState) {
  const edits = () => $choices.get().edits;

  function dropEdit(move: string, text: string) {
    const { [move]: own, ...rest } = edits();
    change({ edits: rest });
    if (own) notice.offerUndo(text, () => change({ edits: { ...edits(), [move]: own } }));
  }

  return {
    /** The next wording of a sentence; words of the person's own are given back by Undo. */
    otherWording(move: string) {
      const sentence = findIn($message.get(), move);
      if (!sentence) return;
      const { [move]: own, ...others } = edits();
      const saying = (wording: number) => ({ ...$choices.get().wordings, [move]: wording });
      change({ edits: others, wordings: saying((sentence.wording + 1) % sentence.wordings) });
      const takeBack = () => own && change({ edits: { ...edits(), [move]: own }, wordings: saying(sentence.wording) });
      if (own) notice.offerUndo("Your own words were set aside.", takeBack);
    },

    /** Takes what was typed for a sentence; blanks whose words still stand in it stay blanks. */
    rewrite(move: string, text: string) {
      const composed = findIn(unedited(playbook, $message.get(), $today.get(), $region.get()), move);
      if (composed) change({ edits: { ...edits(), [move]: { nodes: readEdit(text, composed.tokens) } } });
    },

    /** Back to the composed wording. */
    dropEdit: (move: string) => dropEdit(move, "Back to the playbook’s wording."),
  };
}
