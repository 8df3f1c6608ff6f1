// The finder's dialog: a field, and beneath it the pages that answer, as links.
import { createEffect, Match, onMount, Show, Switch } from "solid-js";
import { type FoundRow, FindResults } from "./FindResults.tsx";
import { Shelves, type Shelf } from "./Shelves.tsx";
import { walkLinks } from "./walk.ts";
import css from "./find.css?inline";

type View =
  | { kind: "asking"; shelves: Shelf[] }
  | { kind: "reading" }
  | { kind: "failed" }
  | { kind: "unloaded" }
  | { kind: "found"; rows: FoundRow[] }
  | { kind: "nothing"; question: string; shelves: Shelf[] };

interface Props {
  /** Undefined while shut; what was typed before the field was there stays as it is. */
  opened: { typed: string } | undefined;
  view: View;
  question: string;
  onAsk: (question: string) => void;
  onRetry: () => void;
  onReload: () => void;
  onClose: () => void;
}

export function FindDialog(props: Props) {
  let dialog: HTMLDialogElement | undefined;
  let field: HTMLInputElement | undefined;
  const open = (typed: string) => {
    if (!dialog?.open) dialog?.showModal();
    field?.focus();
    if (typed === "") field?.select();
  };
  onMount(() => {
    dress();
    createEffect(() => (props.opened ? open(props.opened.typed) : dialog?.close()));
  });
  const found = () => (props.view.kind === "found" ? props.view.rows : undefined);
  const offered = () => (props.view.kind === "asking" || props.view.kind === "nothing" ? props.view.shelves : []);
  return (
    <dialog
      ref={(element) => (dialog = element)}
      class="find no-print"
      aria-label="Find in the playbook"
      onClose={() => props.onClose()}
      onClick={(event) => leads(event) && props.onClose()}
      onKeyDown={(event) => walkLinks(event, field)}
    >
      <div class="find-head">
        <input
          ref={(element) => (field = element)}
          type="text"
          aria-label="What are you looking for?"
          placeholder="What are you looking for?"
          enterkeyhint="go"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={props.question}
          onInput={(event) => props.onAsk(event.currentTarget.value)}
        />
        <button type="button" onClick={() => props.onClose()}>
          Close
        </button>
      </div>
      <p class="find-state" role="status">
        {stateIn(props.view)}
      </p>
      <Show when={props.view.kind === "failed"}>
        <button type="button" onClick={() => props.onRetry()}>
          Try again
        </button>
      </Show>
      <Show when={props.view.kind === "unloaded"}>
        <button type="button" onClick={() => props.onReload()}>
          Reload the page
        </button>
      </Show>
      <Switch>
        <Match when={found()}>{(rows) => <FindResults rows={rows()} />}</Match>
        <Match when={offered().length > 0}>
          <Shelves shelves={offered()} />
        </Match>
      </Switch>
    </dialog>
  );
}

/** The dialog's looks come with it, so that no page carries them before somebody asks. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** A click beside the dialog, or on a link that opens here. */
function leads(event: MouseEvent & { currentTarget: HTMLElement }): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return event.target === event.currentTarget || (isPlain && (event.target as Element).closest("a") !== null);
}

function stateIn(view: View): string {
  switch (view.kind) {
    case "asking":
      return "Type a word or two, or choose where to look.";
    case "reading":
      return "Fetching the playbook’s words …";
    case "failed":
      return "The playbook’s words could not be fetched; the connection may be down.";
    case "unloaded":
      return "The finder could not be fetched; the connection may be down, or the site was renewed since.";
    case "found":
      return view.rows.length === 1 ? "One page." : `${view.rows.length} pages, the likeliest first.`;
    case "nothing":
      return `Nothing found for “${view.question}”. Try another word, or look through the contents.`;
  }
}
