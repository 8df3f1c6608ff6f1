// A list pasted or read from a file: how it was understood, what is wrong row by row, and the good rows added.
import { createSignal, For, Index, Show } from "solid-js";
import { FileChoice } from "./FileChoice.tsx";

interface Problem {
  row: number;
  why: string;
}

export interface ImportFormProps {
  /** What stands in the list as the form comes up. */
  text: string;
  onType: (text: string) => void;
  /** How the list was read; undefined until one was given. */
  preview:
    | {
        /** Headings in the list's order; `field` is what it was taken for, empty when left out. */
        columns: { heading: string; field: string }[];
        /** Good rows. */
        count: number;
        /** Rows that are not among them, and rows that are but want a look; `row` is the line of the list. */
        leftOut: Problem[];
        look: Problem[];
        /** Good rows without a time zone, and without a title. */
        untimed: number;
        untitled: number;
        sample: { who: string; organisation: string; reach: string; zone: string }[];
      }
    | undefined;
  onRead: (text: string) => void;
  onAdd: () => void;
  onCancel: () => void;
}

/** So many problems are listed at once; mending those first is enough to go on. */
const LISTED = 50;
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

export function ImportForm(props: ImportFormProps) {
  const [text, setText] = createSignal(props.text);
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
      <p class="modal-verbs">
        <button type="button" class="primary" disabled={!props.preview?.count} onClick={() => props.onAdd()}>
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

const untitledWords = (count: number) =>
  `${count === 1 ? "One of them has" : `${count} of them have`} no title, so messages say the first name alone; choose Mr or Ms on their page where that is too familiar.`;

type Read = NonNullable<ImportFormProps["preview"]>;

function Preview(props: Read) {
  return (
    <>
      <Show when={props.columns.length > 0}>
        <h3>Columns</h3>
        <ul class="columns">
          <Index each={props.columns}>
            {(column) => (
              <li>
                <bdi>{column().heading}</bdi>{" "}
                <span class="hint-inline">{column().field ? `is read as ${column().field}` : "is left out"}</span>
              </li>
            )}
          </Index>
        </ul>
      </Show>
      <Show when={props.sample.length > 0}>
        <h3>The first of them</h3>
        <Sample rows={props.sample} />
      </Show>
      <Show when={props.untitled > 0}>
        <p class="hint">{untitledWords(props.untitled)}</p>
      </Show>
      <Problems title="Left out" problems={props.leftOut} />
      <Problems title="Added, but look at these" problems={props.look} />
    </>
  );
}

function Sample(props: { rows: Read["sample"] }) {
  return (
    <div class="wide-table" tabindex="0" role="region" aria-label="The first people of the list">
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Organisation</th>
            <th scope="col">Phone and e-mail</th>
            <th scope="col">Their clock</th>
          </tr>
        </thead>
        <tbody>
          <Index each={props.rows}>
            {(row) => (
              <tr>
                <td>
                  <bdi>{row().who}</bdi>
                </td>
                <td>
                  <bdi>{row().organisation}</bdi>
                </td>
                <td>
                  <bdi>{row().reach}</bdi>
                </td>
                <td>{row().zone}</td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
    </div>
  );
}

function Problems(props: { title: string; problems: Problem[] }) {
  const rest = () => props.problems.length - LISTED;
  return (
    <Show when={props.problems.length > 0}>
      <h3>{props.title}</h3>
      <ul class="problems">
        <For each={props.problems.slice(0, LISTED)}>
          {({ row, why }) => (
            <li>
              <span class="problem-row">Row {row}</span> {why}
            </li>
          )}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <p class="hint">And {rest()} more like these.</p>
      </Show>
    </Show>
  );
}
