// A wish for something that is on its way: it stands until it comes, or until somebody turns to something else.
import { isInField } from "./typing.ts";

/** Escape, a press of the pointer and the focus in a field abort it; so does who has what was wished for, to have done with it. */
export function makeWish(): AbortController {
  const wish = new AbortController();
  const heeded = { signal: wish.signal, capture: true };
  const callOff = () => wish.abort();
  addEventListener("keydown", ({ key }) => key === "Escape" && callOff(), heeded);
  addEventListener("pointerdown", callOff, heeded);
  addEventListener("focusin", ({ target }) => isInField(target) && callOff(), heeded);
  return wish;
}

export const isStanding = (wish: AbortController | undefined): boolean => wish?.signal.aborted === false;
