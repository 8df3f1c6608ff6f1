// Small things kept at once, so that not even a reload in mid-word loses them: localStorage, read with care.

export interface Journal {
  /** False where storage is full or forbidden; `refuse` is handed the error. */
  write: (kept: unknown, refuse?: (error: unknown) => void) => boolean;
  read: () => unknown;
  clear: () => void;
  /** Calls back when another tab wrote or cleared it. */
  listen: (changed: () => void) => void;
}

/** What is kept under a name of its own. */
export function createJournal(name: string): Journal {
  const key = `callback-playbook:${name}`;
  return {
    write: (kept, refuse) => attempt(() => (localStorage.setItem(key, JSON.stringify(kept)), true), refuse) ?? false,
    read: () => attempt((): unknown => JSON.parse(localStorage.getItem(key) ?? "null")),
    clear: () => attempt(() => localStorage.removeItem(key)),
    listen: (changed) => addEventListener("storage", (event) => (event.key === key || event.key === null) && changed()),
  };
}

function attempt<T>(act: () => T, refuse?: (error: unknown) => void): T | undefined {
  try {
    return act();
  } catch (error) {
    refuse?.(error);
    return undefined;
  }
}
