// Everything that is done on the calendar, and what is shown elsewhere than on today: fetched when somebody first turns to it.
import type { Refusal } from "../../domain/cadence/results.ts";
import { createBackups } from "./backups.ts";
import type { CalendarState, SeenState } from "./calendar-state.ts";
import { createElsewhere } from "./elsewhere.ts";
import { createHistory } from "./history.ts";
import { createLearning } from "./learning.ts";
import { createListImport } from "./list-import.ts";
import { createLoader } from "./loader.ts";
import { createLogging } from "./logging.ts";
import { createPeople } from "./people.ts";
import { createPersonForm } from "./person-form.ts";
import { createPlanDraft } from "./plan-draft.ts";
import { createPlanning } from "./planning.ts";
import { refusalWords } from "./refusal-words.ts";
import { createRepSetup } from "./rep-setup.ts";
import { createSharedPlan } from "./shared-plan.ts";
import { createTouchSheet } from "./touch-sheet.ts";
import { readNumbers } from "./unread-numbers.ts";

/** Its stores and verbs, every room's in one place for the island. */
export function createWorkshop(seen: SeenState) {
  const { notice, $rep } = seen;
  const history = createHistory(seen, (change) => seen.keepRep(change($rep.get())));
  const state: CalendarState = { ...seen, history };
  const planning = createPlanning(state);
  const logging = createLogging(state);
  const { $asked, verbs: peopleVerbs } = createPeople(state);
  const { $view: $form, ...form } = createPersonForm(state);
  const { $view: $import, ...list } = createListImport(state, planning);
  const { $view: $planning, ...draft } = createPlanDraft(state, planning);
  const sheet = createTouchSheet(state, planning, logging);
  const load = createLoader(notice);
  const takeOut = async () => (await load(() => import("./take-out.ts")))?.createTakeOut(state);
  const tell = (refusal: Refusal | undefined) => refusal && notice.tell(refusalWords(state, refusal));

  return {
    ...createElsewhere(state, $asked),
    ...peopleVerbs,
    $form,
    ...form,
    $import,
    ...list,
    $planning,
    ...draft,
    ...sheet,
    ...createRepSetup(state),
    ...createBackups(state),
    ...createSharedPlan(state, draft, form),
    /** What the log tells. */
    ...createLearning(state),
    undo: history.undo,
    redo: history.redo,
    remind: logging.remind,
    readNumbers: () => readNumbers(state),
    /** Closes whatever is open over the page. */
    closeAll: () => [form.closeForm, sheet.closeSheet, list.closeImport].forEach((close) => close()),
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
  };
}

export type Workshop = ReturnType<typeof createWorkshop>;
