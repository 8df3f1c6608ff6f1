// Everybody on this device: found by typing, filtered by where they stand.
import { For, Index, Show } from "solid-js";
import { byId } from "../by-id.ts";
import { AddPeople } from "./AddPeople.tsx";

interface Row {
  id: string;
  who: string;
  organisation: string;
  state: string;
  kind: string;
}

interface Props<F extends string> {
  people: {
    find: string;
    filters: { id: F; label: string; count: number; chosen: boolean }[];
    rows: Row[];
    more: number;
    total: number;
    broken: number;
    newer: number;
  };
  onFind: (text: string) => void;
  onFilter: (id: F) => void;
  onAdd: () => void;
  onImport: () => void;
  onSaveBroken: () => void;
  onRemoveBroken: () => void;
}

export function People<F extends string>(props: Props<F>) {
  const rows = byId(() => props.people.rows);
  return (
    <section class="panel people" aria-labelledby="people-title">
      <h1 id="people-title">People</h1>
      <AddPeople onAdd={props.onAdd} onImport={props.onImport} />
      <Newer count={props.people.newer} />
      <Broken count={props.people.broken} onSave={props.onSaveBroken} onRemove={props.onRemoveBroken} />
      <Show when={props.people.total > 0}>
        <Finder people={props.people} onFind={props.onFind} onFilter={props.onFilter} />
        <ul class="people-list">
          <For each={rows.ids()}>{(id) => <PersonRow row={rows.get(id)()} />}</For>
        </ul>
        <p class="hint" role="status">
          {foot(props.people)}
        </p>
      </Show>
    </section>
  );
}

function foot({ rows, more, find }: { rows: unknown[]; more: number; find: string }): string {
  if (more > 0) return `${more} more are not shown; type a name to find them.`;
  if (rows.length > 0) return find ? `${rows.length} found.` : "";
  return find ? `Nobody here matches “${find}”. Look for part of a name, an organisation or a number.` : "Nobody here stands like this.";
}

function Finder<F extends string>(props: Pick<Props<F>, "people" | "onFind" | "onFilter">) {
  return (
    <search class="finder no-print">
      <div class="field">
        <label for="people-find">Find</label>
        <input
          id="people-find"
          type="search"
          autocomplete="off"
          placeholder="Name, organisation, number or address"
          value={props.people.find}
          onInput={(event) => props.onFind(event.currentTarget.value)}
        />
      </div>
      <div class="chips" role="group" aria-label="Show">
        <Index each={props.people.filters}>
          {(filter) => (
            <button type="button" aria-pressed={filter().chosen} onClick={() => props.onFilter(filter().id)}>
              {filter().label} <span class="count">{filter().count}</span>
            </button>
          )}
        </Index>
      </div>
    </search>
  );
}

function PersonRow(props: { row: Row }) {
  return (
    <li>
      <a href={`#p=${props.row.id}`} data-kind={props.row.kind}>
        <bdi class="person-who">{props.row.who}</bdi>
        <bdi class="person-organisation">{props.row.organisation}</bdi>
        <span class="person-state">{props.row.state}</span>
      </a>
    </li>
  );
}

function Newer(props: { count: number }) {
  const what = () => (props.count === 1 ? "One person was" : `${props.count} people were`);
  return (
    <Show when={props.count > 0}>
      <p class="aside-notice">{what()} saved by a newer version of this page. Reload the page to see everybody.</p>
    </Show>
  );
}

function Broken(props: { count: number; onSave: () => void; onRemove: () => void }) {
  const what = () => (props.count === 1 ? "One record could" : `${props.count} records could`);
  return (
    <Show when={props.count > 0}>
      <div class="aside-notice" role="group" aria-label="Records that could not be read">
        <p>{what()} not be read and lie aside, as they were found. Everybody else is untouched.</p>
        <p class="take-row">
          <button type="button" onClick={() => props.onSave()}>
            Save them as a file
          </button>
          <button type="button" onClick={() => props.onRemove()}>
            Remove them
          </button>
        </p>
      </div>
    </Show>
  );
}
