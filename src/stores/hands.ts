// What a store may ask of the browser, passed in so that stores run in plain Node.
import type { Address } from "../browser/address.ts";
import type { CardTabs } from "../browser/card-tabs.ts";
import type { Cards } from "../browser/cards.ts";
import type { Coach } from "../browser/coach.ts";
import type { Microphone } from "../browser/microphone.ts";
import type { Reader } from "../browser/read-aloud.ts";
import type { Journal } from "../browser/journal.ts";
import type { PhoneReader } from "../browser/phones.ts";
import type { Records } from "../browser/records.ts";
import type { Share } from "../browser/share.ts";
import type { Timer } from "../browser/timer.ts";
import type { TabMemory } from "../browser/tab-memory.ts";
import type { Tabs } from "../browser/tabs.ts";
import type { Region } from "../domain/regions.ts";

/** What reaches the rep's prospects. */
export interface CardHands {
  /** Prospects, a record each, and the tabs that show them. */
  cards: Cards;
  /** What may not be in the records yet. */
  cardBox: Journal;
  openCardTabs: () => CardTabs;
  /** The rep's own side of the calendar. */
  repBox: Journal;
  /** Says that there are prospects, to a page that has not read them yet. */
  peopleSign: Journal;
  /** Resolves when what was shown last has been painted and nothing more urgent is to be done. */
  painted: () => Promise<void>;
  ownZone: () => string;
  /** IANA zones of a country; all there are for an unknown one. */
  zonesOf: (country: string) => string[];
}

export interface Hands {
  today: () => string;
  now: () => number;
  newId: () => string;
  suggestRegion: (fallback: Region) => Region;
  loadTimer: () => Promise<Timer>;
  loadShare: () => Promise<Share>;
  /** Calls back once, when the person first does anything on the page. */
  onFirstTouch: (act: () => void) => void;
  loadPhoneReader: () => Promise<PhoneReader>;
  copyText: (text: string) => Promise<boolean>;
  downloadText: (name: string, text: string, type?: string) => void;
  explainStorage: (error: unknown) => string;
  /** Calls back after this many milliseconds. */
  later: (act: () => void, milliseconds: number) => void;
  /** Calls back when the page is looked at again. */
  onReturn: (act: () => void) => void;
  /** Calls back when the page is being left, and says whether databases can still be written. */
  onLeave: (act: (canWrite: boolean) => void) => void;
  records: Records;
  /** What only the calendar needs, fetched where it is wanted elsewhere. */
  loadCardHands: () => Promise<CardHands>;
  journal: Journal;
  /** How the person speaks, and the script being timed. */
  voiceBox: Journal;
  scriptBox: Journal;
  /** What the coach was told to mind. */
  coachBox: Journal;
  /** Light or dark, and where the rep is at home: for every page. */
  themeBox: Journal;
  regionBox: Journal;
  /** Seconds on a clock that only runs forward. */
  seconds: () => number;
  /** Calls back at every frame with the seconds since the one before; returns a function that ends it. */
  everyFrame: (act: (elapsed: number) => void) => () => void;
  openMicrophone: () => Promise<Microphone>;
  loadReader: () => Promise<Reader>;
  address: Address;
  openTabs: () => Tabs;
  tabMemory: TabMemory;
}

/** What only the coach needs. */
export interface CoachHands extends Hands {
  loadCoach: () => Promise<Coach>;
  /** Calls back when nothing more urgent is to be done. */
  whenIdle: (act: () => void) => void;
}

export type CalendarHands = Hands & CardHands;
