// One person: who they are, their plan as a score and as a list, what has come of it, and what can be done.
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { PersonHead } from "./PersonHead.tsx";
import { PlanForm, type PlanFormProps } from "./PlanForm.tsx";
import { PlanShown, type PlanVerbs } from "./PlanShown.tsx";
import { Score, type ScoreProps } from "./Score.tsx";
import type { TouchProps } from "./TouchRow.tsx";

interface Person {
  id: string;
  who: string;
  organisation: string;
  state: string;
  kind: "planned" | "unplanned" | "ended" | "never";
  phone: string;
  email: string;
  dial: string;
  zone: string;
  now: string;
  connection: string;
  notes: string;
  hours: string;
  cadence: string;
  score?: ScoreProps;
  touches: TouchProps[];
  log: { id: number; told: string; note: string }[];
}

interface Props extends PlanVerbs {
  person: Person;
  /** The plan that is being chosen, as it would lie. */
  planning: Pick<PlanFormProps, "cadences" | "start" | "preview" | "refusal" | "warning"> & { score?: ScoreProps };
  onChoosePlan: PlanFormProps["onChoose"];
  onLay: () => void;
  onEdit: () => void;
  onRemove: () => void;
  /** They asked not to be contacted; nothing takes that back. */
  onForbid: () => void;
}

/** What is only being chosen has nothing to open yet. */
const stay = () => undefined;

export function PersonPage(props: Props) {
  const [isChoosing, choose] = createSignal(false);
  const hasPlan = () => props.person.touches.length > 0;
  const mayPlan = () => props.person.kind !== "never" && (isChoosing() || !hasPlan());
  /** The same person is shown anew every minute; only another one closes the choice. */
  const id = createMemo(() => props.person.id);
  createEffect(on(id, () => choose(false)));
  let page: HTMLElement | undefined;
  /** What was pressed is gone; the focus goes to what came in its place. */
  const focusOn = (selector: string) => queueMicrotask(() => page?.querySelector<HTMLElement>(selector)?.focus());
  const lay = () => (props.onLay(), choose(false), focusOn("#plan-title"));
  const begin = () => (choose(true), focusOn("[name=cadence]:checked"));
  const keep = () => (choose(false), focusOn("#plan-title"));
  const end = () => (props.onEnd(), focusOn("#plan-title"));
  return (
    <article class="panel person" data-kind={props.person.kind} ref={(element) => (page = element)}>
      <PersonHead {...props.person} isNever={props.person.kind === "never"} />
      <p class="take-row no-print">
        <button type="button" onClick={() => props.onEdit()}>
          Edit
        </button>
        <button type="button" onClick={() => props.onRemove()}>
          Remove
        </button>
      </p>
      <Show when={mayPlan()}>
        <PlanForm {...props.planning} isReplacing={hasPlan()} onChoose={props.onChoosePlan} onLay={lay} onCancel={keep}>
          <Show when={props.planning.score}>{(score) => <Score score={score()} onOpen={stay} />}</Show>
        </PlanForm>
      </Show>
      <Show when={hasPlan() && !isChoosing()}>
        <PlanShown {...props} {...props.person} onChoose={begin} onEnd={end} />
      </Show>
      <Kept notes={props.person.notes} log={props.person.log} />
      <Show when={props.person.kind !== "never"}>
        <Forbid who={props.person.who} onForbid={props.onForbid} />
      </Show>
    </article>
  );
}

function Kept(props: Pick<Person, "notes" | "log">) {
  return (
    <>
      <Show when={props.notes}>
        <h2>Notes</h2>
        <p class="notes-kept">{props.notes}</p>
      </Show>
      <Show when={props.log.length > 0}>
        <h2>What has happened</h2>
        <ol class="log">
          <For each={props.log}>
            {(entry) => (
              <li>
                {entry.told}
                <Show when={entry.note}>
                  <span class="log-note">{entry.note}</span>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </>
  );
}

function Forbid(props: { who: string; onForbid: () => void }) {
  return (
    <details class="companion forbid no-print">
      <summary>They asked not to be contacted</summary>
      <p>
        That holds from now on, on every channel, and it cannot be undone: what is planned stops, and <bdi>{props.who}</bdi> cannot be put
        on a plan again. Their number and e-mail address stay on the list even after you remove them, so that no import brings them back.
      </p>
      <p class="take-row">
        <button type="button" onClick={() => props.onForbid()}>
          Never contact them again
        </button>
      </p>
    </details>
  );
}
