// How an island wakes: after the page's first paint, with the scripts that the page asks for then.
import { holdPresses } from "./early-presses.ts";
import { tellUnwoken } from "./unwoken.ts";

/** A page that the browser kept, and shows again, has heard nothing of what other pages stored since; in WebKit its fields are empty, too. */
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

/** An Astro client directive: `load` fetches the island and gives what hydrates it. `painted` is the waking script's. */
export default async function wakeIsland(load: () => Promise<() => Promise<void>>, _options: unknown, island: HTMLElement): Promise<void> {
  holdPresses(island);
  tellUnwoken(island);
  await (self as { painted?: Promise<void> }).painted;
  await (
    await load()
  )();
}
