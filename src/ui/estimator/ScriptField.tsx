// The script as it is typed; set from outside only when it differs, so that the caret stays where it is; what was typed before the page woke is kept.
import { createEffect, onMount } from "solid-js";

interface Props {
  script: string;
  /** What the field holds before anybody has typed. */
  sample: string;
  onType: (script: string) => void;
  onClear: () => void;
}

export function ScriptField(props: Props) {
  let field: HTMLTextAreaElement | undefined;
  const { sample } = props;
  onMount(() => field && field.value !== sample && props.onType(field.value));
  createEffect(() => {
    if (field && field.value !== props.script) field.value = props.script;
  });
  return (
    <div class="script-field">
      <label for="script">Your script</label>
      <textarea
        id="script"
        class="words"
        autocomplete="off"
        ref={(element) => (field = element)}
        onInput={(event) => props.onType(event.currentTarget.value)}
      >
        {sample}
      </textarea>
      <p class="field-verbs no-print">
        <button type="button" onClick={() => props.onClear()}>
          Clear it
        </button>
      </p>
    </div>
  );
}
