// When a page is shown and idle: fetches what keeps the site.

const tie = async () => (await import("./offline-tie.ts")).tieOffline();

/** Waits for the page's own work first. */
export function wakeOffline(): void {
  addEventListener("load", () => ("requestIdleCallback" in window ? requestIdleCallback(() => void tie()) : setTimeout(tie, 1000)));
}
