// Following several stores at once.
import type { ReadableAtom } from "nanostores";

/** Calls back when any of them changes; returns a function that stops it. */
export function listenToAll(stores: ReadableAtom<unknown>[], changed: () => void): () => void {
  const stops = stores.map((store) => store.listen(changed));
  return () => stops.forEach((stop) => stop());
}
