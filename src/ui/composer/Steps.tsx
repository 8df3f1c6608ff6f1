// The composer's three steps, to walk in any order.
import { For } from "solid-js";

interface Props<T extends string> {
  steps: readonly { id: T; label: string }[];
  here: T;
  onGo: (id: T) => void;
}

export function Steps<T extends string>(props: Props<T>) {
  return (
    <nav class="steps" aria-label="Steps">
      <For each={props.steps}>
        {(step, i) => (
          <button
            type="button"
            aria-label={`${i() + 1} ${step.label}`}
            aria-current={props.here === step.id ? "step" : undefined}
            onClick={() => props.onGo(step.id)}
          >
            <span class="step-number">{i() + 1}</span> {step.label}
          </button>
        )}
      </For>
    </nav>
  );
}
