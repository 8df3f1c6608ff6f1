// What one tab remembers through a reload, and no other tab knows: sessionStorage, read with care.

export interface TabMemory {
  read: () => string;
  write: (kept: string) => void;
}

const KEY = "callback-playbook:draft";

/** The message in hand in this tab; empty where nothing is remembered or storage is forbidden. */
export const tabMemory: TabMemory = {
  read: () => {
    try {
      return sessionStorage.getItem(KEY) ?? "";
    } catch {
      return "";
    }
  },
  write: (kept) => {
    try {
      sessionStorage.setItem(KEY, kept);
    } catch {
      // A tab that remembers nothing opens the newest message, as a new tab does.
    }
  },
};
