// How fast, how numbers are said, and how long it may take.
import { createSignal, createUniqueId, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";

interface Option {
  id: string;
  label: string;
  hint: string;
  chosen: boolean;
}

interface Bounds {
  least: number;
  most: number;
}

interface Props {
  paces: Option[];
  perMinute: number;
  isMeasured: boolean;
  dictations: Option[];
  digitsPerSecond: number | undefined;
  limits: Option[];
  limit: number;
  bounds: { perMinute: Bounds; digitsPerSecond: Bounds; limit: Bounds };
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
        <NumberField
          label="Words a minute"
          unit="words a minute"
          value={props.perMinute}
          bounds={props.bounds.perMinute}
          step={1}
          onValue={props.onWordsPerMinute}
        />
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
          unit="digits a second"
          value={props.digitsPerSecond ?? 0}
          bounds={props.bounds.digitsPerSecond}
          step={0.1}
          onValue={props.onDictateAt}
        />
      </Show>
      <Choice legend="It should fit in" name="limit" options={props.limits} onChoose={(id) => props.onLimit(Number(id))} />
      <NumberField
        label="Or in other seconds"
        unit="seconds"
        value={props.limit}
        bounds={props.bounds.limit}
        step="any"
        onValue={props.onLimit}
      />
    </div>
  );
}

interface NumberProps {
  label: string;
  unit: string;
  value: number;
  bounds: Bounds;
  step: number | "any";
  onValue: (value: number) => void;
}

/** A number that counts once it is finished: on Enter, on leaving the field, by its arrows; one beyond the bounds becomes the nearest, and that is said. */
function NumberField(props: NumberProps) {
  const hint = createUniqueId();
  const [isBeyond, setBeyond] = createSignal(false);
  const take = (field: HTMLInputElement) => {
    const asked = field.valueAsNumber;
    const value = Math.min(props.bounds.most, Math.max(props.bounds.least, asked));
    setBeyond(asked !== value);
    if (Number.isFinite(value)) props.onValue(value);
    field.value = String(Number.isFinite(value) ? value : props.value);
  };
  return (
    <div>
      <label class="number">
        <span>{props.label}</span>
        <input
          type="number"
          value={props.value}
          min={props.bounds.least}
          max={props.bounds.most}
          step={props.step}
          aria-describedby={hint}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <p class="hint" id={hint} role="status">
        {isBeyond() ? `Between ${props.bounds.least} and ${props.bounds.most} ${props.unit}.` : ""}
      </p>
    </div>
  );
}
