// Choosing a cadence and its first day, with the plan it makes shown before it is kept.
import { createUniqueId, For, Index, type JSX, Show } from "solid-js";

export interface PlanFormProps {
  cadences: { id: string; title: string; summary: string; fits: string; chosen: boolean }[];
  /** ISO date. */
  start: string;
  /** The touches as they would lie; empty while nothing is chosen. */
  preview: { day: string; clock: string; channelLabel: string }[];
  /** Why the plan cannot be laid out; a whole sentence, or empty. */
  refusal: string;
  /** What the plan would have no use for, as there is no number or address; empty when all is there. */
  warning?: string;
  /** Another plan stands already and would end. */
  isReplacing: boolean;
  onChoose: (part: { cadence?: string; start?: string }) => void;
  onLay: () => void;
  onCancel: () => void;
  /** The score of the preview. */
  children?: JSX.Element;
}

export function PlanForm(props: PlanFormProps) {
  const id = createUniqueId();
  /** A date that is being typed is none for a while. */
  const choose = (start: string) => start !== "" && props.onChoose({ start });
  const lay = (event: SubmitEvent) => (event.preventDefault(), props.onLay());
  return (
    <form class="plan-form" onSubmit={lay} noValidate>
      <Cadences cadences={props.cadences} onChoose={(cadence) => props.onChoose({ cadence })} />
      <div class="plan-preview">
        <div class="field">
          <label for={`${id}-start`}>Starting</label>
          <input
            id={`${id}-start`}
            type="date"
            value={props.start}
            aria-describedby={`${id}-refusal`}
            aria-invalid={props.refusal !== ""}
            onInput={(event) => choose(event.currentTarget.value)}
          />
          <p class="hint" id={`${id}-refusal`} data-kind="refused" role="status">
            {props.refusal}
          </p>
        </div>
        {props.children}
        <Preview touches={props.preview} />
        <Show when={props.warning}>{(warning) => <p class="sheet-warning">{warning()}</p>}</Show>
        <p class="modal-verbs">
          <button type="submit" class="primary" disabled={props.preview.length === 0}>
            Put it on the calendar
          </button>
          <Show when={props.isReplacing}>
            <button type="button" onClick={() => props.onCancel()}>
              Keep the plan there is
            </button>
          </Show>
        </p>
      </div>
    </form>
  );
}

function Cadences(props: Pick<PlanFormProps, "cadences"> & { onChoose: (id: string) => void }) {
  return (
    <fieldset class="choice cadence-cards">
      <legend>Choose a cadence</legend>
      <Index each={props.cadences}>
        {(cadence) => (
          <label class="cadence-card">
            <input type="radio" name="cadence" checked={cadence().chosen} onChange={() => props.onChoose(cadence().id)} />
            <span>
              <span class="cadence-title">{cadence().title}</span>
              <span class="cadence-summary">{cadence().summary}</span>
              <span class="hint">{cadence().fits}</span>
            </span>
          </label>
        )}
      </Index>
    </fieldset>
  );
}

function Preview(props: { touches: PlanFormProps["preview"] }) {
  return (
    <Show when={props.touches.length > 0}>
      <ol class="preview-touches" aria-label="The plan, touch by touch">
        <For each={props.touches}>
          {({ day, clock, channelLabel }) => (
            <li>
              <span class="preview-day">{day}</span>
              <span>{channelLabel}</span>
              <span class="preview-clock">{clock}</span>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}
