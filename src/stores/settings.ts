// Everything that is set for this device in one place, what is stored on it, and taking that along or deleting it.
import { atom, computed } from "nanostores";
import { cardHands } from "../browser/card-hands.ts";
import { browserHands } from "../browser/hands.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Region } from "../domain/regions.ts";
import { isData } from "../domain/saved/data.ts";
import { readTheme, type Theme, THEMES } from "../domain/saved/preferences.ts";
import type { SpeechSettings } from "../domain/speech/settings.ts";
import type { createBackups } from "./calendar/backups.ts";
import { createLoader } from "./calendar/loader.ts";
import { createCoachBox } from "./coach-box.ts";
import { type CoachGiven, coachSides, mutedRules } from "./settings-coach.ts";
import type { CalendarHands } from "./hands.ts";
import { readBoxes } from "./kept-boxes.ts";
import { createNotice } from "./notice.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type KeptRow, keptRows } from "./settings-kept.ts";
import { createVoice, voiceSetup } from "./voice.ts";

/** What the page brings. */
export interface SettingsGiven {
  speech: SpeechSettings;
  region: Region;
  regions: { id: Region; label: string }[];
  coach: CoachGiven;
  /** JSON of what saved messages are made of; read when a backup is restored. */
  playbook: string;
}

type Kept = { kind: "looking" } | { kind: "unreadable"; why: string } | { kind: "known"; rows: KeptRow[]; total: string };
type Backups = ReturnType<typeof createBackups>;
type Restore = ReturnType<Backups["$backups"]["get"]>["restore"];

const THEME_NAMES: Record<Theme, string> = { system: "As this device", light: "Light", dark: "Dark" };
const DELETED = "Everything on this device was deleted. Who asked not to be contacted stays remembered.";

/** Nothing touches the browser until `restore` is called. */
export function createSettings(given: SettingsGiven, hands: CalendarHands = { ...browserHands, ...cardHands }) {
  const notice = createNotice();
  const load = createLoader(notice);
  const voice = createVoice(given.speech, hands, notice);
  const coach = createCoachBox(hands, notice);
  const $theme = atom<Theme>("system");
  const $region = atom<Region>(given.region);
  const $kept = atom<Kept>({ kind: "looking" });
  const $restore = atom<Restore>({ kind: "none" });
  const $asking = atom<"nothing" | "delete everything">("nothing");
  const tabs = () => hands.openTabs();
  const refuse = (error: unknown) => notice.tell(hands.explainStorage(error));
  let backups: Backups | undefined;

  async function look() {
    const stores = await Promise.all([hands.records.readAll(), hands.cards.readAll()]).catch((error: unknown) => {
      $kept.set({ kind: "unreadable", why: hands.explainStorage(error) });
      return undefined;
    });
    if (!stores) return;
    const [records, cards] = stores;
    const journals = [hands.journal.read(), hands.cardBox.read()];
    $kept.set({ kind: "known", ...keptRows({ records, cards, boxes: readBoxes(hands), rep: hands.repBox.read(), journals }) });
  }

  /** Takes in again what another tab, a backup or deleting has changed. */
  function readAgain() {
    $theme.set(readTheme(hands.themeBox.read()));
    $region.set(hands.suggestRegion(given.region));
    voice.read();
    coach.read();
    void look();
  }

  /** A choice that is kept is counted among what is kept. */
  const thenLook =
    <G extends unknown[]>(act: (...verb: G) => void) =>
    (...verb: G) => {
      act(...verb);
      void look();
    };

  const openBackups = () =>
    load(async () =>
      (await import("./settings-backups.ts")).createSettingsBackups(JSON.parse(given.playbook) as Playbook, $region.get(), hands, notice),
    );

  const forgetting = () => import("./settings-forget.ts");

  return {
    $themes: computed($theme, (chosen) => THEMES.map((id) => ({ id, label: THEME_NAMES[id], hint: "", chosen: id === chosen }))),
    $regions: computed($region, (chosen) => given.regions.map((one) => ({ ...one, hint: "", chosen: one.id === chosen }))),
    $voice: voiceSetup(given.speech, voice),
    $coach: computed(coach.$kept, (kept) => ({ sides: coachSides(kept, given.coach), muted: mutedRules(kept, given.coach) })),
    $kept,
    $restore,
    $asking,
    $notice: notice.$notice,
    dismiss: notice.verbs.dismiss,
    undo: notice.verbs.undo,

    chooseTheme: thenLook((theme: Theme) => {
      $theme.set(theme);
      if (theme === "system") hands.themeBox.clear();
      else hands.themeBox.write({ version: 1, theme }, refuse);
    }),
    /** For every tool; messages under way are said its way too. */
    async chooseRegion(region: Region) {
      $region.set(region);
      hands.regionBox.write({ version: 1, region }, refuse);
      const settle = (stored: unknown) => (isData(stored) ? { ...stored, region } : stored);
      await hands.records.change(settle).then(() => tabs().tell("saved"), refuse);
      await look();
    },
    choosePace: thenLook((id: string) => voice.verbs.choosePace(id === "own" ? { kind: "own" } : { kind: "ready", id })),
    chooseDictation: thenLook(voice.verbs.chooseDictation),
    chooseLimit: thenLook(voice.verbs.chooseLimit),
    takeSide: thenLook(coach.takeSide),
    mindAgain: thenLook((rule: string) => coach.mindEverywhere(rule)),

    save: oneAtATime(async () => {
      await (await openBackups())?.backup();
      await look();
    }),
    async readRestore(text: string) {
      backups = await openBackups();
      await backups?.readRestore(text);
      $restore.set(backups?.$backups.get().restore ?? { kind: "none" });
    },
    closeRestore: () => $restore.set({ kind: "none" }),
    async restoreBackup() {
      $restore.set({ kind: "none" });
      await backups?.restoreBackup();
      readAgain();
    },

    /** What deletes is fetched while the question is read. */
    askForget() {
      $asking.set("delete everything");
      void forgetting().catch(() => undefined);
    },
    keepAll: () => $asking.set("nothing"),
    /** The question stands until what deletes is here; whoever takes it back meanwhile keeps all. */
    async forget() {
      const room = await load(forgetting);
      const isWanted = $asking.get() !== "nothing";
      $asking.set("nothing");
      if (!room || !isWanted) return;
      const bringBack = await room.forgetEverything(hands).catch((error: unknown) => void refuse(error));
      readAgain();
      if (bringBack) notice.offerUndo(DELETED, () => void bringBack().then(readAgain, refuse));
    },

    /** Takes in what is kept, and follows other tabs. */
    restore() {
      readAgain();
      voice.restore();
      coach.listen(() => void look());
      for (const box of [hands.themeBox, hands.regionBox, hands.voiceBox, hands.scriptBox, hands.repBox]) box.listen(readAgain);
      tabs().listen(() => void look());
      hands.openCardTabs().listen(() => void look());
      hands.onReturn(() => void look());
    },
  };
}

export type Settings = ReturnType<typeof createSettings>;
