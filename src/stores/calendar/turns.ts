// What Undo and Redo would turn, in the words in which it was told.
import { computed, type ReadableAtom } from "nanostores";
import type { Deeds } from "./history.ts";

/** Each is empty where there is nothing to turn. */
export const createTurns = ($history: ReadableAtom<Deeds>) =>
  computed($history, ({ done, undone }) => ({ undo: done.at(-1)?.told ?? "", redo: undone.at(-1)?.told ?? "" }));
