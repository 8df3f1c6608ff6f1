// From one day to another: for a pause, a holiday of one's own, a day off.
import { createSignal, createUniqueId, Show } from "solid-js";

interface Props {
  legend: string;
  /** "Away from", and "Back on" or "Last day off". */
  fromLabel: string;
  untilLabel: string;
  /** May the second day be left empty? */
  isUntilOptional?: boolean;
  verb: string;
  hint: string;
  onDays: (days: { from: string; until: string }) => void;
}

export function DaysForm(props: Props) {
  const id = createUniqueId();
  const [from, setFrom] = createSignal("");
  const [until, setUntil] = createSignal("");
  const isReversed = () => from() !== "" && until() !== "" && until() < from();
  const isReady = () => from() !== "" && !isReversed() && (until() !== "" || props.isUntilOptional === true);
  const give = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isReady()) return;
    props.onDays({ from: from(), until: until() });
    setFrom("");
    setUntil("");
  };
  return (
    <form class="days-form" onSubmit={give} noValidate aria-label={props.legend}>
      <div class="field">
        <label for={`${id}-from`}>{props.fromLabel}</label>
        <input id={`${id}-from`} type="date" value={from()} onInput={(event) => setFrom(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label for={`${id}-until`}>
          {props.untilLabel}
          <Show when={props.isUntilOptional}>
            <span class="needed"> if more than one</span>
          </Show>
        </label>
        <input
          id={`${id}-until`}
          type="date"
          min={from()}
          value={until()}
          aria-describedby={`${id}-hint`}
          aria-invalid={isReversed()}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <button type="submit" aria-disabled={!isReady()}>
        {props.verb}
      </button>
      <p class="hint" id={`${id}-hint`} data-kind={isReversed() ? "refused" : "told"}>
        {isReversed() ? "The second day lies before the first; swap them." : props.hint}
      </p>
    </form>
  );
}
