// One touch opened to log, move or promise something; what is refused is said there, with the choice left to the rep.
import { atom, computed } from "nanostores";
import type { Channel } from "../../domain/playbook.ts";
import type { Refusal } from "../../domain/cadence/results.ts";
import type { CalendarState } from "./calendar-state.ts";
import type { Logging, Report } from "./logging.ts";
import { outcomesFor } from "./outcome-words.ts";
import type { Planning } from "./planning.ts";
import { addDays } from "./dates.ts";
import { type Asked, refusalWords } from "./refusal-words.ts";
import { repViewOf, sceneOf, touchView } from "./touch-view.ts";

export type SheetMode = "log" | "move" | "promise";

interface Moved {
  to: string;
  slot?: "any" | "am" | "pm";
  mode: "only" | "shift";
  force?: boolean;
}

/** What was typed into the sheet's forms and not kept yet. */
interface Drafts {
  log?: { outcome?: Report["outcome"]; note: string; by: string; step?: NonNullable<Report["step"]> & { objective: string } };
  move?: Omit<Moved, "force">;
  promise?: { kind: "by" | "none"; by: string };
}

interface Opened {
  key: string;
  mode: SheetMode;
  refusal?: { sentence: string; canForce: boolean };
  /** A move that was refused, to be carried out all the same or changed. */
  wanted?: string;
}

/** "card/touch" in its two parts. */
const split = (key: string): [card: string, touch: string] => [key.slice(0, key.indexOf("/")), key.slice(key.indexOf("/") + 1)];

/** Channels by which a step may be agreed. */
const STEP_CHANNELS: readonly Channel[] = ["voicemail", "email", "text", "letter"];

export function createTouchSheet(state: CalendarState, planning: Planning, logging: Logging) {
  const { book, playbook, notice, $now, $zone } = state;
  const $opened = atom<Opened | undefined>(undefined);
  /** Of the touch that is open; read when a form comes up, and heard by nobody while it is typed into. */
  const $drafts = atom<Drafts>({});
  const channels = STEP_CHANNELS.map((id) => ({ id, label: playbook.channels[id].label }));

  const $sheet = computed([$opened, book.$cards, $now, $zone], (opened) => {
    const [id, touchId] = split(opened?.key ?? "/");
    const card = book.$cards.get().get(id);
    const touch = card?.plan?.touches.find((one) => one.id === touchId);
    if (!opened || !card?.plan || !touch) return undefined;
    const view = touchView(sceneOf(state), card, card.plan, touch);
    const { mode, refusal, wanted } = opened;
    return {
      touch: wanted ? { ...view, date: wanted } : view,
      mode,
      refusal,
      outcomes: outcomesFor(touch.channel),
      channels,
      drafts: $drafts.get(),
    };
  });

  function open(opened: Opened | undefined, drafts: Drafts = {}) {
    $drafts.set(drafts);
    $opened.set(opened);
  }

  /** Closes the sheet, or says in it why not. */
  function settle(refusal: Refusal | undefined, asked?: Asked, wanted?: string) {
    const opened = $opened.get();
    if (!refusal) return open(undefined);
    const told = { sentence: refusalWords(state, refusal, asked), canForce: refusal.error === "promised" };
    if (opened) $opened.set({ ...opened, refusal: told, ...(wanted ? { wanted } : {}) });
    else notice.tell(told.sentence);
  }

  /** The prospect's day of a touch dropped on one of the rep's: what is Tuesday early there may be Monday late here. */
  function dayThere(id: string, touchId: string, day: string): string {
    const plan = book.$cards.get().get(id)?.plan;
    const touch = plan?.touches.find((one) => one.id === touchId);
    if (!plan || !touch) return day;
    const here = repViewOf(sceneOf(state), plan, touch).date;
    if (here === touch.date) return day;
    return addDays(day, here < touch.date ? 1 : -1);
  }

  const withOpened = (act: (card: string, touch: string) => void) => {
    const opened = $opened.get();
    if (opened) act(...split(opened.key));
  };

  return {
    $sheet,
    openSheet: (key: string, mode: SheetMode) => open({ key, mode }, $opened.get()?.key === key ? $drafts.get() : {}),
    keepDraft: (part: Drafts) => $drafts.set({ ...$drafts.get(), ...part }),
    /** What was typed can be had back. */
    closeSheet() {
      const [opened, drafts] = [$opened.get(), $drafts.get()];
      open(undefined);
      const isTyped = opened && Object.keys(drafts).length > 0;
      if (isTyped) notice.offerUndo("The touch was closed, and nothing kept.", () => open(opened, drafts));
    },
    log: (report: Report) => withOpened((card, touch) => settle(logging.log(card, touch, report))),
    move: (moved: Moved) => withOpened((card, touch) => settle(planning.move(card, { id: touch, ...moved }), { card, touch }, moved.to)),
    promise: (terms: { by: string } | undefined) => withOpened((card, touch) => settle(planning.promise(card, touch, terms))),

    /** Dragged to another day of the rep's: only this one moves. A promise that would break is asked about. */
    dropTouch(key: string, day: string) {
      const [card, id] = split(key);
      const to = dayThere(card, id, day);
      const refusal = planning.move(card, { id, to, mode: "only" });
      if (refusal?.error === "promised") open({ key, mode: "move", wanted: to });
      if (refusal) settle(refusal, { card, touch: id }, to);
    },
  };
}
