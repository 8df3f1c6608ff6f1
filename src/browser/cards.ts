// Prospects in IndexedDB, a record each, changed in one transaction so that two tabs lose nothing.
import { createStore, entries, getMany, type UseStore } from "idb-keyval";

/** A record from what is stored under its key; nothing deletes it. */
export type CardChange = (stored: unknown, key: string) => unknown;

export interface Cards {
  /** Every record with its key, as stored. */
  readAll: () => Promise<[key: string, stored: unknown][]>;
  /** Some of them, in this order; undefined for what is not there. */
  read: (keys: string[]) => Promise<unknown[]>;
  /** Replaces records by what `change` makes of them, all in one transaction or none. */
  change: (keys: string[], change: CardChange) => Promise<void>;
}

let store: UseStore | undefined;

const open = (): UseStore => (store ??= createStore("callback-playbook-prospects", "cards"));

/** Opens nothing until first used; every call may reject when the browser refuses storage. */
export const cards: Cards = {
  readAll: async () => entries<string, unknown>(open()),
  read: async (keys) => getMany<unknown>(keys, open()),
  change: async (keys, change) =>
    open()("readwrite", async (box) => {
      for (const key of keys) changeOne(box, key, change);
      return finished(box.transaction);
    }),
};

function changeOne(box: IDBObjectStore, key: string, change: CardChange): void {
  const asked = box.get(key);
  asked.onsuccess = () => {
    const next = change(asked.result, key);
    if (next === undefined) box.delete(key);
    else box.put(next, key);
  };
}

const finished = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error("The transaction was aborted."));
  });
