// What a message promises: a call unless there is word by a day, or nothing.
import { createSignal, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { Refusal } from "./Refusal.tsx";

/** What has been chosen so far. */
export interface PromiseDraft {
  kind: Kind;
  by: string;
}

interface Props {
  /** Undefined while nothing was. */
  draft: PromiseDraft | undefined;
  onDraft: (draft: PromiseDraft) => void;
  /** What it promises now: an ISO date, and what follows in a sentence; both empty when it promises nothing. */
  by: string;
  told: string;
  refusal: { sentence: string } | undefined;
  onPromise: (terms: { by: string } | undefined) => void;
}

type Kind = "by" | "none";

const KINDS: { id: Kind; label: string; hint: string }[] = [
  {
    id: "by",
    label: "By a date",
    hint: "You write: if there is no word by then, you will ring. The call on the working day after is tied to it.",
  },
  { id: "none", label: "No promise", hint: "The message stands alone, and no call depends on it." },
];

export function PromiseForm(props: Props) {
  const [draft, setDraft] = createSignal<PromiseDraft>(props.draft ?? { kind: "by", by: props.by });
  const change = (part: Partial<PromiseDraft>) => props.onDraft(setDraft({ ...draft(), ...part }));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    props.onPromise(draft().kind === "by" ? { by: draft().by } : undefined);
  };
  return (
    <form class="sheet-form" onSubmit={onSubmit}>
      <Choice
        legend="You promise to ring"
        name="promise"
        options={KINDS.map((option) => ({ ...option, chosen: option.id === draft().kind }))}
        onChoose={(kind) => change({ kind })}
      />
      <Show when={draft().kind === "by"}>
        <label class="sheet-field">
          <span>Unless you hear by</span>
          <input type="date" required value={draft().by} onInput={(event) => change({ by: event.currentTarget.value })} />
        </label>
      </Show>
      <p class="touch-tie" role="status">
        {props.told}
      </p>
      <Refusal refusal={props.refusal} />
      <p class="modal-verbs">
        <button type="submit" class="primary">
          {draft().kind === "by" ? "Promise it" : "Promise nothing"}
        </button>
      </p>
    </form>
  );
}
