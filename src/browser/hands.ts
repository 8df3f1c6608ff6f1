// The real browser, in the shape that stores ask for.
import { address } from "./address.ts";
import { copyText } from "./clipboard.ts";
import { everyFrame, now, seconds, today } from "./clock.ts";
import { downloadText } from "./download.ts";
import { createJournal } from "./journal.ts";
import { regionBox, suggestRegion } from "./language.ts";
import { onLeave } from "./leaving.ts";
import { loadPhoneReader } from "./phones.ts";
import { explainStorage, records } from "./records.ts";
import { loadShare } from "./share.ts";
import { tabMemory } from "./tab-memory.ts";
import { createTabs } from "./tabs.ts";
import { themeBox } from "./theme.ts";
import { loadTimer } from "./timer.ts";

/** An id for a new message; plain http has no crypto.randomUUID, so it is made from random numbers. */
const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");

const later = (act: () => void, milliseconds: number) => void setTimeout(act, milliseconds);
const onReturn = (act: () => void) => document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && act());

/** The first move of the pointer, touch or key. */
function onFirstTouch(act: () => void): void {
  const done = new AbortController();
  const once = () => (done.abort(), act());
  for (const sign of ["pointermove", "pointerdown", "keydown", "input"])
    addEventListener(sign, once, { signal: done.signal, passive: true });
}

export const browserHands = {
  address,
  copyText,
  now,
  today,
  downloadText,
  journal: createJournal("latest"),
  voiceBox: createJournal("voice"),
  scriptBox: createJournal("script"),
  coachBox: createJournal("coach"),
  themeBox,
  regionBox,
  seconds,
  everyFrame,
  openMicrophone: async () => (await import("./microphone.ts")).openMicrophone(),
  loadReader: () => import("./read-aloud.ts"),
  suggestRegion,
  loadPhoneReader,
  loadTimer,
  loadShare,
  onFirstTouch,
  explainStorage,
  records,
  loadCardHands: async () => (await import("./card-hands.ts")).cardHands,
  newId,
  later,
  onLeave,
  onReturn,
  openTabs: createTabs,
  tabMemory,
};
