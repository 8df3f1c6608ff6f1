// Prospects in IndexedDB, a record each, changed in one transaction so that two tabs lose nothing.
import { createStore, entries, getMany, type UseStore } from "idb-keyval";

/** A record from what is stored under its key; nothing deletes it. */
export type CardChange = (stored: unknown, key: string) => unknown;

type CardRecord = [key: string, stored: unknown];

export interface Cards {
  /** Every record with its key, as stored. */
  readAll: () => Promise<CardRecord[]>;
  /** Some of them, in this order; undefined for what is not there. */
  read: (keys: string[]) => Promise<unknown[]>;
  /** Replaces records by what `change` makes of them, all in one transaction or none. */
  change: (keys: string[], change: CardChange) => Promise<void>;
}

let store: UseStore | undefined;

const open = (): UseStore => (store ??= createStore("callback-playbook-prospects", "cards"));

const readAll = async () => entries<string, unknown>(open());
const read = (keys: string[]) => getMany<unknown>(keys, open());

/** What is being read before anybody asked, and what this tab or another changed since. */
let early: { records: Promise<CardRecord[]>; changed: Set<string>; stop: () => void } | undefined;

/** The page was quicker: nothing is to be read ahead any more. */
let isAsked = false;

/** Begins to read everything, so that it is there when the page wakes. `listen` calls back with keys that other tabs change. */
export function readEarly(listen: (heard: (keys: string[]) => void) => () => void): void {
  if (isAsked) return;
  const changed = new Set<string>();
  early = { records: readAll(), changed, stop: listen((keys) => keys.forEach((key) => changed.add(key))) };
  early.records.catch(() => undefined);
}

async function takeEarly({ records, changed, stop }: NonNullable<typeof early>): Promise<CardRecord[]> {
  const known = new Map(await records);
  stop();
  const keys = [...changed];
  const stored = keys.length > 0 ? await read(keys) : [];
  keys.forEach((key, i) => (stored[i] === undefined ? known.delete(key) : known.set(key, stored[i])));
  return [...known];
}

/** Opens nothing until first used; every call may reject when the browser refuses storage. */
export const cards: Cards = {
  readAll: async () => {
    const begun = early;
    [early, isAsked] = [undefined, true];
    return begun ? takeEarly(begun) : readAll();
  },
  read: async (keys) => read(keys),
  change: async (keys, change) =>
    open()("readwrite", async (box) => {
      for (const key of keys) changeOne(box, key, change);
      for (const key of keys) early?.changed.add(key);
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
