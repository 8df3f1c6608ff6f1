// The way to the message of a touch: the code for that is fetched when one is wanted; what goes wrong is told.
import { isForTouch } from "../domain/saved/work.ts";
import type { Keeper } from "./composer-keeper.ts";
import type { ComposerState } from "./composer-state.ts";

/** What came of it: the message is in hand, there is none to be had, or the page lacks what opens it until it is loaded again. */
export type Opened = "open" | "gone" | "unloaded";

export function createTouchDoor(state: ComposerState, keeper: Keeper) {
  /** By the id of its draft, "touch-card/touch"; one that is in hand already, and is left before the rest has come, stays left. */
  return async (id: string): Promise<Opened> => {
    if (!isForTouch(id)) return "gone";
    if (state.$touch.get()?.id === id) return "open";
    const isInHand = () => state.$draftId.get() === id;
    const isWanted = isInHand() ? isInHand : () => true;
    try {
      const { openTouch } = await import("./touch-bridge.ts");
      return await openTouch(state, keeper, id, isWanted);
    } catch {
      state.notice.tell("This page could not load its calendar part. Reload it.");
      return "unloaded";
    }
  };
}
