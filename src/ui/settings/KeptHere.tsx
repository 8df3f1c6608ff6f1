// What is stored on this device, in words; taking it along, bringing it back, deleting it.
import { For, Match, Show, Switch } from "solid-js";
import { FileChoice } from "../calendar/FileChoice.tsx";

interface Row {
  id: string;
  label: string;
  count: string;
  size: string;
}

interface Props {
  kept: { kind: "looking" } | { kind: "unreadable"; why: string } | { kind: "known"; rows: Row[]; total: string };
  /** What a chosen file holds, before anything is changed. */
  restore: { kind: "none" } | { kind: "refused"; why: string } | { kind: "ready"; told: string[] };
  onSave: () => void;
  onFile: (text: string) => void;
  onRestore: () => void;
  onLeave: () => void;
  onForget: () => void;
}

export function KeptHere(props: Props) {
  const known = () => (props.kept.kind === "known" ? props.kept : undefined);
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">Kept on this device</h2>
      <p class="hint">In this browser alone: nothing of it is sent anywhere, and some browsers clear it after a week without a visit.</p>
      <Switch>
        <Match when={props.kept.kind === "looking"}>
          <p>Looking …</p>
        </Match>
        <Match when={props.kept.kind === "unreadable"}>
          <p class="lost">{props.kept.kind === "unreadable" ? props.kept.why : ""}</p>
        </Match>
        <Match when={known()?.rows.length === 0}>
          <p>Nothing yet.</p>
        </Match>
        <Match when={known()}>{(all) => <Table rows={all().rows} total={all().total} />}</Match>
      </Switch>
      <p class="take-row">
        <button type="button" class="primary" onClick={() => props.onSave()}>
          Save everything as a file
        </button>
        <FileChoice label="Restore from a file…" accept=".json,application/json" onText={(text) => props.onFile(text)} />
      </p>
      <Restore {...props} />
      <p class="take-row">
        <button type="button" onClick={() => props.onForget()}>
          Delete everything on this device…
        </button>
      </p>
    </section>
  );
}

function Table(props: { rows: Row[]; total: string }) {
  return (
    <table class="kept">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How many</th>
          <th scope="col">Room</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td>{row.count}</td>
              <td>{row.size}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All of it</th>
          <td />
          <td>{props.total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Restore(props: Pick<Props, "restore" | "onRestore" | "onLeave">) {
  const told = () => (props.restore.kind === "ready" ? props.restore.told : undefined);
  return (
    <div role="group" aria-label="Restoring">
      <Show when={props.restore.kind === "refused"}>
        <p class="lost" role="alert">
          {props.restore.kind === "refused" ? props.restore.why : ""}
        </p>
      </Show>
      <Show when={told()}>
        {(lines) => (
          <>
            <ul class="restore-told" role="status">
              <For each={lines()}>{(line) => <li>{line}</li>}</For>
              <li>Settings that are empty here are taken from the file; messages are added to yours.</li>
            </ul>
            <p class="take-row">
              <button type="button" class="primary" onClick={() => props.onRestore()}>
                Restore it
              </button>
              <button type="button" onClick={() => props.onLeave()}>
                Leave things as they are
              </button>
            </p>
          </>
        )}
      </Show>
    </div>
  );
}
