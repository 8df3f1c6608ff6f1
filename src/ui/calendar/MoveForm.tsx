// Another day for a touch, or another hour for a call; later touches come along or stay.
import { createSignal, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { Refusal } from "./Refusal.tsx";

export type Slot = "any" | "am" | "pm";

/** `to` is an ISO date; `force` breaks a promise that has been sent. */
export interface Moved {
  to: string;
  slot?: Slot;
  mode: "only" | "shift";
  force?: boolean;
}

/** What has been chosen so far. */
export interface MoveDraft {
  to: string;
  slot?: Slot;
  mode: Moved["mode"];
}

interface Props {
  /** Undefined while nothing was. */
  draft: MoveDraft | undefined;
  onDraft: (draft: MoveDraft) => void;
  /** Of the touch as it is. */
  date: string;
  slot: Slot | undefined;
  refusal: { sentence: string; canForce: boolean } | undefined;
  onMove: (moved: Moved) => void;
}

const SLOTS: { id: Slot; label: string; hint: string }[] = [
  { id: "am", label: "Before nine", hint: "The last minutes before the office day begins, on their clock." },
  { id: "pm", label: "After five", hint: "The first minutes after it ends, on their clock." },
  { id: "any", label: "Either, in turn", hint: "Early and late in turn, from one attempt to the next." },
];
const MODES: { id: Moved["mode"]; label: string; hint: string }[] = [
  { id: "only", label: "Only this one", hint: "Others stay where they are, unless the order or a full day makes them give way." },
  { id: "shift", label: "This and all later ones", hint: "Later touches keep their distance; what you have promised stays on its day." },
];

export function MoveForm(props: Props) {
  const [draft, setDraft] = createSignal<MoveDraft>(props.draft ?? { to: props.date, slot: props.slot, mode: "shift" });
  const change = (part: Partial<MoveDraft>) => props.onDraft(setDraft({ ...draft(), ...part }));
  const chosen = <T extends string>(options: { id: T; label: string; hint: string }[], id: T | undefined) =>
    options.map((option) => ({ ...option, chosen: option.id === id }));
  /** A slot left as it was is not asked for, so that an hour agreed with them stays. */
  const wanted = () => (draft().slot === props.slot ? {} : { slot: draft().slot });
  const move = (force: { force?: true }) => props.onMove({ to: draft().to, mode: draft().mode, ...wanted(), ...force });
  const onSubmit = (event: SubmitEvent) => (event.preventDefault(), move({}));
  return (
    <form class="sheet-form" onSubmit={onSubmit}>
      <label class="sheet-field">
        <span>New day</span>
        <input type="date" required value={draft().to} onInput={(event) => change({ to: event.currentTarget.value })} />
        <span class="hint">A weekend or a day off becomes the next working day.</span>
      </label>
      <Show when={props.slot !== undefined}>
        <Choice legend="When in their day" name="slot" options={chosen(SLOTS, draft().slot)} onChoose={(slot) => change({ slot })} />
      </Show>
      <Choice legend="What moves" name="move-mode" options={chosen(MODES, draft().mode)} onChoose={(mode) => change({ mode })} />
      <Refusal refusal={props.refusal} />
      <p class="modal-verbs">
        <button type="submit" class="primary">
          Move it
        </button>
        <Show when={props.refusal?.canForce}>
          <button type="button" onClick={() => move({ force: true })}>
            Break the promise and move it
          </button>
        </Show>
      </p>
    </form>
  );
}
