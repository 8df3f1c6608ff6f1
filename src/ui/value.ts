// A store's value as a signal, for values that are made anew at every change.
import { type Accessor, createSignal, onCleanup } from "solid-js";

interface Listened<T> {
  get: () => T;
  listen: (changed: () => void) => () => void;
}

/** What the store holds now; unlike a reconciled copy it costs nothing to take over. */
export function useValue<T>(store: Listened<T>): Accessor<T> {
  const [value, set] = createSignal(store.get(), { equals: false });
  onCleanup(store.listen(() => set(() => store.get())));
  return value;
}
