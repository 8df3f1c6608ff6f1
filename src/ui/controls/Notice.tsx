// What the page has to tell, politely: with a way back it stays, without one it goes by itself.
import { createEffect, onCleanup, Show } from "solid-js";
import { createReturn } from "../return-focus.ts";

interface Props {
  notice: { kind: "none" } | { kind: "told"; text: string } | { kind: "undo"; text: string };
  onUndo: () => void;
  onDismiss: () => void;
}

/** Milliseconds in which a short notice is read, and how many each of its letters takes. */
const SHOWN = 6000;
const A_LETTER = 60;

export function Notice(props: Props) {
  let box: HTMLDivElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const way = createReturn();
  /** The button goes with the notice; a key that pressed it leaves the focus behind, a pointer does not mind. */
  const press = (event: MouseEvent, act: () => void) => {
    act();
    if (event.detail === 0) way.goBack();
  };
  const stop = () => clearTimeout(waiting);
  /** Not while it is pointed at or holds the focus. */
  const wait = (milliseconds: number) => {
    stop();
    waiting = setTimeout(() => (box?.matches(":hover, :focus-within") ? wait(SHOWN) : props.onDismiss()), milliseconds);
  };
  createEffect(() => {
    const { notice } = props;
    if (notice.kind === "told") wait(Math.max(SHOWN, notice.text.length * A_LETTER));
    else stop();
  });
  onCleanup(stop);
  return (
    <div class="notice no-print" role="status" ref={(element) => (box = element)}>
      <Show when={props.notice.kind !== "none"}>
        <p>
          <span>{"text" in props.notice ? props.notice.text : ""}</span>
          <Show when={props.notice.kind === "undo"}>
            <button type="button" onClick={(event) => press(event, props.onUndo)}>
              Undo
            </button>
          </Show>
          <button type="button" onClick={(event) => press(event, props.onDismiss)}>
            Close
          </button>
        </p>
      </Show>
    </div>
  );
}
