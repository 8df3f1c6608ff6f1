// Measuring your pace: a passage to read aloud, a button to start and stop, or the microphone.
import { Match, Show, Switch } from "solid-js";
import { Modal } from "../controls/Modal.tsx";

interface Props {
  state:
    | { kind: "closed" }
    | { kind: "ready"; trouble: string }
    | { kind: "asking" }
    | { kind: "reading"; isHeard: boolean }
    | { kind: "listening" }
    | { kind: "read"; perMinute: number };
  passages: string[];
  passage: number;
  ownPerMinute: number;
  onStart: () => void;
  onRecord: () => void;
  onStop: () => void;
  onNext: () => void;
  onAgain: () => void;
  onClose: () => void;
}

/** A button in place of the one just pressed takes the focus over. */
const focusSoon = (button: HTMLElement) => queueMicrotask(() => button.focus());

export function Calibrate(props: Props) {
  const perMinute = () => (props.state.kind === "read" ? props.state.perMinute : 0);
  const trouble = () => (props.state.kind === "ready" ? props.state.trouble : "");
  const isLast = () => props.passage === props.passages.length - 1;
  return (
    <Modal isOpen={props.state.kind !== "closed"} label="Measure your pace" class="calibrate" onClose={props.onClose}>
      <h2>
        Read this aloud, as you would on the phone
        <span class="hint">
          Passage {props.passage + 1} of {props.passages.length}. Two reads are averaged.
        </span>
      </h2>
      <blockquote class="passage">{props.passages[props.passage]}</blockquote>
      <div role="status">
        <Switch>
          <Match when={trouble()}>
            <p class="lost">{trouble()}</p>
          </Match>
          <Match when={props.state.kind === "asking"}>
            <p>The browser asks whether the page may use the microphone.</p>
          </Match>
          <Match when={props.state.kind === "reading" && props.state.isHeard}>
            <p>Recording. Read it aloud, then stop.</p>
          </Match>
          <Match when={props.state.kind === "listening"}>
            <p>Finding where your voice begins and ends.</p>
          </Match>
          <Match when={props.state.kind === "read"}>
            <p>
              That was {perMinute()} words a minute. <Show when={isLast()}>Your pace from now on: {props.ownPerMinute}.</Show>
            </p>
          </Match>
        </Switch>
      </div>
      <p class="modal-verbs">
        <Switch>
          <Match when={props.state.kind === "ready" || props.state.kind === "asking"}>
            <button type="button" class="primary" ref={focusSoon} onClick={() => props.onStart()}>
              Start reading
            </button>
            <button type="button" onClick={() => props.onRecord()}>
              Start, and record me
            </button>
          </Match>
          <Match when={props.state.kind === "reading"}>
            <button type="button" class="primary" ref={focusSoon} onClick={() => props.onStop()}>
              Stop: I have read it
            </button>
          </Match>
          <Match when={props.state.kind === "read"}>
            <Show when={!isLast()}>
              <button type="button" class="primary" ref={focusSoon} onClick={() => props.onNext()}>
                Read the second passage
              </button>
            </Show>
            <button type="button" ref={(button) => isLast() && focusSoon(button)} onClick={() => props.onAgain()}>
              Read this one again
            </button>
          </Match>
        </Switch>
        <button type="button" onClick={() => props.onClose()}>
          {props.state.kind === "read" ? "Done" : "Close"}
        </button>
      </p>
      <p class="hint">
        A recording is measured on this device for the seconds between its first and last sound, then forgotten. With the buttons alone,
        start as you begin and stop as you end.
      </p>
    </Modal>
  );
}
