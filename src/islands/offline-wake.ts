// When a page is shown and idle: fetches what keeps the site, and ties it to the buttons that the page already has.

const openStore = async () => (await import("../stores/offline-page.ts")).openOffline();

/** Waits for the page's own work first. */
export function wakeOffline(): void {
  addEventListener("load", () => ("requestIdleCallback" in window ? requestIdleCallback(() => void tie()) : setTimeout(tie, 1000)));
}

async function tie(): Promise<void> {
  const { $offline, start, verbs } = await openStore();
  $offline.subscribe(({ kind }) => {
    for (const part of document.querySelectorAll<HTMLElement>("[data-offline]")) part.hidden = part.dataset["offline"] !== kind;
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-offline-verb]"))
    button.addEventListener("click", () => void verbs[button.dataset["offlineVerb"] as keyof typeof verbs]());
  await start();
}
