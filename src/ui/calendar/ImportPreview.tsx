// How a list was read: its columns, the first people, and what is wrong row by row.
import { For, Index, Show } from "solid-js";

export interface Problem {
  row: number;
  why: string;
}

/** How a list was read. */
export interface Read {
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
  cadences: { id: string; title: string }[];
  /** ISO date. */
  today: string;
  sample: { who: string; organisation: string; reach: string; zone: string }[];
}

/** So many problems are listed at once; mending those first is enough to go on. */
const LISTED = 50;

const untitledWords = (count: number) =>
  `${count === 1 ? "One of them has" : `${count} of them have`} no title, so messages say the first name alone; choose Mr or Ms on their page where that is too familiar.`;

export function Preview(props: Read) {
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
