// When a page is being left, and whether there is still time to write to a database.

/**
 * Calls back when a link is followed, another tab is turned to, and the page is closed, reloaded or gone from. A page that the
 * browser keeps for going back can write no more: what it begins in IndexedDB then does not end until it is shown again, and in
 * WebKit every other page waits for it.
 */
export function onLeave(act: (canWrite: boolean) => void): void {
  let isKept = false;
  addEventListener("pageshow", () => (isKept = false));
  addEventListener("click", ({ target }) => target instanceof Element && target.closest("a[href]") && act(true), true);
  addEventListener("pagehide", ({ persisted }) => {
    isKept = persisted;
    act(!isKept);
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && act(!isKept));
}
