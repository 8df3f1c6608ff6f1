// The calendar: today at once; the other places, what opens over them and what they do once somebody turns to them.
import { createMemo, lazy, onMount, Show, Suspense } from "solid-js";
import type { Playbook } from "../domain/playbook.ts";
import { type Calendar as Store, createCalendar } from "../stores/calendar/calendar.ts";
import { useArrival } from "../ui/calendar/arrival.ts";
import { BackupLine } from "../ui/calendar/BackupLine.tsx";
import { Example, fetchParts, fetchPlace } from "../ui/calendar/parts.ts";
import { Places } from "../ui/calendar/Places.tsx";
import { Today } from "../ui/calendar/Today.tsx";
import { Fetched } from "../ui/controls/Fetched.tsx";
import { Unloaded } from "../ui/controls/Unloaded.tsx";
import { Welcome } from "../ui/calendar/Welcome.tsx";
import { Notice } from "../ui/controls/Notice.tsx";
import { later, turn } from "../ui/later.ts";
import { useTitleFocus } from "../ui/title-focus.ts";
import { useUndoKeys } from "../ui/undo-keys.ts";
import { useValue } from "../ui/value.ts";

const Elsewhere = lazy(async () => ({ default: (await import("./CalendarElsewhere.tsx")).CalendarElsewhere }));
const Dialogs = lazy(async () => ({ default: (await import("./CalendarDialogs.tsx")).CalendarDialogs }));

interface Given {
  calendar: Store;
}

/** `playbook` is the JSON of a Playbook: one string is read far sooner than a tree of properties. */
export function Calendar(props: { playbook: string }) {
  const calendar = createCalendar(JSON.parse(props.playbook) as Playbook);
  const LaterBench = later(Bench);
  return <LaterBench calendar={calendar} />;
}

function Bench({ calendar }: Given) {
  const waking = useValue(calendar.$waking);
  const isReady = () => waking() === "awake";
  const notice = useValue(calendar.$notice);
  const turns = useValue(calendar.$turns);
  const workshop = useValue(calendar.$workshop);
  const place = useArrival(useValue(calendar.$place), createFetching(calendar), () => waking() !== "asleep");
  let views: HTMLDivElement | undefined;
  onMount(() => {
    calendar.onFirstTouch(fetchAhead);
    void turn().then(calendar.findZone).then(turn).then(calendar.restore);
  });
  useUndoKeys(calendar.undo, calendar.redo);
  /** Today stands there from the beginning; another place is empty until it is there. */
  const where = createMemo(() => (waking() === "asleep" ? "today" : place()?.name));
  useTitleFocus(
    () => subjectOf(place()),
    isReady,
    () => views,
  );

  return (
    <div class="bench calendar" data-ready={isReady()} data-asleep={waking() === "asleep"}>
      <Places here={where() ?? "today"} turns={turns()} onUndo={calendar.undo} onRedo={calendar.redo} />
      <div class="views" ref={(element) => (views = element)}>
        <Show when={where()} fallback={<h1>Your calendar</h1>}>
          <Show when={where() !== "today"} fallback={<TodayPlace calendar={calendar} isReady={isReady()} />}>
            <Show when={workshop()} fallback={<Unloaded />}>
              {(room) => (
                <Fetched>
                  <Elsewhere where={where()} workshop={room()} go={calendar.go} />
                </Fetched>
              )}
            </Show>
          </Show>
          <Fetched>
            <Show when={workshop()}>{(room) => <Dialogs workshop={room()} go={calendar.go} />}</Show>
          </Fetched>
        </Show>
      </div>
      <Notice notice={notice()} onUndo={calendar.undoNotice} onDismiss={calendar.dismiss} />
    </div>
  );
}

/** What is shown, by name; the same while a month or week is turned. */
const subjectOf = (place: ReturnType<Store["$place"]["get"]> | undefined) =>
  place?.name === "person" ? `person ${place.id}` : (place?.name ?? "");

/** Begins to fetch what may be wanted next; trouble is told where it is shown. */
function fetchAhead() {
  fetchParts();
  for (const part of [Elsewhere, Dialogs]) part.preload().catch(() => undefined);
}

/** Fetches what shows a place; gives nothing where all of that is there. */
function createFetching({ openWorkshop }: Store) {
  const fetched = new Set<string>(["today"]);
  return ({ name }: ReturnType<Store["$place"]["get"]>) => {
    if (name === "today" || fetched.has(name)) return undefined;
    const coming = Promise.all([openWorkshop(), Elsewhere.preload(), fetchPlace(name)]);
    return coming.then(([room]) => room && fetched.add(name));
  };
}

function TodayPlace(props: Given & { isReady: boolean }) {
  const { calendar } = props;
  const today = useValue(calendar.$today);
  const backup = useValue(calendar.$backup);
  return (
    <>
      <Today today={today()} onOpen={calendar.openSheet} onAnswerDue={calendar.answerDue}>
        <Welcome onAdd={() => calendar.openForm()} onImport={calendar.openImport} />
        <Show when={props.isReady}>
          <Suspense>
            <AnExample calendar={calendar} />
          </Suspense>
        </Show>
      </Today>
      <BackupLine {...backup()} onBackup={calendar.backup} />
    </>
  );
}

function AnExample({ calendar }: Given) {
  const example = useValue(calendar.$example);
  Example.preload().catch(() => undefined);
  return <Show when={example()}>{(made) => <Example {...made()} />}</Show>;
}
