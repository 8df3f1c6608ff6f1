// Adding or changing somebody: who they are, how to reach them, and which clock they live by.
import { createUniqueId, For, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { Entry } from "./Entry.tsx";
import { type Address, type Option, type PersonDraft, type PersonFaults, type Relation, Select, TextEntry } from "./PersonFields.tsx";

export interface PersonFormProps {
  isNew: boolean;
  /** Save was pressed, and the number is still to be read. */
  isSaving: boolean;
  draft: PersonDraft;
  /** A sentence for each field that is wrong. */
  faults: PersonFaults;
  /** Where the suggested zone comes from, and what to know of it. */
  suggestion: string;
  zones: string[];
  countries: Option[];
  regions: Option[];
  relations: (Option<Relation> & { hint: string; chosen: boolean })[];
  onChange: (part: Partial<PersonDraft>) => void;
  /** Resolves when it is kept, or refused. */
  onSave: () => Promise<void>;
  onCancel: () => void;
}

const ADDRESSES: readonly Address[] = ["Mr", "Ms", "Mrs", "Miss", "Mx", "Dr", "Prof", "first name"];
const NAMED = "The surname after a title. Without one choose First name: messages then say the first word of the name.";
const HOW_KNOWN = "Who or what connects you, in a few words: “Mei Tanaka introduced us”.";

export function PersonForm(props: PersonFormProps) {
  let form: HTMLFormElement | undefined;
  /** Saves; where something is wrong, goes to the first of it. */
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    await props.onSave();
    form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  return (
    <form
      class="panel person-form"
      ref={(element) => (form = element)}
      noValidate
      onSubmit={(event) => void save(event)}
      autocomplete="off"
    >
      <h2>{props.isNew ? "Who do you want to reach?" : "Change what you know of them"}</h2>
      <Who {...props} />
      <Reach {...props} />
      <Where {...props} />
      <Choice
        legend="How do they know you?"
        name="person-relation"
        options={props.relations}
        onChoose={(relation) => props.onChange({ relation })}
      />
      <TextEntry {...props} label="The connection" field="connection" hint={HOW_KNOWN} />
      <Entry label="Notes" fault={props.faults.notes}>
        {(tied) => (
          <textarea
            {...tied}
            rows={3}
            value={props.draft.notes}
            onInput={(event) => props.onChange({ notes: event.currentTarget.value })}
          />
        )}
      </Entry>
      <p class="modal-verbs">
        <button type="submit" class="primary">
          {props.isSaving ? "Reading the number…" : props.isNew ? "Add them" : "Keep the changes"}
        </button>
        <button type="button" onClick={() => props.onCancel()}>
          Cancel
        </button>
      </p>
    </form>
  );
}

function Who(props: PersonFormProps) {
  const person = (part: Partial<PersonDraft["person"]>) => props.onChange({ person: { ...props.draft.person, ...part } });
  return (
    <>
      <Entry label="Name" isNeeded fault={props.faults.person} hint={NAMED}>
        {(tied) => (
          <div class="field-parts">
            <select
              aria-label="Form of address"
              value={props.draft.person.address}
              onChange={(event) => person({ address: event.currentTarget.value as Address })}
            >
              <For each={ADDRESSES}>
                {(address) => <option value={address}>{address === "first name" ? "First name" : address}</option>}
              </For>
            </select>
            <input
              {...tied}
              autofocus
              type="text"
              value={props.draft.person.name}
              onInput={(event) => person({ name: event.currentTarget.value })}
            />
          </div>
        )}
      </Entry>
      <TextEntry {...props} label="Organisation" field="organisation" />
    </>
  );
}

function Reach(props: PersonFormProps) {
  return (
    <div class="pair">
      <TextEntry {...props} label="Phone" field="phone" type="tel" />
      <TextEntry {...props} label="E-mail" field="email" type="email" />
    </div>
  );
}

function Where(props: PersonFormProps) {
  const zones = createUniqueId();
  return (
    <>
      <div class="pair">
        <Entry label="Country" fault={props.faults.country}>
          {(tied) => (
            <Select tied={tied} options={props.countries} value={props.draft.country} onChoose={(country) => props.onChange({ country })} />
          )}
        </Entry>
        <Show when={props.regions.length > 0}>
          <Entry label="Public holidays of" fault={props.faults.region}>
            {(tied) => (
              <Select tied={tied} options={props.regions} value={props.draft.region} onChoose={(region) => props.onChange({ region })} />
            )}
          </Entry>
        </Show>
      </div>
      <TextEntry {...props} label="Their clock" field="zone" list={zones} hint={props.suggestion} />
      <datalist id={zones}>
        <For each={props.zones}>{(zone) => <option value={zone} />}</For>
      </datalist>
    </>
  );
}
