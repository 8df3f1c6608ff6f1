// A list pasted or read from a file: how it was understood, what is wrong row by row, and the good rows added.
import { createSignal, Show } from "solid-js";
import { FileChoice } from "./FileChoice.tsx";
import { ImportPlan, type ListPlan } from "./ImportPlan.tsx";
import { type Problem, Preview, type Read } from "./ImportPreview.tsx";

export interface ImportFormProps {
  /** What stands in the list as the form comes up. */
  text: string;
  onType: (text: string) => void;
  /** How the list was read; undefined until one was given. */
  preview: Read | undefined;
  onRead: (text: string) => void;
  /** With the cadence they are put on, where one is chosen. */
  onAdd: (plan?: ListPlan) => void;
  onCancel: () => void;
}

/** So many are easily called in a day beside the others. */
const PER_DAY = 10;
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

export function ImportForm(props: ImportFormProps) {
  const [text, setText] = createSignal(props.text);
  const [wish, setWish] = createSignal<Partial<ListPlan>>({});
  const plan = (): ListPlan => ({ cadence: "", start: props.preview?.today ?? "", perDay: PER_DAY, ...wish() });
  const type = (given: string) => props.onType(setText(given));
  const read = (given: string) => (type(given), props.onRead(given));
  /** What is pasted is read at once; what is typed, when it is finished. */
  const take = (given: string, how: string) => (how === "insertFromPaste" ? read(given) : type(given));
  return (
    <div class="panel import-form">
      <h2>Paste or import a list</h2>
      <p class="hint">
        One person a line, from a spreadsheet or a CSV file. Headings such as Name, Company, Phone, E-mail, Country, Time zone and Notes are
        matched in any order; a list without headings is understood as well as can be.
      </p>
      <div class="field">
        <label for="import-list">The list</label>
        <textarea
          id="import-list"
          rows={7}
          spellcheck={false}
          value={text()}
          onInput={(event) => take(event.currentTarget.value, event.inputType)}
        />
      </div>
      <p class="take-row">
        <button type="button" onClick={() => read(text())} disabled={text().trim() === ""}>
          Read the list
        </button>
        <FileChoice label="Choose a CSV file" accept=".csv,.tsv,.txt,text/csv,text/plain" onText={read} />
      </p>
      <div role="status">
        <Show when={props.preview}>{(preview) => <p class="import-told">{tellRead(preview())}</p>}</Show>
      </div>
      <Show when={props.preview}>{(preview) => <Preview {...preview()} />}</Show>
      <Show when={props.preview?.count ? props.preview : undefined}>
        {(preview) => <ImportPlan plan={plan()} cadences={preview().cadences} onChange={(part) => setWish({ ...wish(), ...part })} />}
      </Show>
      <p class="modal-verbs">
        <button
          type="button"
          class="primary"
          disabled={!props.preview?.count}
          onClick={() => props.onAdd(plan().cadence ? plan() : undefined)}
        >
          {props.preview?.count ? `Add ${people(props.preview.count)}` : "Add them"}
        </button>
        <button type="button" onClick={() => props.onCancel()}>
          Cancel
        </button>
      </p>
    </div>
  );
}

/** What is left out apart from what is added and wants a look; a row may have several problems. */
function tellRead({ count, leftOut, look, untimed }: Read): string {
  const [out, added] = [rowsOf(leftOut), rowsOf(look)];
  const told = [
    `${people(count)} understood`,
    ...(out > 0 ? [`${out === 1 ? "one row" : `${out} rows`} left out`] : []),
    ...(added > 0 ? [`${added === 1 ? "one row" : `${added} rows`} added, but to be looked at`] : []),
  ];
  return `${told.join("; ")}.${untimed > 0 ? ` ${untimedWords(untimed)}` : ""}`;
}

const rowsOf = (problems: Problem[]) => new Set(problems.map(({ row }) => row)).size;
const untimedWords = (count: number) =>
  `${count === 1 ? "One has" : `${count} have`} no time zone yet: choose one on their page before planning.`;
