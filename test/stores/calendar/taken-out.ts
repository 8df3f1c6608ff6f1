// The rooms for taking the calendar along, in plain Node: state over a memory, on Monday 30 November 2026 at nine in London.
import { atom } from "nanostores";
import { layOut } from "../../../src/domain/cadence/layout.ts";
import type { Plan } from "../../../src/domain/cadence/plan.ts";
import type { Card, Prospect } from "../../../src/domain/saved/cards.ts";
import { NEW_REP } from "../../../src/domain/saved/rep.ts";
import type { CalendarState } from "../../../src/stores/calendar/calendar-state.ts";
import { createCardBook } from "../../../src/stores/calendar/card-book.ts";
import { createHistory, type Deeds } from "../../../src/stores/calendar/history.ts";
import { createNotice } from "../../../src/stores/notice.ts";
import { settingFor, well } from "../../cadence.ts";
import { playbook } from "../../playbook.ts";
import { handsOver, type Memory } from "../hands.ts";

export const NINE = "2026-11-30T09:00:00Z";

/** State, hands and memory once the prospects are read. */
export async function open(cards: Card[] = [], memory: Partial<Memory> = {}) {
  const { hands, memory: kept } = handsOver({
    now: Date.parse(NINE),
    ...memory,
    cards: new Map(cards.map((card) => [`card:${card.prospect.id}`, card])),
  });
  const notice = createNotice();
  const book = createCardBook(hands, notice);
  const $rep = atom(NEW_REP);
  const $history = atom<Deeds>({ done: [], undone: [] });
  const keepRep = (rep: typeof NEW_REP) => $rep.set(rep);
  const state: CalendarState = {
    playbook,
    hands,
    notice,
    book,
    $history,
    history: createHistory({ book, notice, $history }, (change) => keepRep(change($rep.get()))),
    $rep,
    $zone: atom("Europe/London"),
    $region: atom("GB"),
    $now: atom(NINE),
    $place: atom({ name: "today" }),
    go: () => undefined,
    settingOf: ({ prospect }) => ({ ok: settingFor({ zone: prospect.zone }) }),
    keepRep,
  };
  await book.restore();
  const told = () => {
    const shown = notice.$notice.get();
    return shown.kind === "none" ? "" : shown.text;
  };
  return { state, book, memory: kept, hands, told };
}

export const prospect = (id: string, part: Partial<Prospect> = {}): Prospect => ({
  id,
  person: { address: "Mr", name: `Okafor ${id}` },
  organisation: "Halden Foods",
  phone: { typed: "01632 960481", e164: "+441632960481" },
  email: `${id}@halden.example`,
  country: "GB",
  region: "GB-ENG",
  zone: "Europe/London",
  relation: "new",
  connection: "",
  notes: "",
  ...part,
});

export const card = (id: string, plan?: Plan, part: Partial<Card> = {}): Card => ({
  version: 1,
  prospect: prospect(id),
  ...(plan ? { plan } : {}),
  log: [],
  changed: 1,
  ...part,
});

/** Eight touches from Tuesday 1 December, of which the second promises a call. */
export function eightTouches(id: string, zone = "Europe/London", start = "2026-12-01"): Plan {
  const { touches } = playbook.cadences["eight-touch"] ?? { touches: [] };
  const promises = { t2: { afterWorkingDays: 2 } };
  return well(layOut(settingFor({ zone }), { id: `plan-${id}`, cadence: "eight-touch", touches, start, promises })).plan;
}
