// One touch over the page: whose and when, what it promises or keeps, and the form to log it, move it or make it promise.
import { For, Match, Show, Switch } from "solid-js";
import { Modal } from "../controls/Modal.tsx";
import { type LogDraft, LogForm, type Logged } from "./LogForm.tsx";
import { type MoveDraft, MoveForm, type Moved, type Slot } from "./MoveForm.tsx";
import { type PromiseDraft, PromiseForm } from "./PromiseForm.tsx";
import { Reach } from "./Reach.tsx";
import { type SheetMode, STANDS, type TouchProps, TouchTold } from "./TouchRow.tsx";

/** A touch with what its forms begin from. */
export interface SheetTouch extends TouchProps {
  date: string;
  promisedBy: string;
  slot?: Slot;
}

/** What has been typed into its forms and not kept yet. */
interface Drafts<O extends string, C extends string> {
  log?: LogDraft<O, C>;
  move?: MoveDraft;
  promise?: PromiseDraft;
}

interface Props<O extends string, C extends string> {
  /** Undefined while the sheet is closed. */
  touch: SheetTouch | undefined;
  mode: SheetMode;
  refusal: { sentence: string; canForce: boolean } | undefined;
  outcomes: { id: O; label: string; hint: string }[];
  /** Of a step that was agreed. */
  channels: { id: C; label: string }[];
  drafts: Drafts<O, C>;
  onDraft: (part: Drafts<O, C>) => void;
  onMode: (mode: SheetMode) => void;
  onLog: (logged: Logged<O, C>) => void;
  onMove: (moved: Moved) => void;
  onPromise: (terms: { by: string } | undefined) => void;
  onClose: () => void;
}

const MODES: { id: SheetMode; label: string }[] = [
  { id: "log", label: "Log it" },
  { id: "move", label: "Move it" },
  { id: "promise", label: "Promise" },
];

export function TouchSheet<O extends string, C extends string>(props: Props<O, C>) {
  return (
    <Modal
      isOpen={props.touch !== undefined}
      label={props.touch ? `${props.touch.channelLabel}, ${props.touch.who}` : "A touch"}
      class="sheet"
      onClose={props.onClose}
    >
      <Show when={props.touch?.key} keyed>
        <Show when={props.touch}>
          {(touch) => (
            <>
              <Facts touch={touch()} mode={props.mode} />
              <Show when={touch().status === "planned"} fallback={<p class="sheet-stands">{STANDS[touch().status]}.</p>}>
                <Tabs {...props} touch={touch()} />
              </Show>
            </>
          )}
        </Show>
      </Show>
      <p class="modal-verbs sheet-foot">
        <Show when={props.touch?.script}>
          <a href={props.touch?.script}>Open the script</a>
        </Show>
        <button type="button" onClick={() => props.onClose()}>
          Close
        </button>
      </p>
    </Modal>
  );
}

function Facts(props: { touch: SheetTouch; mode: SheetMode }) {
  /** The form that changes the promise tells it itself. */
  const told = () => (props.mode === "promise" && props.touch.mayPromise ? { ...props.touch, promises: "" } : props.touch);
  return (
    <>
      <h2 tabindex="-1" autofocus>
        {props.touch.channelLabel} {props.touch.isCall ? "for" : "to"} <bdi>{props.touch.who}</bdi>
        <Show when={props.touch.organisation}>
          , <bdi>{props.touch.organisation}</bdi>
        </Show>
      </h2>
      <p class="sheet-when">
        <strong>{props.touch.day}</strong> {props.touch.clock}.{" "}
        <Show when={props.touch.offset}>Their clock is at {props.touch.offset}.</Show>
      </p>
      <Show when={props.touch.status === "planned"}>
        <Reach {...props.touch} />
      </Show>
      <Show when={props.touch.isAtOddHour}>
        <p class="touch-odd">That is outside the hours you work. Move it, or choose the other end of their day.</p>
      </Show>
      <TouchTold touch={told()} />
    </>
  );
}

interface TabsProps<O extends string, C extends string> extends Omit<Props<O, C>, "touch"> {
  touch: SheetTouch;
}

function Tabs<O extends string, C extends string>(props: TabsProps<O, C>) {
  const modes = () => MODES.filter(({ id }) => id !== "promise" || props.touch.mayPromise);
  return (
    <>
      <Show when={modes().length > 1}>
        <nav class="sheet-modes" aria-label="What to do with it">
          <For each={modes()}>
            {({ id, label }) => (
              <button type="button" aria-current={props.mode === id ? "true" : undefined} onClick={() => props.onMode(id)}>
                {label}
              </button>
            )}
          </For>
        </nav>
      </Show>
      <Switch>
        <Match when={props.mode === "log"}>
          <LogForm {...props} draft={props.drafts.log} onDraft={(log) => props.onDraft({ log })} />
        </Match>
        <Match when={props.mode === "move"}>
          <MoveForm
            {...props}
            date={props.touch.date}
            slot={props.touch.slot}
            draft={props.drafts.move}
            onDraft={(move) => props.onDraft({ move })}
          />
        </Match>
        <Match when={props.mode === "promise" && props.touch.mayPromise}>
          <PromiseForm
            {...props}
            by={props.touch.promisedBy}
            told={props.touch.promises}
            draft={props.drafts.promise}
            onDraft={(promise) => props.onDraft({ promise })}
          />
        </Match>
      </Switch>
    </>
  );
}
