// Taking plans along: calendar files, tables and links. What writes them is fetched when first asked for.
import { exportable, isNews, markExported } from "../../domain/cadence/sequences.ts";
import type { Plan, PlannedTouch } from "../../domain/cadence/plan.ts";
import type { PromiseTerms } from "../../domain/cadence/promises.ts";
import type { DaysOff } from "../../domain/cadence/workdays.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { counted } from "./dates.ts";
import { createLoader } from "./loader.ts";
import type { PlannedCard } from "./touch-scripts.ts";
import { whoOf } from "./touch-view.ts";

const NOTHING_OFF: DaysOff = { weekend: new Set(), holidays: new Set() };

export function createTakeOut(state: CalendarState) {
  const { playbook, hands, notice, book, $rep, $now, $region } = state;
  const load = createLoader(notice);

  const offOf = (card: Card): DaysOff => {
    const setting = state.settingOf(card);
    return "ok" in setting ? setting.ok.off : NOTHING_OFF;
  };

  /** Saves the wanted touches of some plans; what went out is marked, so that later changes are counted. */
  async function saveCalendar({ name, isHere = () => true, isWanted = () => true, nothing }: Wish) {
    const room = await load(() => import("./calendar-file.ts"));
    const work = await hands.records.read().catch(() => undefined);
    const cards = [...book.$cards.get().values()].filter(isPlanned).filter(isHere);
    const count = cards.flatMap(({ plan, past = [] }) => [plan, ...past].flatMap(exportable).filter(isWanted)).length;
    if (!room) return;
    if (count === 0) return notice.tell(nothing);
    const { alarmMinutes } = $rep.get();
    const given = { playbook, region: $region.get(), now: $now.get(), name, alarmMinutes, work, offOf, isWanted };
    const file = room.calendarFile(given, cards);
    if ("error" in file) return notice.tell(file.error);
    hands.downloadText(fileName(name), file.ok, "text/calendar");
    book.change(
      cards.map(({ prospect }) => prospect.id),
      (card) => ({ ok: card && marked(card) }),
    );
    notice.tell(`${counted(count, "touch", "touches")} saved as a calendar file.`);
  }

  return {
    /** All plans, or one prospect's, as a calendar file. */
    exportIcs(id?: string) {
      const card = id === undefined ? undefined : book.$cards.get().get(id);
      return saveCalendar({
        name: card ? `Callbacks: ${nameOf(card)}` : "Callbacks",
        isHere: ({ prospect }) => id === undefined || prospect.id === id,
        nothing: "There is no plan to take along yet; choose a cadence for somebody first.",
      });
    },

    /** Only touches that no calendar knows yet, or that have changed since one first did. */
    exportChanged: () =>
      saveCalendar({ name: "Callbacks", isWanted: isNews, nothing: "Nothing is new or has changed since the last calendar file." }),

    /** Every touch of every plan, a row each. */
    async exportCsv() {
      const room = await load(() => import("./table-file.ts"));
      const cards = [...book.$cards.get().values()];
      if (!room) return;
      hands.downloadText("callbacks.csv", room.planTable(playbook, cards), "text/csv");
      notice.tell(`${counted(cards.flatMap(({ plan }) => plan?.touches ?? []).length, "touch", "touches")} saved as a table.`);
    },

    /** Every person, a row each, as the import reads them. */
    async exportPeople() {
      const room = await load(() => import("./table-file.ts"));
      const cards = [...book.$cards.get().values()];
      if (!room) return;
      hands.downloadText("people.csv", room.peopleTable(cards), "text/csv");
      notice.tell(`${counted(cards.length, "person", "people")} saved as a table.`);
    },

    /** Copies a link that lays the same plan out again; with name and organisation only when `personal`. */
    async share(id: string, personal: boolean) {
      const room = await load(() => import("../../domain/saved/plan-link.ts"));
      const card = book.$cards.get().get(id);
      if (!room || !card?.plan) return;
      const { cadence, start } = card.plan;
      const link = hands.address.link(
        room.writePlanLink({ cadence, start, promises: promisesIn(card.plan), ...(personal ? { person: whoOf(card) } : {}) }),
      );
      const isCopied = await hands.copyText(link);
      const holds = personal ? "with the name in it" : "without a name in it";
      notice.tell(isCopied ? `Link to the plan copied, ${holds}.` : `The browser refused to copy. Copy the link by hand: ${link}`);
    },
  };
}

interface Wish {
  /** What calendars call it. */
  name: string;
  /** Whose plans, and which of their touches; all when left out. */
  isHere?: (card: PlannedCard) => boolean;
  isWanted?: (touch: PlannedTouch) => boolean;
  /** Told when there are none. */
  nothing: string;
}

const isPlanned = (card: Card): card is PlannedCard => card.plan !== undefined;

/** The same card when calendars know all of it already. */
function marked(card: Card): Card {
  const isKnown = !card.past && !card.plan?.touches.some(isNews);
  const { past: _told, ...rest } = card;
  return card.plan && !isKnown ? { ...rest, plan: markExported(card.plan) } : card;
}

const nameOf = (card: Card): string => {
  const { who, organisation } = whoOf(card);
  return [who, organisation].filter(Boolean).join(", ");
};

/** "callbacks-mr-okafor-halden-foods.ics": letters and digits of any script, no more than a file system takes. */
function fileName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, 60).toWellFormed()}.ics`;
}

/** What the cadence's own messages promise; a call that was added for a promise comes with it again. */
function promisesIn({ touches }: Plan): Record<string, PromiseTerms> {
  const promised = touches.flatMap(({ id, origin, promise }) => {
    if (!promise || origin) return [];
    const { call: _call, ...terms } = promise;
    return [[id, terms] as const];
  });
  return Object.fromEntries(promised);
}
