// The draft of the moment in which a page is left, written at once, so that not even a reload in mid-word loses it.

const KEY = "callback-playbook:latest";

export interface Journal {
  write: (draft: unknown) => void;
  read: () => unknown;
  clear: () => void;
}

/** localStorage, written synchronously. Where it is full or forbidden the records alone remain. */
export const journal: Journal = {
  write: (draft) => attempt(() => localStorage.setItem(KEY, JSON.stringify(draft))),
  read: () => attempt((): unknown => JSON.parse(localStorage.getItem(KEY) ?? "null")),
  clear: () => attempt(() => localStorage.removeItem(KEY)),
};

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
