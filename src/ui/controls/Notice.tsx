// What the page has to tell, politely, with a way back where there is one.
import { Show } from "solid-js";

interface Props {
  notice: { kind: "none" } | { kind: "told"; text: string } | { kind: "undo"; text: string };
  onUndo: () => void;
  onDismiss: () => void;
}

export function Notice(props: Props) {
  return (
    <div class="notice no-print" role="status">
      <Show when={props.notice.kind !== "none"}>
        <p>
          <span>{"text" in props.notice ? props.notice.text : ""}</span>
          <Show when={props.notice.kind === "undo"}>
            <button type="button" onClick={() => props.onUndo()}>
              Undo
            </button>
          </Show>
          <button type="button" onClick={() => props.onDismiss()}>
            Close
          </button>
        </p>
      </Show>
    </div>
  );
}
