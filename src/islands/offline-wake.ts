// When a page is shown and idle: fetches what keeps the site.

const tie = async () => (await import("./offline-tie.ts")).tieOffline();

const rest = () => ("requestIdleCallback" in window ? requestIdleCallback(() => void tie()) : setTimeout(tie, 1000));

/** Waits for the page's own work first; the page may have loaded before this was fetched. */
export function wakeOffline(): void {
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest);
}
