// When a page is shown and idle: fetches what keeps the site.

const tie = async () => (await import("./offline-tie.ts")).tieOffline();

/** Keeping fetches the whole site: a tool that is still waking, or somebody who begins to type, comes first. In milliseconds. */
const PATIENCE = 2000;

const whenIdle = () => ("requestIdleCallback" in window ? requestIdleCallback(() => void tie()) : void tie());
const rest = () => setTimeout(whenIdle, PATIENCE);

/** Waits for the page's own work first; the page may have loaded before this was fetched. */
export function wakeOffline(): void {
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest);
}
