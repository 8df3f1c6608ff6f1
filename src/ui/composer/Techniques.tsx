// The third step: techniques switched on and off, and what to do before calling.
import { For, Show } from "solid-js";

interface Props {
  switches: { id: string; label: string; hint: string; on: boolean }[];
  checklist: string[];
  onToggle: (id: string, on: boolean) => void;
}

export function Techniques(props: Props) {
  /** The store may refuse; then the box shows again what holds. */
  const toggle = (id: string, box: HTMLInputElement) => {
    props.onToggle(id, box.checked);
    box.checked = props.switches.some((known) => known.id === id && known.on);
  };
  return (
    <>
      <h1>Make it yours</h1>
      <ul class="switches">
        <For each={props.switches}>
          {(option) => (
            <li>
              <label class="tick">
                <input
                  type="checkbox"
                  role="switch"
                  aria-labelledby={`switch-${option.id}`}
                  aria-describedby={`switch-${option.id}-hint`}
                  checked={option.on}
                  onChange={(event) => toggle(option.id, event.currentTarget)}
                />
                <span>
                  <span id={`switch-${option.id}`}>{option.label}</span>
                  <span id={`switch-${option.id}-hint`} class="hint">
                    {option.hint}
                  </span>
                </span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.checklist.length > 0}>
        <h2>Before you call</h2>
        <ul class="checklist">
          <For each={props.checklist}>{(item) => <li>{item}</li>}</For>
        </ul>
      </Show>
    </>
  );
}
