// What opens over the calendar: the person's form, a list on its way in, a touch; each is fetched when it is first wanted.
import { createMemo, Show } from "solid-js";
import type { Calendar } from "../stores/calendar/calendar.ts";
import type { Workshop } from "../stores/calendar/workshop.ts";
import { ImportDialog, PersonDialog, TouchSheet } from "../ui/calendar/parts.ts";
import { Fetched } from "../ui/controls/Fetched.tsx";
import { useValue } from "../ui/value.ts";

export function CalendarDialogs({ workshop, go }: { workshop: Workshop; go: Calendar["go"] }) {
  const form = useValue(workshop.$form);
  const list = useValue(workshop.$import);
  const sheet = useValue(workshop.$sheet);
  const wasWanted = (isWanted: () => boolean) => createMemo<boolean>((was) => was || isWanted(), false);
  const [isForm, isList, isSheet] = [wasWanted(() => !!form()), wasWanted(() => !!list()), wasWanted(() => !!sheet())];
  /** Somebody new is shown at once, so that a plan can be chosen. */
  const save = async () => {
    const isNew = form()?.isNew;
    const id = await workshop.saveForm();
    if (id && isNew) go({ name: "person", id });
  };
  return (
    <>
      <Show when={isForm()}>
        <Fetched isAsked>
          <PersonDialog form={form()} onChange={workshop.changeForm} onSave={save} onClose={workshop.closeForm} />
        </Fetched>
      </Show>
      <Show when={isList()}>
        <Fetched isAsked>
          <ImportDialog
            list={list()}
            onType={workshop.typeList}
            onRead={workshop.readList}
            onAdd={workshop.addList}
            onClose={workshop.closeImport}
          />
        </Fetched>
      </Show>
      <Show when={isSheet()}>
        <Fetched isAsked>
          <TouchSheet
            touch={sheet()?.touch}
            mode={sheet()?.mode ?? "log"}
            refusal={sheet()?.refusal}
            outcomes={sheet()?.outcomes ?? []}
            channels={sheet()?.channels ?? []}
            drafts={sheet()?.drafts ?? {}}
            onDraft={workshop.keepDraft}
            onMode={(mode) => workshop.openSheet(sheet()?.touch.key ?? "", mode)}
            onLog={workshop.log}
            onMove={workshop.move}
            onPromise={workshop.promise}
            onClose={workshop.closeSheet}
          />
        </Fetched>
      </Show>
    </>
  );
}
