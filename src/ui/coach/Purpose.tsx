// What a pasted script is for, chosen in a sentence: channel, listener, goal, and which message in a row it is.
import { For } from "solid-js";

interface Option<T extends string> {
  id: T;
  label: string;
  chosen: boolean;
}

export interface PurposeProps<C extends string, G extends string, R extends string> {
  channels: Option<C>[];
  goals: Option<G>[];
  relations: Option<R>[];
  /** Counted from 1. */
  attempt: number;
  mostAttempts: number;
  onChoose: (part: { channel?: C; goal?: G; relation?: R; attempt?: number }) => void;
}

export function Purpose<C extends string, G extends string, R extends string>(props: PurposeProps<C, G, R>) {
  /** The store may refuse; then the field shows again what holds. */
  const count = (field: HTMLInputElement) => {
    props.onChoose({ attempt: field.valueAsNumber });
    field.value = String(props.attempt);
  };
  return (
    <p class="coach-purpose">
      Read as <Select label="What it is" options={props.channels} onChoose={(channel) => props.onChoose({ channel })} /> to{" "}
      <Select label="Whom it is for" options={props.relations} onChoose={(relation) => props.onChoose({ relation })} />, asking for{" "}
      <Select label="What it asks for" options={props.goals} onChoose={(goal) => props.onChoose({ goal })} />; message number{" "}
      <input
        type="number"
        aria-label="Which message in a row it is"
        min="1"
        max={props.mostAttempts}
        value={props.attempt}
        onChange={(event) => count(event.currentTarget)}
      />
    </p>
  );
}

function Select<T extends string>(props: { label: string; options: Option<T>[]; onChoose: (id: T) => void }) {
  return (
    <select aria-label={props.label} onChange={(event) => props.onChoose(event.currentTarget.value as T)}>
      <For each={props.options.map(({ id }) => id)}>
        {(id) => {
          const option = () => props.options.find((one) => one.id === id);
          return (
            <option value={id} selected={option()?.chosen ?? false}>
              {option()?.label}
            </option>
          );
        }}
      </For>
    </select>
  );
}
