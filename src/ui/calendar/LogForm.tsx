// What came of a touch: one outcome among a few, a note, and what that outcome needs besides.
import { createSignal, For, Show } from "solid-js";
import { Refusal } from "./Refusal.tsx";
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

/** What has been chosen and typed so far. */
export interface LogDraft<O extends string, C extends string> {
  outcome?: O;
  note: string;
  by: string;
  step?: Step<C>;
}

interface Props<O extends string, C extends string> {
  /** Undefined while nothing was. */
  draft: LogDraft<O, C> | undefined;
  onDraft: (draft: LogDraft<O, C>) => void;
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
  const [draft, setDraft] = createSignal<LogDraft<O, C>>(props.draft ?? { note: "", by: "" });
  const change = (part: Partial<LogDraft<O, C>>) => props.onDraft(setDraft({ ...draft(), ...part }));
  const asks = () => ASKS[draft().outcome ?? ""];
  const log = (event: SubmitEvent) => {
    event.preventDefault();
    const { outcome, note, by, step } = draft();
    if (!outcome) return;
    const agreed = asks() === "step" ? step : undefined;
    const until = asks() === "by" ? by : "";
    props.onLog({ outcome, note: note.trim(), ...(until && { by: until }), ...(agreed && { step: agreed }) });
  };
  return (
    <form class="sheet-form" onSubmit={log}>
      <fieldset class="outcomes">
        <legend>What came of it?</legend>
        <For each={props.outcomes}>
          {({ id, label, hint }) => (
            <label class="outcome">
              <input type="radio" name="outcome" required checked={draft().outcome === id} onChange={() => change({ outcome: id })} />
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
          <input type="date" value={draft().by} onInput={(event) => change({ by: event.currentTarget.value })} />
          <span class="hint">Left empty, it is two working days from now. Once that day has passed, you are asked whether they did.</span>
        </label>
      </Show>
      <Show when={asks() === "step"}>
        <StepFields channels={props.channels} step={draft().step} onStep={(step) => change({ step })} />
      </Show>
      <label class="sheet-field">
        <span>Note</span>
        <textarea rows="2" value={draft().note} onInput={(event) => change({ note: event.currentTarget.value })} />
      </label>
      <Refusal refusal={props.refusal} />
      <p class="modal-verbs">
        <button type="submit" class="primary">
          {asks() === "final" ? "Log it and never contact them again" : "Log it"}
        </button>
      </p>
    </form>
  );
}
