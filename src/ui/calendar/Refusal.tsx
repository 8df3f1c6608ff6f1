// Why what a form asked for cannot be, said aloud when it comes.
import { Show } from "solid-js";

export function Refusal(props: { refusal: { sentence: string } | undefined }) {
  return (
    <div role="alert">
      <Show when={props.refusal}>{(refusal) => <p class="sheet-warning">{refusal().sentence}</p>}</Show>
    </div>
  );
}
