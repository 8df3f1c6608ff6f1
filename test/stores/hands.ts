// Hands for stores in plain Node: a browser that only remembers.
import type { Journal } from "../../src/browser/journal.ts";
import type { Microphone } from "../../src/browser/microphone.ts";
import { readHome } from "../../src/domain/saved/preferences.ts";
import { estimateParts } from "../../src/domain/speech/parts.ts";
import type { CalendarHands, CoachHands } from "../../src/stores/hands.ts";
import { TODAY } from "../answers.ts";

const NOTHING_MINDED = { rules: [], phrases: [], disagreements: {}, techniques: {} };

export interface Memory {
  stored: unknown;
  journal: unknown;
  copied: string[];
  fragment: string;
  /** What waits for its time; call to let time pass. */
  waiting: (() => void)[];
  aside: unknown[];
  voice: unknown;
  script: unknown;
  /** What the coach was told to mind. */
  coach: unknown;
  theme: unknown;
  region: unknown;
  /** Seconds on the clock. */
  seconds: number;
  /** What is called at every frame. */
  frames: Set<(elapsed: number) => void>;
  microphone: Microphone;
  tab: string;
  /** Prospects as stored, by key. */
  cards: Map<string, unknown>;
  rep: unknown;
  /** Changes to prospects that may not be in the records yet. */
  people: unknown;
  pending: unknown;
  /** What is saved as a file: its name and text. */
  files: [name: string, text: string][];
  /** The clock, in milliseconds since 1970. */
  now: number;
}

/** Hands over a memory that the test can look into and tamper with. */
export function handsOver(memory: Partial<Memory> = {}): { hands: CalendarHands & CoachHands; memory: Memory } {
  const kept: Memory = {
    stored: undefined,
    journal: undefined,
    copied: [],
    fragment: "",
    waiting: [],
    aside: [],
    voice: undefined,
    script: undefined,
    coach: undefined,
    theme: undefined,
    region: undefined,
    seconds: 0,
    frames: new Set(),
    tab: "",
    cards: new Map(),
    rep: undefined,
    people: undefined,
    pending: undefined,
    files: [],
    now: 1_000,
    microphone: { kind: "unavailable", why: "No microphone was found." },
    ...memory,
  };
  const box = (name: "journal" | "voice" | "script" | "coach" | "theme" | "region" | "rep" | "people" | "pending"): Journal => ({
    write: (value) => ((kept[name] = structuredClone(value)), true),
    read: () => kept[name],
    clear: () => void (kept[name] = undefined),
    listen: () => undefined,
  });
  let ids = 0;
  const hands: CalendarHands & CoachHands = {
    loadCardHands: async () => hands,
    today: () => TODAY,
    now: () => (kept.now += 1),
    newId: () => `draft-${(ids += 1)}`,
    suggestRegion: () => readHome(kept.region) ?? "GB",
    loadPhoneReader: async () => (typed) => ({ typed, shown: typed, verdict: "good" }),
    loadTimer: async () => estimateParts,
    loadShare: () => import("../../src/domain/saved/share.ts"),
    onFirstTouch: (act) => act(),
    copyText: async (text) => kept.copied.push(text) > 0,
    downloadText: (name, text) => void kept.files.push([name, text]),
    explainStorage: () => "No room.",
    later: (act) => kept.waiting.push(act),
    onLeave: () => undefined,
    onReturn: () => undefined,
    records: {
      read: async () => kept.stored,
      change: async (change) => void (kept.stored = change(kept.stored)),
      putAside: async (broken) => void kept.aside.push(broken),
      readAll: async () => [
        ...(kept.stored === undefined ? [] : [["work", structuredClone(kept.stored)] as [string, unknown]]),
        ...kept.aside.map((broken, i): [string, unknown] => [`broken-${i}`, broken]),
      ],
      bringBack: async (all) => {
        kept.stored ??= all.find(([key]) => key === "work")?.[1];
        kept.aside = all.filter(([key]) => key !== "work").map(([, broken]) => broken);
      },
      clear: async () => void ((kept.stored = undefined), (kept.aside = [])),
    },
    cards: {
      readAll: async () => structuredClone([...kept.cards]),
      read: async (keys) => keys.map((key) => structuredClone(kept.cards.get(key))),
      change: async (keys, change) => {
        for (const key of keys) {
          const next = change(structuredClone(kept.cards.get(key)), key);
          if (next === undefined) kept.cards.delete(key);
          else kept.cards.set(key, structuredClone(next));
        }
      },
    },
    openCardTabs: () => ({ tell: () => undefined, listen: () => undefined, close: () => undefined }),
    repBox: box("rep"),
    peopleSign: box("people"),
    cardBox: box("pending"),
    painted: async () => undefined,
    ownZone: () => "Europe/London",
    zonesOf: () => ["Europe/London"],
    journal: box("journal"),
    voiceBox: box("voice"),
    scriptBox: box("script"),
    coachBox: box("coach"),
    themeBox: box("theme"),
    regionBox: box("region"),
    loadCoach: async () => ({ settings: NOTHING_MINDED, advise: async () => ({ findings: [], shown: [], sold: [] }) }),
    whenIdle: (act) => act(),
    seconds: () => kept.seconds,
    everyFrame: (act) => (kept.frames.add(act), () => kept.frames.delete(act)),
    openMicrophone: async () => kept.microphone,
    loadReader: async () => ({ canReadAloud: async () => false, readAloud: () => ({ stop: () => undefined }) }),
    address: {
      read: () => kept.fragment,
      push: (fragment) => (kept.fragment = fragment),
      replace: (fragment) => (kept.fragment = fragment),
      listen: () => () => undefined,
      link: (fragment) => `https://site.example/compose/#${fragment}`,
    },
    tabMemory: { read: () => kept.tab, write: (id) => void (kept.tab = id) },
    openTabs: () => ({ tell: () => undefined, listen: () => () => undefined }),
  };
  return { hands, memory: kept };
}
