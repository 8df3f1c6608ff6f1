// When another view takes the place of one, the focus goes to its title, so that its name is heard and Tab goes on from there.
import { type Accessor, createEffect, on } from "solid-js";

/** `subject` names what is shown; nothing happens for the first one, nor while `isReady` is false. */
export function useTitleFocus(subject: Accessor<string>, isReady: Accessor<boolean>, view: () => HTMLElement | undefined) {
  createEffect(on(subject, (now, before) => now !== before && isReady() && queueMicrotask(() => focusTitle(view())), { defer: true }));
}

/** Gives the focus to the title of what is shown; false where it has none. */
export function focusTitle(view: HTMLElement | undefined): boolean {
  const title = view?.querySelector("h1");
  if (!title) return false;
  title.tabIndex = -1;
  title.focus();
  return true;
}
