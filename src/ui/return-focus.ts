// Where the focus goes when what it came from is gone: to the row it lay in, else to the page's title.

/** Safari gives no focus to a button that is clicked; what was pressed last stands for it, until a key is. */
let pressed: Element | null = null;
if (!import.meta.env.SSR) {
  addEventListener("click", ({ target }) => (pressed = target instanceof Element ? target.closest("button, a, summary") : null), true);
  addEventListener("keydown", () => (pressed = null), true);
}

const holder = () => (document.activeElement === document.body ? pressed : document.activeElement);

/** Remembers where the focus is, and sees that it is not lost once that has gone. */
export function createReturn() {
  let before: Element | null | undefined;
  let row: Element | null | undefined;
  /** A dialog gives the focus back to what had it; where that cannot be, the page's body has it. */
  const find = () => {
    if (before === null) return;
    for (const next of [before, row, document.querySelector("main h1")])
      if (document.activeElement === document.body && next instanceof HTMLElement) take(next, next !== before);
  };
  return {
    remember() {
      before = holder();
      row = before?.closest("li");
    },
    goBack: () => queueMicrotask(find),
  };
}

/** Does nothing to what has gone from the page. */
function take(next: HTMLElement, isText: boolean) {
  if (isText) next.tabIndex = -1;
  next.focus({ preventScroll: next.tagName === "H1" });
}
