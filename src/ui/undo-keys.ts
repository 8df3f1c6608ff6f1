// Ctrl+Z takes back and Ctrl+Shift+Z or Ctrl+Y does again, wherever no text is being typed.
import { onCleanup, onMount } from "solid-js";
import { createReturn } from "./return-focus.ts";

const TYPED = "input:not([type=radio], [type=checkbox], [type=file]), textarea, select, dialog[open]";

/** Listens while the part that calls it is on the page. */
export function useUndoKeys(undo: () => void, redo: () => void) {
  /** What had the focus may go with the change. */
  const way = createReturn();
  const onKey = (event: KeyboardEvent) => {
    const act = actOf(event);
    if (act === undefined || (event.target instanceof Element && event.target.closest(TYPED))) return;
    event.preventDefault();
    way.remember();
    if (act === "undo") undo();
    else redo();
    if (event.target !== document.body) way.goBack();
  };
  onMount(() => addEventListener("keydown", onKey));
  onCleanup(() => globalThis.removeEventListener?.("keydown", onKey));
}

function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : undefined;
}
