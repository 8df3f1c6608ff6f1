// One sentence of the script with its margin note, and what can be done to it.
import { createSignal, Index, Show } from "solid-js";
import { techniqueLink } from "../links.ts";

interface Token {
  text: string;
  slot: string;
  state: string;
}

/** One sentence, as the script shows it. */
export interface RowView {
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

interface Props extends RowVerbs {
  row: RowView;
  time: string | undefined;
  /** What the sentence is called where its place on the page does not tell: "sentence 2", "the subject". */
  name: string;
}

export function Row(props: Props) {
  const [isEditing, setEditing] = createSignal(false);
  /** While it is being reworded the sentence is read out as it changes. */
  const [isHeard, setHeard] = createSignal(false);
  const count = () => `${props.row.wording + 1}/${props.row.wordings}`;
  let before = "";
  let wasEdited = false;
  let edit: HTMLButtonElement | undefined;
  const begin = () => {
    before = props.row.text;
    wasEdited = props.row.edited;
    setEditing(true);
  };
  /** Back to reading; an emptied sentence is one left out. */
  const end = () => {
    if (!isEditing()) return;
    setEditing(false);
    if (props.row.text.trim() === "") {
      props.onRewrite(props.row.id, before);
      if (props.row.canLeaveOut) props.onLeaveOut(props.row.id);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const isDone = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (event.key !== "Escape" && !isDone) return;
    if (event.key === "Escape" && wasEdited) props.onRewrite(props.row.id, before);
    else if (event.key === "Escape" && props.row.edited) props.onDropEdit(props.row.id);
    end();
    edit?.focus();
  };
  return (
    <li class="row" data-place={props.row.place} data-state={props.row.isAsked ? "asked" : "said"}>
      <Show when={isEditing()} fallback={<Words tokens={props.row.tokens} isHeard={isHeard()} />}>
        <textarea
          ref={(field) => queueMicrotask(() => field.focus())}
          class="words"
          aria-label={`Your own words for ${props.name}`}
          value={before}
          onInput={(event) => props.onRewrite(props.row.id, event.currentTarget.value)}
          onBlur={end}
          onKeyDown={onKey}
        />
      </Show>
      <div class="notes">
        <ul>
          <Index each={props.row.notes}>
            {(note) => (
              <li>
                <a href={techniqueLink(note().id)}>{note().title}</a>
              </li>
            )}
          </Index>
          <Show when={props.time}>
            <li class="time">{props.time} s</li>
          </Show>
        </ul>
        <Show when={props.row.lost.length > 0}>
          <p class="lost">Your words no longer hold {props.row.lost.join(", ").toLowerCase()}; changing that blank will not reach them.</p>
        </Show>
      </div>
      <p class="row-verbs">
        <button
          type="button"
          aria-label={`Another wording ${count()} of ${props.name}`}
          onClick={() => props.onOtherWording(props.row.id)}
          onFocus={() => setHeard(true)}
          onBlur={() => setHeard(false)}
        >
          Another wording
          <span class="count"> {count()}</span>
        </button>
        <button type="button" aria-label={`Edit ${props.name}`} ref={(button) => (edit = button)} onClick={begin}>
          Edit
        </button>
        <Show when={props.row.edited}>
          <button type="button" aria-label={`Drop my edit of ${props.name}`} onClick={() => props.onDropEdit(props.row.id)}>
            Drop my edit
          </button>
        </Show>
        <Show when={props.row.canLeaveOut}>
          <button type="button" aria-label={`Leave out ${props.name}`} onClick={() => props.onLeaveOut(props.row.id)}>
            Leave out
          </button>
        </Show>
      </p>
    </li>
  );
}

/** The sentence; words that stand for a blank are isolated, so that no name turns its neighbours round. */
function Words(props: { tokens: Token[]; isHeard: boolean }) {
  return (
    <p class="words" aria-live={props.isHeard ? "polite" : undefined} aria-atomic={props.isHeard || undefined}>
      <Index each={props.tokens}>
        {(token) => (
          <Show when={token().slot} fallback={<span>{token().text}</span>}>
            <bdi data-state={token().state} data-slot={token().slot}>
              {token().text}
            </bdi>
          </Show>
        )}
      </Index>
    </p>
  );
}
