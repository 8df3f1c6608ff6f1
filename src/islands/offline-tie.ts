// Ties the keeping of the site to its notices, once a page has been shown and the browser has nothing else to do.
import { openOffline } from "../stores/offline-page.ts";
import { makeNotices } from "../ui/offline/notices.ts";

export async function tieOffline(): Promise<void> {
  const { $offline, start, verbs } = openOffline();
  const foot = document.querySelector("footer");
  const show = foot && makeNotices(foot, (verb) => void verbs[verb]());
  if (show) $offline.subscribe(({ kind }) => show(kind));
  await start();
}
