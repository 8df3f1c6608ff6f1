// What opens over the calendar: the person's form, a list on its way in, a touch; each is fetched when it is first wanted.
import { createMemo, Show } from "solid-js";
import type { Calendar } from "../stores/calendar/calendar.ts";
import { ImportDialog, PersonDialog, TouchSheet } from "../ui/calendar/parts.ts";
import { useValue } from "../ui/value.ts";

export function CalendarDialogs({ calendar }: { calendar: Calendar }) {
  const form = useValue(calendar.$form);
  const list = useValue(calendar.$import);
  const sheet = useValue(calendar.$sheet);
  const wasWanted = (isWanted: () => boolean) => createMemo<boolean>((was) => was || isWanted(), false);
  const [isForm, isList, isSheet] = [wasWanted(() => !!form()), wasWanted(() => !!list()), wasWanted(() => !!sheet())];
  /** Somebody new is shown at once, so that a plan can be chosen. */
  const save = () => {
    const isNew = form()?.isNew;
    const id = calendar.saveForm();
    if (id && isNew) calendar.go({ name: "person", id });
  };
  return (
    <>
      <Show when={isForm()}>
        <PersonDialog form={form()} onChange={calendar.changeForm} onSave={save} onClose={calendar.closeForm} />
      </Show>
      <Show when={isList()}>
        <ImportDialog
          list={list()}
          onType={calendar.typeList}
          onRead={calendar.readList}
          onAdd={calendar.addList}
          onClose={calendar.closeImport}
        />
      </Show>
      <Show when={isSheet()}>
        <TouchSheet
          touch={sheet()?.touch}
          mode={sheet()?.mode ?? "log"}
          refusal={sheet()?.refusal}
          outcomes={sheet()?.outcomes ?? []}
          channels={sheet()?.channels ?? []}
          drafts={sheet()?.drafts ?? {}}
          onDraft={calendar.keepDraft}
          onMode={(mode) => calendar.openSheet(sheet()?.touch.key ?? "", mode)}
          onLog={calendar.log}
          onMove={calendar.move}
          onPromise={calendar.promise}
          onClose={calendar.closeSheet}
        />
      </Show>
    </>
  );
}
