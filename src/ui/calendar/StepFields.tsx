// A next step agreed with the prospect: whether there is one, its day, its hour if they named one, how, and what for.
import { For, Show } from "solid-js";

interface Step<C extends string> {
  date: string;
  time?: string;
  channel: C;
  objective: string;
}

interface Props<C extends string> {
  channels: { id: C; label: string }[];
  step: Step<C> | undefined;
  onStep: (step: Step<C> | undefined) => void;
}

export function StepFields<C extends string>(props: Props<C>) {
  const change = (part: Partial<Step<C>>) => props.step && props.onStep({ ...props.step, ...part });
  const tick = (isAgreed: boolean) => {
    const [first] = props.channels;
    props.onStep(isAgreed && first ? { date: "", channel: first.id, objective: "" } : undefined);
  };
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={props.step !== undefined} onChange={(event) => tick(event.currentTarget.checked)} />
        <span>You agreed a next step with a date</span>
      </label>
      <Show when={props.step !== undefined}>
        <div class="sheet-row">
          <label class="sheet-field">
            <span>Day</span>
            <input type="date" required value={props.step?.date} onInput={(event) => change({ date: event.currentTarget.value })} />
          </label>
          <label class="sheet-field">
            <span>
              Hour, theirs <span class="needed">if agreed</span>
            </span>
            <input
              type="time"
              value={props.step?.time ?? ""}
              onInput={(event) => change({ time: event.currentTarget.value || undefined })}
            />
          </label>
          <label class="sheet-field">
            <span>How</span>
            <select onChange={(event) => change({ channel: props.channels[event.currentTarget.selectedIndex]?.id })}>
              <For each={props.channels}>{({ id, label }) => <option selected={props.step?.channel === id}>{label}</option>}</For>
            </select>
          </label>
        </div>
        <label class="sheet-field">
          <span>What for</span>
          <input type="text" value={props.step?.objective} onInput={(event) => change({ objective: event.currentTarget.value })} />
          <span class="hint">If the day passes without it, a reminder comes two working days later.</span>
        </label>
      </Show>
    </>
  );
}
