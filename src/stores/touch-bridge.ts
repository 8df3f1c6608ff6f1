// Opens the message of a touch, from the prospect's card and what was written for it before, and ties it to the plan.
import { touchChoices } from "../domain/message/touch-choices.ts";
import { TOUCH_DRAFT } from "../domain/saved/work.ts";
import type { Keeper } from "./composer-keeper.ts";
import type { ComposerState } from "./composer-state.ts";
import type { CardHands } from "./hands.ts";
import { carriedAnswers, ownAnswers } from "./touch-layer.ts";
import { createTouchRecord } from "./touch-records.ts";
import type { TouchScene } from "./touch-scene.ts";
import { tieTouch } from "./touch-tie.ts";

/** By the id of its draft, "touch-card/touch". A card or touch that is gone is told; what was written for it opens all the same. */
export async function openTouch(state: ComposerState, keeper: Keeper, id: string, isWanted: () => boolean): Promise<"open" | "gone"> {
  const { hands, notice } = state;
  const cardHands: CardHands = await hands.loadCardHands();
  const record = createTouchRecord(state, cardHands, id.replace(TOUCH_DRAFT, ""));
  const scene = await record.read();
  if (!isWanted()) return "gone";
  keeper.flush();
  const draft = keeper.$drafts.get().find((known) => known.id === id);
  if ("error" in scene) {
    notice.tell(scene.sentence);
    if (!draft) return "gone";
    keeper.take(draft);
    keeper.quietly(() => state.change({ ...draft.choices, answers: { ...draft.choices.answers, ...keeper.mine() } }));
    return "open";
  }
  const choices = draft?.choices ?? freshChoices(state, keeper, scene.ok, id);
  tieTouch({ state, keeper, record, cardHands, draft: { id, changed: draft?.changed ?? 0, choices } }, scene.ok);
  return "open";
}

/** The touch's play with what the card knows, and with the words that an earlier message to the same person was about. */
function freshChoices({ playbook }: ComposerState, keeper: Keeper, { given }: TouchScene, id: string) {
  const person = id.slice(0, id.indexOf("/") + 1);
  const earlier = keeper.$drafts.get().find((draft) => draft.id.startsWith(person));
  const me = carriedAnswers(playbook, earlier?.choices.answers ?? {});
  return ownAnswers(playbook, touchChoices(playbook, { ...given, me }));
}
