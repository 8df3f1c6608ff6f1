// The calendar's places other than today: people, one of them, month and week, what works, setting up.
import { Match, Show, Switch } from "solid-js";
import type { Calendar } from "../stores/calendar/calendar.ts";
import type { Workshop } from "../stores/calendar/workshop.ts";
import { BackupLine } from "../ui/calendar/BackupLine.tsx";
import { Gone } from "../ui/calendar/Gone.tsx";
import { Grid, Learn, People, PersonPage, Setup } from "../ui/calendar/parts.ts";
import { useValue } from "../ui/value.ts";

interface Given {
  workshop: Workshop;
  go: Calendar["go"];
}

interface Props extends Given {
  where: ReturnType<Calendar["$place"]["get"]>["name"] | undefined;
}

export function CalendarElsewhere(props: Props) {
  const { workshop, go } = props;
  return (
    <Switch>
      <Match when={props.where === "people"}>
        <PeoplePlace workshop={workshop} />
      </Match>
      <Match when={props.where === "person"}>
        <PersonPlace workshop={workshop} />
      </Match>
      <Match when={props.where === "month" || props.where === "week"}>
        <GridPlace workshop={workshop} go={go} />
      </Match>
      <Match when={props.where === "learn"}>
        <LearnPlace workshop={workshop} />
      </Match>
      <Match when={props.where === "setup"}>
        <SetupPlace workshop={workshop} go={go} />
      </Match>
    </Switch>
  );
}

function PeoplePlace({ workshop }: Pick<Given, "workshop">) {
  const people = useValue(workshop.$people);
  const backups = useValue(workshop.$backups);
  return (
    <>
      <People
        people={people()}
        onFind={workshop.find}
        onFilter={workshop.filter}
        onAdd={() => workshop.openForm()}
        onImport={workshop.openImport}
        onSaveBroken={workshop.saveBroken}
        onRemoveBroken={workshop.removeBroken}
      />
      <BackupLine backup={backups().backup} isOverdue={backups().isOverdue} onBackup={() => void workshop.backup()} />
    </>
  );
}

function PersonPlace({ workshop }: Pick<Given, "workshop">) {
  const person = useValue(workshop.$person);
  const planning = useValue(workshop.$planning);
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
          onChoosePlan={workshop.choosePlan}
          onLay={workshop.layPlan}
          onOpen={workshop.openSheet}
          onEdit={() => workshop.openForm(id())}
          onRemove={() => workshop.removePerson(id())}
          onForbid={() => workshop.forbidPerson(id())}
          onExport={() => void workshop.exportIcs(id())}
          onPrint={() => print()}
          onShare={(isPersonal) => void workshop.share(id(), isPersonal)}
          onPause={(days) => workshop.pause(id(), days)}
          onEnd={() => workshop.endPlan(id())}
        />
      )}
    </Show>
  );
}

function GridPlace({ workshop, go }: Given) {
  const grid = useValue(workshop.$grid);
  const turn = (anchor: string) => go({ name: grid()?.kind ?? "month", anchor });
  return (
    <Show when={grid()}>{(shown) => <Grid grid={shown()} onGo={turn} onOpen={workshop.openSheet} onDrop={workshop.dropTouch} />}</Show>
  );
}

function LearnPlace({ workshop }: Pick<Given, "workshop">) {
  const learn = useValue(workshop.$learn);
  return <Learn learn={learn()} />;
}

function SetupPlace({ workshop, go }: Given) {
  const setup = useValue(workshop.$setup);
  const backups = useValue(workshop.$backups);
  return <Setup setup={setup()} backups={backups()} verbs={workshop} onPrint={() => (go({ name: "today" }), print())} />;
}
