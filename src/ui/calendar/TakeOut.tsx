// Taking everything along: a backup and its way back, calendar files, a table, paper.
import { createEffect, For, type JSX, on, Show } from "solid-js";
import { FileChoice } from "./FileChoice.tsx";

/** Each saves a file, or reads one; what came of it is told as a notice. */
export interface TakeOutVerbs {
  backup: () => unknown;
  readRestore: (text: string) => unknown;
  restoreBackup: () => unknown;
  closeRestore: () => void;
  exportIcs: () => unknown;
  /** What is new or has changed since the last calendar file. */
  exportChanged: () => unknown;
  exportCsv: () => unknown;
  exportPeople: () => unknown;
}

export interface TakeOutProps {
  /** "Last backup: today; nothing has changed since."; "No backup yet." */
  backup: string;
  isOverdue: boolean;
  /** What a chosen file holds, before anything is changed. */
  restore: { kind: "none" } | { kind: "refused"; why: string } | { kind: "ready"; told: string[] };
  verbs: TakeOutVerbs;
  onPrint: () => void;
}

export function TakeOut(props: TakeOutProps & { children: JSX.Element }) {
  return (
    <>
      <Backup {...props} />
      <section aria-labelledby="take-title">
        <h2 id="take-title">Take it along</h2>
        {props.children}
        <p class="take-row">
          <button type="button" onClick={() => props.verbs.exportIcs()}>
            Save all as a calendar file (.ics)
          </button>
          <button type="button" onClick={() => props.verbs.exportChanged()}>
            Only what changed
          </button>
        </p>
        <div class="hint">
          <p>
            Import it into a calendar of its own, so that it can be taken out again whole. Evolution and khal understand a second import as
            an update; Thunderbird refuses an event that it has already. So after changes delete that calendar and import the new file, or
            import only what changed.
          </p>
          <p>A touch that was stopped goes out once more, as cancelled.</p>
        </div>
        <p class="take-row">
          <button type="button" onClick={() => props.verbs.exportCsv()}>
            Save all touches as a table (.csv)
          </button>
          <button type="button" onClick={() => props.verbs.exportPeople()}>
            Save the people as a table
          </button>
          <button type="button" onClick={() => props.onPrint()}>
            Print today’s list
          </button>
        </p>
      </section>
    </>
  );
}

function Backup(props: TakeOutProps) {
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">Backup</h2>
      <p class="backup-told" data-overdue={props.isOverdue}>
        {props.backup}
      </p>
      <p class="hint">Everything is kept in this browser alone, and some browsers clear what a site keeps after a week without a visit.</p>
      <p class="take-row">
        <button type="button" class="primary" onClick={() => props.verbs.backup()}>
          Save a backup
        </button>
        <FileChoice label="Restore a backup…" accept=".json,application/json" onText={(text) => props.verbs.readRestore(text)} />
      </p>
      <Restore {...props} />
    </section>
  );
}

function Restore(props: TakeOutProps) {
  let box: HTMLDivElement | undefined;
  const told = () => (props.restore.kind === "ready" ? props.restore.told : []);
  createEffect(
    on(
      () => props.restore.kind,
      (kind) => kind !== "none" && box?.focus(),
      { defer: true },
    ),
  );
  return (
    <div ref={(element) => (box = element)} tabindex="-1" role="group" aria-label="Restoring a backup">
      <Show when={props.restore.kind === "refused"}>
        <p class="lost" role="alert">
          {props.restore.kind === "refused" ? props.restore.why : ""}
        </p>
      </Show>
      <Show when={props.restore.kind === "ready"}>
        <ul class="restore-told">
          <For each={told()}>{(line) => <li>{line}</li>}</For>
        </ul>
        <p class="take-row">
          <button type="button" class="primary" onClick={() => props.verbs.restoreBackup()}>
            Restore it
          </button>
          <button type="button" onClick={() => props.verbs.closeRestore()}>
            Leave things as they are
          </button>
        </p>
      </Show>
    </div>
  );
}
