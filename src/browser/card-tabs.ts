// Tells the other tabs of this site which prospects were changed.

export interface CardTabs {
  tell: (keys: string[]) => void;
  listen: (heard: (keys: string[]) => void) => void;
  close: () => void;
}

/** A channel between tabs; silent where the browser has none. */
export function openCardTabs(): CardTabs {
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("callback-playbook-prospects");
  return {
    tell: (keys) => channel?.postMessage(keys),
    listen: (heard) => channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => heard(readKeys(data))),
    close: () => channel?.close(),
  };
}

const readKeys = (data: unknown): string[] => (Array.isArray(data) ? data.filter((key) => typeof key === "string") : []);
