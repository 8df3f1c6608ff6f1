// The real browser, in the shape that stores ask for.
import { address } from "./address.ts";
import { copyText } from "./clipboard.ts";
import { everyFrame, now, seconds, today } from "./clock.ts";
import { downloadText } from "./download.ts";
import { createJournal } from "./journal.ts";
import { suggestRegion } from "./language.ts";
import { openMicrophone } from "./microphone.ts";
import { loadPhoneReader } from "./phones.ts";
import { canReadAloud, readAloud } from "./read-aloud.ts";
import { explainStorage, records } from "./records.ts";
import { createTabs } from "./tabs.ts";

/** An id for a new message; plain http has no crypto.randomUUID, so it is made from random numbers. */
const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");

const later = (act: () => void, milliseconds: number) => void setTimeout(act, milliseconds);
const onReturn = (act: () => void) => document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && act());

/** Leaving is closing or reloading the page, and turning to another tab. */
const onLeave = (act: () => void) => {
  addEventListener("pagehide", act);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && act());
};

export const browserHands = {
  address,
  copyText,
  now,
  today,
  downloadText,
  journal: createJournal("latest"),
  voiceBox: createJournal("voice"),
  scriptBox: createJournal("script"),
  seconds,
  everyFrame,
  openMicrophone,
  canReadAloud,
  readAloud,
  suggestRegion,
  loadPhoneReader,
  explainStorage,
  records,
  newId,
  later,
  onLeave,
  onReturn,
  openTabs: createTabs,
};
