// The calendar's state and verbs: prospects, their plans, today; every room's verbs in one place for the island.
import { atom, computed } from "nanostores";
import { cardHands } from "../../browser/card-hands.ts";
import { browserHands } from "../../browser/hands.ts";
import { settingFor } from "../../domain/cadence/country-settings.ts";
import { type Refusal, refuse } from "../../domain/cadence/results.ts";
import { toLocal } from "../../domain/cadence/zones.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Region } from "../../domain/regions.ts";
import type { Card } from "../../domain/saved/cards.ts";
import { NEW_REP, readRep, type Rep } from "../../domain/saved/rep.ts";
import { mayBeDue } from "../../domain/saved/urgency.ts";
import type { CalendarHands } from "../hands.ts";
import { createNotice } from "../notice.ts";
import { createBackups } from "./backups.ts";
import type { CalendarState } from "./calendar-state.ts";
import { createCardBook } from "./card-book.ts";
import { addDays } from "./dates.ts";
import { exampleScore } from "./example.ts";
import { gridView } from "./grid-view.ts";
import { createHistory } from "./history.ts";
import { createLearning } from "./learning.ts";
import { createLeaving } from "./leaving.ts";
import { createListImport } from "./list-import.ts";
import { createLoader } from "./loader.ts";
import { createLogging } from "./logging.ts";
import { peopleView } from "./people-view.ts";
import { createPeople } from "./people.ts";
import { createPersonForm } from "./person-form.ts";
import { personView } from "./person-view.ts";
import { createPlaces } from "./places.ts";
import { createPlanDraft } from "./plan-draft.ts";
import { createPlanning } from "./planning.ts";
import { refusalWords } from "./refusal-words.ts";
import { createRepSetup } from "./rep-setup.ts";
import { createSharedPlan } from "./shared-plan.ts";
import { todayView } from "./today-view.ts";
import { createTouchSheet } from "./touch-sheet.ts";
import { sceneOf } from "./touch-view.ts";
import { createTurns } from "./turns.ts";

const MINUTE = 60_000;
const UNTIMED = refuse("bad-zone", "Choose their time zone first, under Edit; no hour can be planned without it.");

/** Everything the calendar's page needs. Nothing touches the browser until `restore` is called. */
export function createCalendar(playbook: Playbook, hands: CalendarHands = { ...browserHands, ...cardHands }) {
  const notice = createNotice();
  const book = createCardBook(hands, notice);
  const $rep = atom<Rep>(NEW_REP);
  const $region = atom<Region>(playbook.team.region);
  /** First what is to be done today is shown, then all that was saved is here. */
  const $waking = atom<"asleep" | "today" | "awake">("asleep");
  const $ownZone = atom("UTC");
  const $now = atom(instantOf(0));
  const $zone = computed([$rep, $ownZone], ({ zone }, own) => zone || own);
  const today = () => dateIn($zone.get(), $now.get());
  const places = createPlaces(hands, today);
  const keepRep = (rep: Rep) => {
    $rep.set(rep);
    hands.repBox.write(rep, (error) => notice.tell(hands.explainStorage(error)));
  };
  const history = createHistory(book, notice, (change) => keepRep(change($rep.get())));
  const settingOf = (card: Card, day = "") =>
    card.prospect.zone === "" ? UNTIMED : settingFor(playbook.calendar, card.prospect, $rep.get(), yearsOf(card, [$now.get(), day]));
  const state: CalendarState = { playbook, hands, notice, book, history, $rep, $zone, $region, $now, ...places, settingOf, keepRep };
  const planning = createPlanning(state);
  const logging = createLogging(state);
  const form = createPersonForm(state);
  const people = createPeople(state);
  const list = createListImport(state, planning);
  const draft = createPlanDraft(state, planning);
  const sheet = createTouchSheet(state, planning, logging);
  const setup = createRepSetup(state);
  const backups = createBackups(state);
  const learning = createLearning(state);
  const shared = createSharedPlan(state, draft, form);
  const watchPlaces = createLeaving(state, [form.closeForm, sheet.closeSheet, list.closeImport]);
  const { $place } = places;
  const load = createLoader(notice);
  const takeOut = async () => (await load(() => import("./take-out.ts")))?.createTakeOut(state);
  const scenery = [book.$cards, $now, $zone, $region, $rep] as const;

  /** What today's list is made of. A day there is at most one day away from a day here. */
  const first = { isWanted: (stored: unknown) => mayBeDue(stored, addDays(today(), 1)), show: () => $waking.set("today") };

  /** On a new day, reminders of what was missed are added. */
  function lookAtClock() {
    const before = today();
    $now.set(instantOf(hands.now()));
    if (today() !== before) logging.remind();
  }

  function keepTime() {
    lookAtClock();
    hands.later(keepTime, MINUTE);
  }

  return {
    $waking,
    $place,
    go: places.go,
    $today: computed([...scenery], (cards) => todayView(sceneOf(state), cards)),
    $people: computed([...scenery, book.$never, book.$broken, book.$newer, people.$asked], (cards) =>
      peopleView(sceneOf(state), cards, book.$never.get(), book.unread(), people.$asked.get()),
    ),
    /** The prospect on the page; nothing elsewhere, or when they are gone. */
    $person: computed([...scenery, $place, book.$never], (cards) => {
      const place = $place.get();
      const card = place.name === "person" ? cards.get(place.id) : undefined;
      return card && personView(sceneOf(state), card, book.$never.get());
    }),
    /** The month or week on the page; nothing elsewhere. */
    $grid: computed([...scenery, $place], (cards) => {
      const place = $place.get();
      return "anchor" in place ? gridView(sceneOf(state), cards, place) : undefined;
    }),
    $form: form.$view,
    $import: list.$view,
    $planning: draft.$view,
    $sheet: sheet.$sheet,
    /** What an empty calendar shows. */
    example: () => exampleScore(state, planning),
    /** What the log tells. */
    $learn: learning.$learn,
    $setup: setup.$setup,
    $backups: backups.$backups,
    $notice: notice.$notice,
    dismiss: notice.verbs.dismiss,
    undoNotice: notice.verbs.undo,
    /** What Undo and Redo would turn. */
    $turns: createTurns(history.$history),
    undo: history.undo,
    redo: history.redo,
    ...people.verbs,
    ...verbsOf(form, "$view"),
    ...verbsOf(list, "$view"),
    ...verbsOf(draft, "$view"),
    ...verbsOf(sheet, "$sheet"),
    ...verbsOf(setup, "$setup"),
    ...verbsOf(backups, "$backups"),
    exportIcs: async (id?: string) => (await takeOut())?.exportIcs(id),
    exportChanged: async () => (await takeOut())?.exportChanged(),
    exportCsv: async () => (await takeOut())?.exportCsv(),
    exportPeople: async () => (await takeOut())?.exportPeople(),
    share: async (id: string, isPersonal: boolean) => (await takeOut())?.share(id, isPersonal),
    pause: (id: string, pause: { from: string; until: string }) => tell(planning.pause(id, pause)),
    pauseAll: (pause: { from: string; until: string }) => tell(planning.pauseAll(pause)),
    endPlan: (id: string) => tell(planning.end(id)),
    answerDue: (id: string, entry: number, didCall: boolean) => tell(logging.answerDue(id, entry, didCall)),
    forbidPerson: (id: string) => tell(logging.forbidPerson(id)),

    /** Takes the page over in the browser: the clock, the zone, what was saved, what the address names. */
    async restore() {
      $ownZone.set(hands.ownZone());
      $rep.set(readRep(hands.repBox.read()));
      hands.repBox.listen(() => $rep.set(readRep(hands.repBox.read())));
      $region.set(hands.suggestRegion(playbook.team.region));
      keepTime();
      hands.onReturn(lookAtClock);
      places.restore();
      watchPlaces();
      await book.restore($place.get().name === "today" ? first : undefined);
      await shared.restore();
      learning.restore();
      logging.remind();
      $waking.set("awake");
    },
  };

  function tell(refusal: Refusal | undefined) {
    if (refusal) notice.tell(refusalWords(state, refusal));
  }
}

/** A room's verbs without its store. */
function verbsOf<Room extends object, Store extends keyof Room>(room: Room, store: Store): Omit<Room, Store> {
  const { [store]: _store, ...verbs } = room;
  return verbs;
}

/** To the minute. */
const instantOf = (milliseconds: number) => `${new Date(Math.floor(milliseconds / MINUTE) * MINUTE).toISOString().slice(0, 19)}Z`;

function dateIn(zone: string, now: string): string {
  const local = toLocal(now, zone);
  return "ok" in local ? local.ok.date : now.slice(0, 10);
}

/** The years a plan may reach into: three more after each of these days, its start and its last touch. */
function yearsOf({ plan }: Card, days: string[]): number[] {
  const named = [...days, plan?.start ?? "", plan?.touches.at(-1)?.date ?? ""].filter((day) => /^\d{4}-/.test(day));
  const firsts = new Set(named.map((day) => Number(day.slice(0, 4))));
  const years = [...firsts].flatMap((first) => [first, first + 1, first + 2, first + 3]);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

export type Calendar = ReturnType<typeof createCalendar>;
