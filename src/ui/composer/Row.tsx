// One sentence of the script with its margin note, and what can be done to it.
import { createSignal, For, Show } from "solid-js";
import { techniqueLink } from "../links.ts";

interface Token {
  text: string;
  slot: string;
  state: string;
}

export interface RowProps {
  id: string;
  place: string;
  text: string;
  tokens: Token[];
  notes: { id: string; title: string }[];
  wording: number;
  wordings: number;
  edited: boolean;
  isAsked: boolean;
  lost: string[];
  canLeaveOut: boolean;
}

export interface RowVerbs {
  onOtherWording: (id: string) => void;
  onRewrite: (id: string, text: string) => void;
  onDropEdit: (id: string) => void;
  onLeaveOut: (id: string) => void;
}

export function Row(props: RowProps & RowVerbs) {
  const [isEditing, setEditing] = createSignal(false);
  let before = "";
  let edit: HTMLButtonElement | undefined;
  const begin = () => {
    before = props.text;
    setEditing(true);
  };
  /** Back to reading; an emptied sentence is one left out. */
  const end = () => {
    if (!isEditing()) return;
    setEditing(false);
    if (props.text.trim() === "") {
      props.onRewrite(props.id, before);
      if (props.canLeaveOut) props.onLeaveOut(props.id);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const isDone = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (event.key !== "Escape" && !isDone) return;
    if (event.key === "Escape" && props.text !== before) props.onRewrite(props.id, before);
    end();
    edit?.focus();
  };
  return (
    <li class="row" data-place={props.place} data-state={props.isAsked ? "asked" : "said"}>
      <Show when={isEditing()} fallback={<Words tokens={props.tokens} />}>
        <textarea
          ref={(field) => queueMicrotask(() => field.focus())}
          class="words"
          aria-label="Your own words for this sentence"
          value={before}
          onInput={(event) => props.onRewrite(props.id, event.currentTarget.value)}
          onBlur={end}
          onKeyDown={onKey}
        />
      </Show>
      <div class="notes">
        <ul>
          <For each={props.notes}>
            {(note) => (
              <li>
                <a href={techniqueLink(note.id)}>{note.title}</a>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.lost.length > 0}>
          <p class="lost">Your words no longer hold {props.lost.join(", ").toLowerCase()}; changing that blank will not reach them.</p>
        </Show>
      </div>
      <p class="row-verbs">
        <button
          type="button"
          onClick={() => props.onOtherWording(props.id)}
          aria-label={`Another wording, ${props.wording + 1} of ${props.wordings} shown`}
        >
          Another wording
          <span class="count">
            {" "}
            {props.wording + 1}/{props.wordings}
          </span>
        </button>
        <button type="button" ref={(button) => (edit = button)} onClick={begin}>
          Edit
        </button>
        <Show when={props.edited}>
          <button type="button" onClick={() => props.onDropEdit(props.id)}>
            Drop my edit
          </button>
        </Show>
        <Show when={props.canLeaveOut}>
          <button type="button" onClick={() => props.onLeaveOut(props.id)}>
            Leave out
          </button>
        </Show>
      </p>
    </li>
  );
}

/** The sentence; words that stand for a blank are isolated, so that no name turns its neighbours round. */
function Words(props: { tokens: Token[] }) {
  return (
    <p class="words">
      <For each={props.tokens}>
        {(token) => (
          <Show when={token.slot} fallback={<>{token.text}</>}>
            <bdi data-state={token.state} data-slot={token.slot}>
              {token.text}
            </bdi>
          </Show>
        )}
      </For>
    </p>
  );
}
