// The calendar: today, people and their plans, month and week, what works, setting up.
import { createMemo, ErrorBoundary, Match, onMount, Show, Switch } from "solid-js";
import type { Playbook } from "../domain/playbook.ts";
import { type Calendar as Store, createCalendar } from "../stores/calendar/calendar.ts";
import { CalendarDialogs } from "./CalendarDialogs.tsx";
import { BackupLine } from "../ui/calendar/BackupLine.tsx";
import { Gone } from "../ui/calendar/Gone.tsx";
import { Example, fetchParts, Grid, Learn, People, PersonPage, Setup } from "../ui/calendar/parts.ts";
import { Places } from "../ui/calendar/Places.tsx";
import { Today } from "../ui/calendar/Today.tsx";
import { Unloaded } from "../ui/calendar/Unloaded.tsx";
import { Welcome } from "../ui/calendar/Welcome.tsx";
import { Notice } from "../ui/controls/Notice.tsx";
import { useTitleFocus } from "../ui/title-focus.ts";
import { useUndoKeys } from "../ui/undo-keys.ts";
import { useValue } from "../ui/value.ts";

interface Given {
  calendar: Store;
}

/** `playbook` is the JSON of a Playbook: one string is read far sooner than a tree of properties. */
export function Calendar(props: { playbook: string }) {
  const calendar = createCalendar(JSON.parse(props.playbook) as Playbook);
  const waking = useValue(calendar.$waking);
  const isReady = () => waking() === "awake";
  const place = useValue(calendar.$place);
  const notice = useValue(calendar.$notice);
  const turns = useValue(calendar.$turns);
  let views: HTMLDivElement | undefined;
  onMount(() => void calendar.restore());
  useUndoKeys(calendar.undo, calendar.redo);
  const where = createMemo(() => place().name);
  useTitleFocus(
    () => subjectOf(place()),
    isReady,
    () => views,
  );

  return (
    <div class="bench calendar" data-ready={isReady()} onPointerOver={fetchParts} onFocusIn={fetchParts}>
      <Places here={where()} turns={turns()} onUndo={calendar.undo} onRedo={calendar.redo} />
      <div class="views" ref={(element) => (views = element)}>
        <Show when={waking() !== "asleep"} fallback={<h1>Your calendar</h1>}>
          <ErrorBoundary fallback={<Unloaded />}>
            <Switch>
              <Match when={where() === "today"}>
                <TodayPlace calendar={calendar} />
              </Match>
              <Match when={where() === "people"}>
                <PeoplePlace calendar={calendar} />
              </Match>
              <Match when={where() === "person"}>
                <PersonPlace calendar={calendar} />
              </Match>
              <Match when={where() === "month" || where() === "week"}>
                <GridPlace calendar={calendar} />
              </Match>
              <Match when={where() === "learn"}>
                <LearnPlace calendar={calendar} />
              </Match>
              <Match when={where() === "setup"}>
                <SetupPlace calendar={calendar} />
              </Match>
            </Switch>
            <CalendarDialogs calendar={calendar} />
          </ErrorBoundary>
        </Show>
      </div>
      <Notice notice={notice()} onUndo={calendar.undoNotice} onDismiss={calendar.dismiss} />
    </div>
  );
}

/** What is shown, by name; the same while a month or week is turned. */
const subjectOf = (place: ReturnType<Store["$place"]["get"]>) => (place.name === "person" ? `person ${place.id}` : place.name);

function TodayPlace({ calendar }: Given) {
  const today = useValue(calendar.$today);
  return (
    <>
      <Today today={today()} onOpen={calendar.openSheet} onAnswerDue={calendar.answerDue}>
        <Welcome onAdd={() => calendar.openForm()} onImport={calendar.openImport} />
        <Show when={calendar.example()}>{(example) => <Example {...example()} />}</Show>
      </Today>
      <Reminder calendar={calendar} />
    </>
  );
}

function Reminder({ calendar }: Given) {
  const backups = useValue(calendar.$backups);
  return <BackupLine backup={backups().backup} isOverdue={backups().isOverdue} onBackup={() => void calendar.backup()} />;
}

function PeoplePlace({ calendar }: Given) {
  const people = useValue(calendar.$people);
  return (
    <>
      <People
        people={people()}
        onFind={calendar.find}
        onFilter={calendar.filter}
        onAdd={() => calendar.openForm()}
        onImport={calendar.openImport}
        onSaveBroken={calendar.saveBroken}
        onRemoveBroken={calendar.removeBroken}
      />
      <Reminder calendar={calendar} />
    </>
  );
}

function PersonPlace({ calendar }: Given) {
  const person = useValue(calendar.$person);
  const planning = useValue(calendar.$planning);
  const id = () => person()?.id ?? "";
  const both = () => {
    const [who, plan] = [person(), planning()];
    return who && plan && { person: who, planning: plan };
  };
  return (
    <Show when={both()} fallback={<Gone />}>
      {(shown) => (
        <PersonPage
          {...shown()}
          onChoosePlan={calendar.choosePlan}
          onLay={calendar.layPlan}
          onOpen={calendar.openSheet}
          onEdit={() => calendar.openForm(id())}
          onRemove={() => calendar.removePerson(id())}
          onForbid={() => calendar.forbidPerson(id())}
          onExport={() => void calendar.exportIcs(id())}
          onPrint={() => print()}
          onShare={(isPersonal) => void calendar.share(id(), isPersonal)}
          onPause={(days) => calendar.pause(id(), days)}
          onEnd={() => calendar.endPlan(id())}
        />
      )}
    </Show>
  );
}

function GridPlace({ calendar }: Given) {
  const grid = useValue(calendar.$grid);
  const go = (anchor: string) => calendar.go({ name: grid()?.kind ?? "month", anchor });
  return <Show when={grid()}>{(shown) => <Grid grid={shown()} onGo={go} onOpen={calendar.openSheet} onDrop={calendar.dropTouch} />}</Show>;
}

function LearnPlace({ calendar }: Given) {
  const learn = useValue(calendar.$learn);
  return <Learn learn={learn()} />;
}

function SetupPlace({ calendar }: Given) {
  const setup = useValue(calendar.$setup);
  const backups = useValue(calendar.$backups);
  return <Setup setup={setup()} backups={backups()} verbs={calendar} onPrint={() => (calendar.go({ name: "today" }), print())} />;
}
