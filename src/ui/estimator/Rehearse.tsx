// The prompter: big type that moves at your pace, pause marks, and the take beneath the estimate when it was recorded.
import { createEffect, createMemo, Index, Match, Show, Switch } from "solid-js";
import { Modal } from "../controls/Modal.tsx";
import { TakeBars, type TakeProps } from "./TakeBars.tsx";

interface Props {
  state: { kind: "closed" | "ready" | "running" | "paused" | "reading-take" } | { kind: "done"; take?: TakeProps; kept?: string };
  cursor: { line: number; piece: number; clock: string; share: number };
  lines: { id: string; seconds: string; parts: { id: string; text: string; look: string }[] }[];
  recording: { kind: "on" | "asking" } | { kind: "off"; why: string };
  onToggle: () => void;
  onBack: () => void;
  onForward: () => void;
  onRecord: (isOn: boolean) => void;
  onKeepPace: () => void;
  onDropTake: () => void;
  onClose: () => void;
}

const isControl = (target: EventTarget | null) => target instanceof Element && target.closest("button, a, input, audio") !== null;

/** For those who do not see it. */
const reportOf = (take: TakeProps) => (take.kind === "heard" ? `Your take, beneath the estimate: ${take.told}.` : take.why);

export function Rehearse(props: Props) {
  const isRecording = () => props.recording.kind === "on";
  const isWaiting = () => props.state.kind === "reading-take" || props.recording.kind === "asking";
  const isMoving = () => props.state.kind === "running";
  const take = () => (props.state.kind === "done" ? props.state.take : undefined);
  const kept = () => (props.state.kind === "done" ? props.state.kept : undefined);
  const main = () => {
    if (isMoving()) return isRecording() ? "Done" : "Pause";
    return { paused: "Go on", ready: "Start", done: "From the top", closed: "Start", "reading-take": "Start", running: "Pause" }[
      props.state.kind
    ];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { onBack, onForward } = props;
    const arrows = { ArrowLeft: onBack, ArrowRight: onForward, ArrowUp: onBack, ArrowDown: onForward };
    const verbs: Record<string, () => void> = take() ? {} : { ...arrows };
    if (event.key === " " && !isControl(event.target)) verbs[" "] = props.onToggle;
    const verb = verbs[event.key];
    if (!verb || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    verb();
  };
  let page: HTMLOListElement | undefined;
  let button: HTMLButtonElement | undefined;
  const drop = () => {
    props.onDropTake();
    button?.focus();
  };
  const place = createMemo(() => (props.state.kind === "closed" ? -1 : props.cursor.line));
  createEffect(() => {
    const at = place();
    queueMicrotask(() => {
      const line = page?.children[at];
      if (page && line instanceof HTMLElement) page.scrollTop = line.offsetTop - page.clientHeight / 3;
    });
  });
  return (
    <Modal isOpen={props.state.kind !== "closed"} label="Rehearse" class="rehearse" onClose={props.onClose} onKeyDown={onKeyDown}>
      <Show
        when={take()}
        fallback={
          <ol class="prompter" tabindex="0" aria-label="The words to say" ref={(list) => (page = list)} data-moving={isMoving()}>
            <Index each={props.lines}>
              {(line, i) => (
                <li data-now={i === props.cursor.line} data-past={i < props.cursor.line} aria-current={i === props.cursor.line}>
                  <Index each={line().parts}>
                    {(part, n) => (
                      <span
                        data-look={part().look}
                        data-said={i < props.cursor.line || (i === props.cursor.line && n <= props.cursor.piece)}
                      >
                        {part().text}
                      </span>
                    )}
                  </Index>
                  <span class="rest" aria-hidden="true" />
                </li>
              )}
            </Index>
          </ol>
        }
      >
        {(taken) => <TakeBars {...taken()} kept={kept()} onKeepPace={props.onKeepPace} onDrop={drop} />}
      </Show>
      <div class="prompter-bar">
        <Show when={!take()}>
          <progress max="100" value={props.cursor.share} aria-label="How far the script has been read" />
        </Show>
        <p class="modal-verbs">
          <Show when={!take()}>
            <button type="button" onClick={() => props.onBack()}>
              Back
            </button>
          </Show>
          <button
            type="button"
            class="primary"
            autofocus
            ref={(element) => (button = element)}
            onClick={() => props.onToggle()}
            aria-disabled={isWaiting()}
          >
            {main()}
          </button>
          <Show when={!take()}>
            <button type="button" onClick={() => props.onForward()}>
              Next
            </button>
            <span class="clock">{props.cursor.clock} s</span>
          </Show>
          <label class="tick">
            <input
              type="checkbox"
              role="switch"
              checked={props.recording.kind !== "off"}
              disabled={isMoving() || props.state.kind === "reading-take"}
              onChange={(event) => props.onRecord(event.currentTarget.checked)}
            />
            <span>Record me</span>
          </label>
          <button type="button" onClick={() => props.onClose()}>
            Close
          </button>
        </p>
        <div role="status">
          <Switch>
            <Match when={props.recording.kind === "asking"}>
              <p>The browser asks whether the page may use the microphone.</p>
            </Match>
            <Match when={props.recording.kind === "off" && props.recording.why}>
              {(why) => <p class="lost">{why()} The prompter works without it.</p>}
            </Match>
            <Match when={props.state.kind === "reading-take"}>
              <p>Finding your sentences in the recording.</p>
            </Match>
            <Match when={take()}>{(taken) => <p class="off-screen">{reportOf(taken())}</p>}</Match>
            <Match when={isRecording() && isMoving()}>
              <p>Recording, on this device only. Press Done as you finish.</p>
            </Match>
          </Switch>
        </div>
        <Show when={!take()}>
          <p class="hint keys">Space starts and pauses; the arrow keys go back and on by a sentence.</p>
        </Show>
      </div>
    </Modal>
  );
}
