// One choice among a few, as a row of radio buttons.
import { Index } from "solid-js";

interface Props<T extends string> {
  legend: string;
  name: string;
  options: { id: T; label: string; hint: string; chosen: boolean }[];
  onChoose: (id: T) => void;
}

export function Choice<T extends string>(props: Props<T>) {
  const hint = () => props.options.find((option) => option.chosen)?.hint;
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="choice-row">
        <Index each={props.options}>
          {(option) => (
            <label class="choice-option">
              <input type="radio" name={props.name} checked={option().chosen} onChange={() => props.onChoose(option().id)} />
              <span>{option().label}</span>
            </label>
          )}
        </Index>
      </div>
      <p class="hint">{hint()}</p>
    </fieldset>
  );
}
