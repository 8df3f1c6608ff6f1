// The calendar's state as it is seen: prospects, today, where somebody is; what can be done with it is fetched when it is wanted.
import { atom, computed, onMount } from "nanostores";
import { cardHands } from "../../browser/card-hands.ts";
import { browserHands } from "../../browser/hands.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Region } from "../../domain/regions.ts";
import { NEW_REP, readRep, type Rep } from "../../domain/saved/rep.ts";
import { mayBeDue } from "../../domain/saved/urgency.ts";
import type { CalendarHands } from "../hands.ts";
import { createNotice } from "../notice.ts";
import { followRegion } from "../region.ts";
import { createBackupLine } from "./backup-line.ts";
import { createCalendarClock } from "./calendar-clock.ts";
import type { SeenState } from "./calendar-state.ts";
import { createCardBook } from "./card-book.ts";
import { addDays } from "./dates.ts";
import type { ExampleView } from "./example.ts";
import type { Deeds } from "./history.ts";
import { createLateRoom } from "./late-room.ts";
import { createLeaving } from "./leaving.ts";
import { mayBeMissed } from "./missed-steps.ts";
import { createPlaces, isPlanBrought } from "./places.ts";
import { createPlanSettings } from "./plan-settings.ts";
import { todayView } from "./today-view.ts";
import { sceneOf } from "./touch-view.ts";
import { createTurns } from "./turns.ts";
import { isUnread } from "./unread-glance.ts";

/** Everything the calendar's page needs at first. Nothing touches the browser until `restore` is called. */
export function createCalendar(playbook: Playbook, hands: CalendarHands = { ...browserHands, ...cardHands }) {
  const notice = createNotice();
  const book = createCardBook(hands, notice);
  const $rep = atom<Rep>(NEW_REP);
  const $region = atom<Region>(playbook.team.region);
  const $history = atom<Deeds>({ done: [], undone: [] });
  /** First what is to be done today is shown, then all that was saved is here. */
  const $waking = atom<"asleep" | "today" | "awake">("asleep");
  const { $now, $zone, today, ...clock } = createCalendarClock(hands, $rep);
  const places = createPlaces(hands, today);
  const { $place, go } = places;
  const keepRep = (rep: Rep) => {
    $rep.set(rep);
    hands.repBox.write(rep, (error) => notice.tell(hands.explainStorage(error)));
  };
  const settings = createPlanSettings(playbook, $rep, $now);
  const state: SeenState = { playbook, hands, notice, book, $history, $rep, $zone, $region, $now, $place, go, ...settings, keepRep };
  const workshop = createLateRoom(notice, async () => (await import("./workshop.ts")).createWorkshop(state));
  const watchPlaces = createLeaving(state, () => workshop.$room.get()?.closeAll());
  const $example = atom<ExampleView | undefined>(undefined);
  onMount($example, () => void import("./example.ts").then(({ exampleScore }) => $example.set(exampleScore(state))).catch(() => undefined));

  /** What today's list is made of. A day there is at most one day away from a day here. */
  const first = { isWanted: (stored: unknown) => mayBeDue(stored, addDays(today(), 1)), show: () => $waking.set("today") };

  /** The page's first script looks for the sign, so that nobody who has people is welcomed as if they had none. */
  const leaveSign = () =>
    computed(book.$cards, ({ size }) => size > 0).subscribe((has) => (has ? hands.peopleSign.write(true) : hands.peopleSign.clear()));

  const takeLink = () => (isPlanBrought(hands.address.read()) ? workshop.act((room) => room.takeLink()) : undefined);

  /** Adds reminders of what was missed. */
  const remind = () => (mayBeMissed(book.$cards.get().values(), today()) ? workshop.act((room) => room.remind()) : undefined);

  const readNumbers = () => ([...book.$cards.get().values()].some(isUnread) ? workshop.act((room) => room.readNumbers()) : undefined);

  return {
    $waking,
    $place,
    go,
    $today: computed([book.$cards, $waking, $now, $zone, $region, $rep], (cards, waking) =>
      todayView(sceneOf(state), cards, waking === "awake"),
    ),
    /** What an empty calendar shows, made once it is looked at. */
    $example,
    $backup: createBackupLine(state),
    $notice: notice.$notice,
    dismiss: notice.verbs.dismiss,
    undoNotice: notice.verbs.undo,
    /** What Undo and Redo would turn. */
    $turns: createTurns($history),
    /** Everything else; nothing until it has been fetched. */
    $workshop: workshop.$room,
    openWorkshop: workshop.open,
    /** Calls back once, when somebody first does anything on the page. */
    onFirstTouch: hands.onFirstTouch,
    undo: workshop.early("undo"),
    redo: workshop.early("redo"),
    openForm: workshop.early("openForm"),
    openImport: workshop.early("openImport"),
    openSheet: workshop.early("openSheet"),
    answerDue: workshop.early("answerDue"),
    backup: workshop.early("backup"),
    /** May come in a turn before `restore`, which asks again. */
    findZone: clock.findZone,

    /** Takes the page over in the browser: the clock, the zone, what was saved, what the address names. */
    async restore() {
      $rep.set(readRep(hands.repBox.read()));
      hands.repBox.listen(() => $rep.set(readRep(hands.repBox.read())));
      followRegion($region, hands, playbook.team.region);
      clock.restore(remind);
      places.restore();
      watchPlaces();
      hands.onFirstTouch(workshop.fetchAhead);
      if ($place.get().name !== "today") workshop.fetchAhead();
      await book.restore($place.get().name === "today" ? first : undefined);
      hands.address.listen(() => void takeLink());
      await takeLink();
      await remind();
      if ($place.get().name !== "today") await workshop.open();
      $waking.set("awake");
      leaveSign();
      void readNumbers();
    },
  };
}

export type Calendar = ReturnType<typeof createCalendar>;
