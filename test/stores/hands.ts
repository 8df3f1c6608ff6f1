// Hands for stores in plain Node: a browser that only remembers.
import type { Hands } from "../../src/stores/hands.ts";
import { TODAY } from "../answers.ts";

export interface Memory {
  stored: unknown;
  journal: unknown;
  copied: string[];
  fragment: string;
  /** What waits for its time; call to let time pass. */
  waiting: (() => void)[];
  aside: unknown[];
}

/** Hands over a memory that the test can look into and tamper with. */
export function handsOver(memory: Partial<Memory> = {}): { hands: Hands; memory: Memory } {
  const kept: Memory = { stored: undefined, journal: undefined, copied: [], fragment: "", waiting: [], aside: [], ...memory };
  let clock = 1_000;
  let ids = 0;
  const hands: Hands = {
    today: () => TODAY,
    now: () => (clock += 1),
    newId: () => `draft-${(ids += 1)}`,
    suggestRegion: () => "GB",
    loadPhoneReader: async () => (typed) => ({ typed, shown: typed, verdict: "good" }),
    copyText: async (text) => kept.copied.push(text) > 0,
    downloadText: () => undefined,
    explainStorage: () => "No room.",
    later: (act) => kept.waiting.push(act),
    onLeave: () => undefined,
    onReturn: () => undefined,
    records: {
      read: async () => kept.stored,
      change: async (change) => void (kept.stored = change(kept.stored)),
      putAside: async (broken) => void kept.aside.push(broken),
      clear: async () => void (kept.stored = undefined),
    },
    journal: { write: (draft) => (kept.journal = draft), read: () => kept.journal, clear: () => (kept.journal = undefined) },
    address: {
      read: () => kept.fragment,
      push: (fragment) => (kept.fragment = fragment),
      replace: (fragment) => (kept.fragment = fragment),
      listen: () => () => undefined,
      link: (fragment) => `https://site.example/compose/#${fragment}`,
    },
    openTabs: () => ({ tell: () => undefined, listen: () => () => undefined }),
  };
  return { hands, memory: kept };
}
