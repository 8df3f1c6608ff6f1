// Where the focus goes when what it came from is gone: to the row it lay in, else to the page's title.

/** Remembers where the focus is, and sees that it is not lost once that has gone. */
export function createReturn() {
  let row: HTMLElement | null | undefined;
  /** A dialog gives the focus back to what had it; where that cannot be, the page's body has it. */
  const find = () => {
    if (document.activeElement !== document.body) return;
    const next = row?.isConnected ? row : document.querySelector<HTMLElement>("main h1");
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };
  return {
    remember: () => (row = document.activeElement?.closest("li")),
    goBack: () => queueMicrotask(find),
  };
}
