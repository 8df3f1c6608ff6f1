// How fast, how numbers are said, and how long it may take.
import { Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";

interface Option {
  id: string;
  label: string;
  hint: string;
  chosen: boolean;
}

interface Props {
  paces: Option[];
  perMinute: number;
  isMeasured: boolean;
  dictations: Option[];
  digitsPerSecond: number | undefined;
  limits: Option[];
  limit: number;
  onPace: (id: string) => void;
  onWordsPerMinute: (words: number) => void;
  onDictation: (id: string) => void;
  onDictateAt: (digits: number) => void;
  onLimit: (seconds: number) => void;
  onMeasure: () => void;
  onForgetOwn: () => void;
}

export function PacePanel(props: Props) {
  return (
    <div class="pace-panel no-print">
      <Choice legend="Your pace" name="pace" options={props.paces} onChoose={(id) => props.onPace(id)} />
      <div class="pace-more">
        <NumberField label="Words a minute" value={props.perMinute} least={79} most={395} step={1} onValue={props.onWordsPerMinute} />
        <p>
          <button type="button" onClick={() => props.onMeasure()}>
            {props.isMeasured ? "Measure my pace again" : "Measure my pace"}
          </button>
          <Show when={props.isMeasured}>
            {" "}
            <button type="button" onClick={() => props.onForgetOwn()}>
              Forget it
            </button>
          </Show>
        </p>
      </div>
      <Choice legend="Phone numbers" name="dictation" options={props.dictations} onChoose={(id) => props.onDictation(id)} />
      <Show when={props.digitsPerSecond !== undefined}>
        <NumberField
          label="Digits a second"
          value={props.digitsPerSecond ?? 0}
          least={0.5}
          most={5}
          step={0.1}
          onValue={props.onDictateAt}
        />
      </Show>
      <Choice legend="It should fit in" name="limit" options={props.limits} onChoose={(id) => props.onLimit(Number(id))} />
      <NumberField label="Or in other seconds" value={props.limit} least={3} most={600} step={1} onValue={props.onLimit} />
    </div>
  );
}

interface NumberProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  onValue: (value: number) => void;
}

/** A number that counts once it is finished: on Enter, on leaving the field, by its arrows. */
function NumberField(props: NumberProps) {
  const take = (field: HTMLInputElement) => {
    const value = Math.min(props.most, Math.max(props.least, field.valueAsNumber));
    if (Number.isFinite(value)) props.onValue(value);
    field.value = String(Number.isFinite(value) ? value : props.value);
  };
  return (
    <label class="number">
      <span>{props.label}</span>
      <input
        type="number"
        value={props.value}
        min={props.least}
        max={props.most}
        step={props.step}
        onChange={(event) => take(event.currentTarget)}
      />
    </label>
  );
}
