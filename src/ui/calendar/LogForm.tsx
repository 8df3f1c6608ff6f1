// What came of a touch: one outcome among a few, a note, and what that outcome needs besides.
import { createSignal, For, Show } from "solid-js";
import { StepFields } from "./StepFields.tsx";

/** A step agreed with the prospect; the time ("HH:MM") only when one was agreed. */
export interface Step<C extends string> {
  date: string;
  time?: string;
  channel: C;
  objective: string;
}

/** `by` is an ISO date: until when they said they would call back. */
export interface Logged<O extends string, C extends string> {
  outcome: O;
  note: string;
  by?: string;
  step?: Step<C>;
}

interface Props<O extends string, C extends string> {
  outcomes: { id: O; label: string; hint: string }[];
  channels: { id: C; label: string }[];
  refusal: { sentence: string } | undefined;
  onLog: (logged: Logged<O, C>) => void;
}

/** What else an outcome asks for. */
const ASKS: Record<string, "by" | "step" | "final"> = {
  callback: "by",
  reached: "step",
  replied: "step",
  meeting: "step",
  optout: "final",
};

export function LogForm<O extends string, C extends string>(props: Props<O, C>) {
  const [outcome, setOutcome] = createSignal<O>();
  const asks = () => ASKS[outcome() ?? ""];
  const [note, setNote] = createSignal("");
  const [by, setBy] = createSignal("");
  const [step, setStep] = createSignal<Step<C>>();
  const log = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = outcome();
    if (!chosen) return;
    const agreed = asks() === "step" ? step() : undefined;
    const until = asks() === "by" ? by() : "";
    props.onLog({ outcome: chosen, note: note().trim(), ...(until && { by: until }), ...(agreed && { step: agreed }) });
  };
  return (
    <form class="sheet-form" onSubmit={log}>
      <fieldset class="outcomes">
        <legend>What came of it?</legend>
        <For each={props.outcomes}>
          {({ id, label, hint }) => (
            <label class="outcome">
              <input type="radio" name="outcome" required checked={outcome() === id} onChange={() => setOutcome(() => id)} />
              <span>
                {label}
                <span class="hint">{hint}</span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <div role="status">
        <Show when={asks() === "final"}>
          <p class="sheet-warning">
            This is final. Every call, e-mail, text and letter to them stops now, no plan can be begun for them again, and it cannot be
            undone.
          </p>
        </Show>
      </div>
      <Show when={asks() === "by"}>
        <label class="sheet-field">
          <span>They will call by</span>
          <input type="date" value={by()} onInput={(event) => setBy(event.currentTarget.value)} />
          <span class="hint">Left empty, it is two working days from now. Once that day has passed, you are asked whether they did.</span>
        </label>
      </Show>
      <Show when={asks() === "step"}>
        <StepFields channels={props.channels} step={step()} onStep={setStep} />
      </Show>
      <label class="sheet-field">
        <span>Note</span>
        <textarea rows="2" value={note()} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div role="alert">
        <Show when={props.refusal}>{(refusal) => <p class="sheet-warning">{refusal().sentence}</p>}</Show>
      </div>
      <p class="modal-verbs">
        <button type="submit" class="primary">
          {asks() === "final" ? "Log it and never contact them again" : "Log it"}
        </button>
      </p>
    </form>
  );
}
