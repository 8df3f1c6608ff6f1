// How an island wakes: its scripts are fetched once the page has been painted, so that what is read is there first.

/** A page that is not painted by now, in milliseconds, waits no more. */
const PATIENCE = 1000;

/** An Astro client directive: `load` fetches the island and gives what hydrates it. Its scripts lie in a template until then. */
export default async function wakeIsland(load: () => Promise<() => Promise<void>>): Promise<void> {
  await painted();
  const scripts = document.querySelector<HTMLTemplateElement>("#scripts");
  if (scripts) document.head.append(scripts.content);
  await (
    await load()
  )();
}

/** At once where nobody looks, or where more than the page says is on its way. */
function painted(): Promise<unknown> | undefined {
  if (document.hidden || "coming" in document.documentElement.dataset) return undefined;
  const seen = new Promise<void>((done) => new PerformanceObserver(() => done()).observe({ type: "paint", buffered: true }));
  return Promise.race([seen, new Promise((done) => setTimeout(done, PATIENCE))]);
}
