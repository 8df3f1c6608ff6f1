// How an island wakes: after the page's first paint, with the scripts that the page asks for then.

/** An Astro client directive: `load` fetches the island and gives what hydrates it. `painted` is the waking script's. */
export default async function wakeIsland(load: () => Promise<() => Promise<void>>): Promise<void> {
  await (self as { painted?: Promise<void> }).painted;
  await (
    await load()
  )();
}
