// Keeping the site for use without a network, and going over to a newer version of it when the person says so.
import { atom } from "nanostores";
import type { OfflineHands } from "../browser/offline.ts";

export type Offline =
  | { kind: "quiet" }
  /** Data is to be saved, so nothing is kept until it is wished for. */
  | { kind: "offered" }
  | { kind: "ready" }
  | { kind: "reloading" };

/** Nothing happens until `start`; a browser that refuses changes nothing, for the site works without. */
export function createOffline(hands: OfflineHands) {
  const $offline = atom<Offline>({ kind: "quiet" });
  const ready = () => $offline.get().kind !== "reloading" && $offline.set({ kind: "ready" });
  const keep = async () => {
    $offline.set({ kind: "quiet" });
    await hands.keep(ready).catch(() => undefined);
  };
  return {
    $offline,
    async start() {
      if (!hands.isAble()) return;
      if (await hands.isSparing()) $offline.set({ kind: "offered" });
      else await keep();
    },
    verbs: {
      keep,
      later: () => $offline.set({ kind: "quiet" }),
      async reload() {
        $offline.set({ kind: "reloading" });
        await hands.settle();
        await hands.takeOver();
        hands.reload();
      },
    },
  };
}
