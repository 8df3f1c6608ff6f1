// One person: who they are, their plan as a score and as a list, what has come of it, and what can be done.
import { createEffect, createSignal, For, type JSX, on, Show } from "solid-js";
import { DaysForm } from "./DaysForm.tsx";
import { PersonHead } from "./PersonHead.tsx";
import { PlanForm, type PlanFormProps } from "./PlanForm.tsx";

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
  touches: unknown[];
  log: { id: number; told: string; note: string }[];
}

interface Props {
  person: Person;
  planning: Omit<PlanFormProps, "children" | "isReplacing" | "onCancel">;
  /** The preview's score, the plan's score, and its touches in a list. */
  preview: JSX.Element;
  score: JSX.Element;
  touches: JSX.Element;
  onEdit: () => void;
  onRemove: () => void;
  /** They asked not to be contacted; nothing takes that back. */
  onForbid: () => void;
  onExport: () => void;
  onPrint: () => void;
  onShare: (isPersonal: boolean) => void;
  onPause: (days: { from: string; until: string }) => void;
  onEnd: () => void;
}

export function PersonPage(props: Props) {
  const [isChoosing, choose] = createSignal(false);
  const hasPlan = () => props.person.touches.length > 0;
  const mayPlan = () => props.person.kind !== "never" && (isChoosing() || !hasPlan());
  createEffect(
    on(
      () => props.person.id,
      () => choose(false),
    ),
  );
  const lay = () => (props.planning.onLay(), choose(false));
  return (
    <article class="panel person" data-kind={props.person.kind}>
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
        <PlanForm {...props.planning} isReplacing={hasPlan()} onLay={lay} onCancel={() => choose(false)}>
          {props.preview}
        </PlanForm>
      </Show>
      <Show when={hasPlan() && !isChoosing()}>
        <PlanShown {...props} onChoose={() => choose(true)} />
      </Show>
      <Kept notes={props.person.notes} log={props.person.log} />
      <Show when={props.person.kind !== "never"}>
        <Forbid who={props.person.who} onForbid={props.onForbid} />
      </Show>
    </article>
  );
}

function PlanShown(props: Props & { onChoose: () => void }) {
  return (
    <section class="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{props.person.cadence}</h2>
      {props.score}
      {props.touches}
      <Show when={props.person.kind === "planned"}>
        <Changing onPause={props.onPause} onEnd={props.onEnd} onChoose={props.onChoose} />
      </Show>
      <Show when={props.person.kind === "ended"}>
        <p class="take-row no-print">
          <button type="button" onClick={() => props.onChoose()}>
            Choose another plan
          </button>
        </p>
      </Show>
      <Along onExport={props.onExport} onPrint={props.onPrint} onShare={props.onShare} />
    </section>
  );
}

function Changing(props: Pick<Props, "onPause" | "onEnd"> & { onChoose: () => void }) {
  return (
    <>
      <details class="companion no-print">
        <summary>Pause the plan</summary>
        <DaysForm
          legend="Pause the plan"
          fromLabel="No touches from"
          untilLabel="On again from"
          verb="Pause it"
          hint="What is planned from then on moves by as many working days; calls that were promised stay where they are."
          onDays={props.onPause}
        />
      </details>
      <p class="take-row no-print">
        <button type="button" onClick={() => props.onEnd()}>
          End this plan
        </button>
        <button type="button" onClick={() => props.onChoose()}>
          Choose another plan
        </button>
      </p>
    </>
  );
}

function Along(props: Pick<Props, "onExport" | "onPrint" | "onShare">) {
  const [isPersonal, setPersonal] = createSignal(false);
  return (
    <p class="take-row no-print">
      <button type="button" onClick={() => props.onExport()}>
        Save as a calendar file (.ics)
      </button>
      <button type="button" onClick={() => props.onPrint()}>
        Print
      </button>
      <button type="button" onClick={() => props.onShare(isPersonal())}>
        Copy a share link
      </button>
      <label class="tick">
        <input type="checkbox" checked={isPersonal()} onChange={(event) => setPersonal(event.currentTarget.checked)} />
        <span>with their name</span>
      </label>
    </p>
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
        on a plan again, not even after removing and importing them anew.
      </p>
      <p class="take-row">
        <button type="button" onClick={() => props.onForbid()}>
          Never contact them again
        </button>
      </p>
    </details>
  );
}
