// Where the focus goes when what it came from is gone: to the row it lay in, else to the page's title.

/** Safari gives no focus to a button that is clicked; what was pressed last stands for it, until a key is. */
let pressed: Element | null = null;
if (!import.meta.env.SSR) {
  addEventListener("click", ({ target }) => (pressed = target instanceof Element ? target.closest("button, a, summary") : null), true);
  addEventListener("keydown", () => (pressed = null), true);
}

/** Remembers where the focus is, and sees that it is not lost once that has gone. */
export function createReturn() {
  let isNowhere = false;
  let button: Element | null = null;
  let row: Element | null | undefined;
  /** A dialog gives the focus back to what had it; where that cannot be, the page's body has it. */
  const find = () => {
    if (isNowhere) return;
    for (const next of [button, row, document.querySelector("main h1")])
      if (document.activeElement === document.body && next instanceof HTMLElement) take(next, next !== button);
  };
  return {
    remember() {
      const held = document.activeElement === document.body ? null : document.activeElement;
      button = held ? null : pressed;
      row = (held ?? pressed)?.closest("li");
      isNowhere = !held && !pressed;
    },
    goBack: () => queueMicrotask(find),
  };
}

/** Does nothing to what has gone from the page. */
function take(next: HTMLElement, isText: boolean) {
  if (isText) next.tabIndex = -1;
  next.focus({ preventScroll: next.tagName === "H1" });
}
