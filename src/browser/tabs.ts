// Tells the other tabs of this site that something was saved.

export interface Tabs {
  tell: () => void;
  /** Calls back when another tab has saved; returns a function that stops listening. */
  listen: (heard: () => void) => () => void;
}

/** A channel between tabs; silent where the browser has none. */
export function createTabs(): Tabs {
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("callback-playbook");
  return {
    tell: () => channel?.postMessage("saved"),
    listen: (heard) => {
      channel?.addEventListener("message", heard);
      return () => channel?.removeEventListener("message", heard);
    },
  };
}
