// Listed people put on one cadence as they are added, so many a day.
import { createUniqueId, For, Show } from "solid-js";

export interface ListPlan {
  /** Empty while none is wanted. */
  cadence: string;
  /** ISO date. */
  start: string;
  perDay: number;
}

interface Props {
  plan: ListPlan;
  cadences: { id: string; title: string }[];
  onChange: (part: Partial<ListPlan>) => void;
}

export function ImportPlan(props: Props) {
  const id = createUniqueId();
  return (
    <fieldset class="import-plan">
      <legend>Put them on a cadence</legend>
      <div class="field">
        <label for={`${id}-cadence`}>Cadence</label>
        <select id={`${id}-cadence`} onChange={(event) => props.onChange({ cadence: event.currentTarget.value })}>
          <option value="">None yet</option>
          <For each={props.cadences}>{(cadence) => <option value={cadence.id}>{cadence.title}</option>}</For>
        </select>
      </div>
      <Show when={props.plan.cadence}>
        <Days {...props} id={id} />
      </Show>
    </fieldset>
  );
}

function Days(props: Props & { id: string }) {
  /** What is being typed is no date, or no number, for a while. */
  const start = (typed: string) => typed !== "" && props.onChange({ start: typed });
  const perDay = (typed: number) => typed >= 1 && props.onChange({ perDay: Math.floor(typed) });
  return (
    <div class="pair">
      <div class="field">
        <label for={`${props.id}-start`}>Starting</label>
        <input id={`${props.id}-start`} type="date" value={props.plan.start} onInput={(event) => start(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label for={`${props.id}-per-day`}>New people a day</label>
        <input
          id={`${props.id}-per-day`}
          type="number"
          min="1"
          value={props.plan.perDay}
          onInput={(event) => perDay(event.currentTarget.valueAsNumber)}
        />
      </div>
    </div>
  );
}
