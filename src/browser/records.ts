// One record in IndexedDB, changed atomically so that two tabs lose nothing; trouble comes back as a sentence.
import { clear, createStore, entries, get, set, update, type UseStore } from "idb-keyval";

export interface Records {
  read: () => Promise<unknown>;
  /** Replaces what is stored by what `change` makes of it, in one transaction. */
  change: (change: (stored: unknown) => unknown) => Promise<void>;
  /** Keeps something that could not be read, under a key of its own. */
  putAside: (broken: unknown) => Promise<void>;
  /** Everything there is by key, what was put aside included. */
  readAll: () => Promise<[key: string, stored: unknown][]>;
  /** Puts back what was there before `clear`, where nothing has come since. */
  bringBack: (all: [key: string, stored: unknown][]) => Promise<void>;
  /** Deletes all of it, what was put aside included. */
  clear: () => Promise<void>;
}

const KEY = "work";
let store: UseStore | undefined;

const open = (): UseStore => (store ??= createStore("callback-playbook", "records"));

/** Opens nothing until first used; every call may reject when the browser refuses storage. */
export const records: Records = {
  read: async () => get(KEY, open()),
  change: async (change) => update(KEY, change, open()),
  putAside: async (broken) => set(`broken-${Date.now()}`, broken, open()),
  readAll: async () => entries<string, unknown>(open()),
  bringBack: async (all) => {
    for (const [key, stored] of all) await update(key, (now: unknown) => now ?? stored, open());
  },
  clear: async () => clear(open()),
};

/** Why storing failed, in a sentence. */
export function explainStorage(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull
    ? "This device has no room left, so nothing more is being saved. The page works on; copy or download what you want to keep."
    : "This browser does not let the page save anything, so your work lasts only while the page is open. Copy or download what you want to keep.";
}
