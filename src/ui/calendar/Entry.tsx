// A labelled field of a form; what is wrong with it, or a hint, stands under it.
import { createUniqueId, type JSX, Show } from "solid-js";

/** What ties the input to its label and hint. */
export interface Tied {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

interface Props {
  label: string;
  isNeeded?: boolean;
  hint?: string;
  /** A whole sentence; empty while all is well. */
  fault?: string;
  children: (tied: Tied) => JSX.Element;
}

export function Entry(props: Props) {
  const id = createUniqueId();
  const under = () => props.fault || props.hint;
  const tied: Tied = {
    id,
    get "aria-describedby"() {
      return under() ? `${id}-hint` : undefined;
    },
    get "aria-invalid"() {
      return Boolean(props.fault);
    },
  };
  return (
    <div class="field">
      <label for={id}>
        {props.label}
        <Show when={props.isNeeded}>
          <span class="needed"> needed</span>
        </Show>
      </label>
      {props.children(tied)}
      <p class="hint" id={`${id}-hint`} data-kind={props.fault ? "refused" : "told"}>
        {under()}
      </p>
    </div>
  );
}
