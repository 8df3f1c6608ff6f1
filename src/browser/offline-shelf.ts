// The files of one build, kept in a cache of their own; what earlier versions have is taken over and not fetched again.
import { type Files, keyOf } from "./offline-paths.ts";

/** How many files are fetched at a time, so that the page in front keeps most of the line. */
const AT_ONCE = 4;

export interface Shelf {
  /** Keeps every file; rejects when one cannot be had, and then goes on from there the next time. */
  fill: () => Promise<void>;
  /** A file of this version by its key. */
  take: (key: string) => Promise<Response | undefined>;
  /** A file whose name holds its revision, from whichever version has it: a tab may still show the one before. */
  takeAny: (key: string) => Promise<Response | undefined>;
  /** Removes every other version. */
  sweep: () => Promise<void>;
}

/** `root` is the address of the site's root; `version` is one word. */
export function openShelf(root: string, version: string, files: Files): Shelf {
  const family = `callback-playbook ${root} `;
  const name = family + version;
  const at = (key: string) => new URL(key, root).href;
  const versions = async () => (await caches.keys()).filter((other) => other.startsWith(family));

  async function takeAny(key: string): Promise<Response | undefined> {
    for (const other of await versions()) {
      const found = await (await caches.open(other)).match(at(key), { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  async function keep(cache: Cache, path: string, revision: string) {
    const key = keyOf(path, revision);
    if (await cache.match(at(key), { ignoreVary: true })) return;
    await cache.put(at(key), (await takeAny(key)) ?? (await fetchFile(at(path), revision)));
  }

  async function fill() {
    const cache = await caches.open(name);
    const waiting = Object.entries(files);
    const next = async (): Promise<void> => {
      const file = waiting.pop();
      if (file) return keep(cache, ...file).then(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next)).catch((error) => makeRoom(name, error));
  }

  return {
    fill,
    take: async (key) => (await caches.open(name)).match(at(key), { ignoreVary: true }),
    takeAny,
    sweep: async () => void (await Promise.all((await versions()).filter((other) => other !== name).map((other) => caches.delete(other)))),
  };
}

/** A file that carries no revision in its name is asked for anew, whatever the browser has. */
async function fetchFile(address: string, revision: string): Promise<Response> {
  const answer = await fetch(address, { cache: revision ? "no-cache" : "default" });
  if (!answer.ok || answer.redirected)
    throw new Error(`${address} could not be kept (status ${answer.status}). The next visit tries again.`);
  return answer;
}

/** On a full disk the room belongs to what people write, not to pages that can be fetched. */
async function makeRoom(name: string, error: unknown): Promise<never> {
  if (error instanceof DOMException && error.name === "QuotaExceededError") await caches.delete(name);
  throw error;
}
