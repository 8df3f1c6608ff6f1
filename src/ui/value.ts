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

/** The same for values that may wait until what is more urgent has been painted; several changes are read once. */
export function useLater<T>({ get, listen }: Listened<T>): Accessor<T> {
  const [value, set] = createSignal(get(), { equals: false });
  let isWaiting = false;
  const read = () => {
    isWaiting = false;
    set(() => get());
  };
  const wait = () => {
    if (!isWaiting) requestAnimationFrame(() => setTimeout(read));
    isWaiting = true;
  };
  onCleanup(listen(wait));
  return value;
}
