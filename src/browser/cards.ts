// Prospects in IndexedDB, a record each, changed in one transaction so that two tabs lose nothing.
import { clear, createStore, del, entries, setMany, update, type UseStore } from "idb-keyval";

export interface Cards {
  /** Every record with its id, as stored. */
  readAll: () => Promise<[string, unknown][]>;
  /** Replaces a record by what `change` makes of the stored one. */
  change: (id: string, change: (stored: unknown) => unknown) => Promise<void>;
  /** Adds many at once. */
  addAll: (cards: [string, unknown][]) => Promise<void>;
  remove: (id: string) => Promise<void>;
  clear: () => Promise<void>;
}

let store: UseStore | undefined;

const open = (): UseStore => (store ??= createStore("callback-playbook-prospects", "cards"));

/** Opens nothing until first used; every call may reject when the browser refuses storage. */
export const cards: Cards = {
  readAll: async () => entries<string, unknown>(open()),
  change: async (id, change) => update(id, change, open()),
  addAll: async (list) => setMany(list, open()),
  remove: async (id) => del(id, open()),
  clear: async () => clear(open()),
};
