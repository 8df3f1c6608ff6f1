// The second step: how they know you, the channel, the one ask, and only the blanks that this message needs.
import { For, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { Field, type FieldProps } from "./Field.tsx";

interface Option<T extends string> {
  id: T;
  label: string;
  hint: string;
  chosen: boolean;
}

interface Props<C extends string, G extends string, R extends string, Z extends string> {
  question: string;
  channels: Option<C>[];
  goals: Option<G>[];
  relations: Option<R>[];
  regions: readonly { id: Z; label: string }[];
  region: Z;
  contacts: { id: string; label: string }[];
  slots: Record<string, FieldProps["slot"]>;
  blanks: (Pick<FieldProps, "answer" | "verdict" | "needed"> & { id: string })[];
  onChannel: (id: C) => void;
  onGoal: (id: G) => void;
  onRelation: (id: R) => void;
  onRegion: (id: Z) => void;
  onContact: (id: string) => void;
  onAnswer: (slot: string, answer: Parameters<FieldProps["onAnswer"]>[0]) => void;
  onSettle: (slot: string) => void;
  onExpectNumber: () => void;
  onNext: () => void;
  onStartAfresh: () => void;
}

export function Blanks<C extends string, G extends string, R extends string, Z extends string>(props: Props<C, G, R, Z>) {
  return (
    <>
      <h1>{props.question}</h1>
      <Choice legend="How do they know you?" name="relation" options={props.relations} onChoose={props.onRelation} />
      <Show when={props.channels.length > 1}>
        <Choice legend="How does it travel?" name="channel" options={props.channels} onChoose={props.onChannel} />
      </Show>
      <Show when={props.goals.length > 1}>
        <Choice legend="The one thing you ask" name="goal" options={props.goals} onChoose={props.onGoal} />
      </Show>
      <Show when={props.contacts.length > 0}>
        <p class="contacts">
          Again to{" "}
          <For each={props.contacts}>
            {(contact) => (
              <button type="button" onClick={() => props.onContact(contact.id)}>
                <bdi>{contact.label}</bdi>
              </button>
            )}
          </For>
        </p>
      </Show>
      <For each={props.blanks}>
        {(blank) => (
          <Field
            slot={props.slots[blank.id] as FieldProps["slot"]}
            answer={blank.answer}
            verdict={blank.verdict}
            needed={blank.needed}
            onAnswer={(answer) => props.onAnswer(blank.id, answer)}
            onSettle={() => props.onSettle(blank.id)}
            onExpectNumber={props.onExpectNumber}
          />
        )}
      </For>
      <div class="field">
        <label for="region">Dates and phones as in</label>
        <select id="region" value={props.region} onChange={(event) => props.onRegion(event.currentTarget.value as Z)}>
          <For each={props.regions}>{(region) => <option value={region.id}>{region.label}</option>}</For>
        </select>
      </div>
      <p class="take-row">
        <button type="button" onClick={() => props.onNext()}>
          On to the techniques
        </button>
        <button type="button" onClick={() => props.onStartAfresh()}>
          Start a fresh message
        </button>
      </p>
    </>
  );
}
