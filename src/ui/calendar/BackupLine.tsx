// A quiet reminder under the calendar: how old the last backup is, and one click to a new one.
import { Show } from "solid-js";

interface Props {
  backup: string;
  isOverdue: boolean;
  onBackup: () => void;
}

export function BackupLine(props: Props) {
  return (
    <Show when={props.isOverdue}>
      <p class="backup-line no-print">
        {props.backup} Everything here is kept in this browser alone.{" "}
        <button type="button" onClick={() => props.onBackup()}>
          Save a backup
        </button>
      </p>
    </Show>
  );
}
