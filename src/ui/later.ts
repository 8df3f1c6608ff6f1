// Parts that wake one after the other, each in a task of its own, so that none keeps the page from answering a touch or a key.
import { lazy, sharedConfig } from "solid-js";
import { isServer } from "solid-js/web";

type Part = Awaited<ReturnType<Parameters<typeof lazy>[0]>>["default"];

/** Lets the browser answer and paint first, then goes on. */
export const turn = (): Promise<void> =>
  typeof globalThis.scheduler?.yield === "function" ? scheduler.yield() : new Promise((done) => setTimeout(done));

/** The same part, woken in its turn, or once `ready` is; until then what the server wrote of it stands as it is. */
export const later = <P extends Part>(part: P, ready = turn): P => (isServer ? part : lazy(() => ready().then(() => woken(part))));

/** Solid takes the first key or click for the end of waking, and would make what still sleeps anew: what is typed there would be lost. */
function woken<P extends Part>(part: P): { default: P } {
  sharedConfig.done = false;
  return { default: part };
}
