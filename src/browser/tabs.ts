// Tells the other tabs of this site that something was saved, or that everything was deleted.

export type Told = "saved" | "forgot";

export interface Tabs {
  tell: (told: Told) => void;
  /** Calls back with what another tab tells; returns a function that stops listening. */
  listen: (heard: (told: Told) => void) => () => void;
}

/** A channel between tabs; silent where the browser has none. */
export function createTabs(): Tabs {
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("callback-playbook");
  return {
    tell: (told) => channel?.postMessage(told),
    listen: (heard) => {
      const listener = (event: MessageEvent) => heard(event.data === "forgot" ? "forgot" : "saved");
      channel?.addEventListener("message", listener);
      return () => channel?.removeEventListener("message", listener);
    },
  };
}
