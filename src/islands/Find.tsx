// The finder: made when it is first asked for, kept while the page is open.
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { createFind } from "../stores/find.ts";
import { FindDialog } from "../ui/find/FindDialog.tsx";
import { useValue } from "../ui/value.ts";

let show: ((typed: string) => void) | undefined;

/** Opens the finder over the page; what was typed already replaces the last question. */
export function openFind(typed: string): void {
  if (!show) render(() => <Find />, document.body);
  show?.(typed);
}

function Find() {
  const find = createFind();
  const view = useValue(find.$view);
  const question = useValue(find.$question);
  const [opened, setOpened] = createSignal<{ typed: string }>();
  show = (typed) => {
    if (typed) find.ask(typed);
    setOpened({ typed });
    void find.wake();
  };
  return (
    <FindDialog
      opened={opened()}
      view={view()}
      question={question()}
      onAsk={find.ask}
      onRetry={() => void find.wake()}
      onReload={() => location.reload()}
      onClose={() => setOpened(undefined)}
    />
  );
}
