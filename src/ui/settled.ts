// Values that may wait until the page has been painted, so that typing is answered first.
import { onCleanup } from "solid-js";
import { createStore, reconcile } from "solid-js/store";

/** What `get` returns, read again once a frame has been painted after a change; several changes are read once. */
export function useSettled<T>({ get, listen }: { get: () => T; listen: (changed: () => void) => () => void }): () => T {
  const [kept, keep] = createStore({ value: get() });
  let isWaiting = false;
  const read = () => {
    isWaiting = false;
    keep("value", reconcile(get()));
  };
  const stop = listen(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => setTimeout(read));
  });
  onCleanup(stop);
  return () => kept.value;
}
