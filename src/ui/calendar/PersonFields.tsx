// What is asked of a person, and the fields that ask for it.
import { Index } from "solid-js";
import { Entry, type Tied } from "./Entry.tsx";

export interface Option<T extends string = string> {
  id: T;
  label: string;
}

export type Address = "Mr" | "Ms" | "Mrs" | "Miss" | "Mx" | "Dr" | "Prof" | "first name";
export type Relation = "new" | "known";

export interface PersonDraft {
  person: { address: Address; name: string };
  organisation: string;
  phone: string;
  email: string;
  country: string;
  region: string;
  zone: string;
  relation: Relation;
  connection: string;
  notes: string;
}

/** A sentence for each field that is wrong. */
export type PersonFaults = Partial<Record<keyof PersonDraft, string>>;

type TextField = "organisation" | "phone" | "email" | "zone" | "connection";

interface TextEntryProps {
  draft: PersonDraft;
  faults: PersonFaults;
  onChange: (part: Partial<PersonDraft>) => void;
  label: string;
  field: TextField;
  type?: "text" | "tel" | "email";
  hint?: string;
  list?: string;
}

export function TextEntry(props: TextEntryProps) {
  return (
    <Entry label={props.label} hint={props.hint} fault={props.faults[props.field]}>
      {(tied) => (
        <input
          {...tied}
          type={props.type ?? "text"}
          list={props.list}
          value={props.draft[props.field]}
          onInput={(event) => props.onChange({ [props.field]: event.currentTarget.value })}
        />
      )}
    </Entry>
  );
}

export function Select(props: { tied: Tied; options: Option[]; value: string; onChoose: (id: string) => void }) {
  return (
    <select {...props.tied} onChange={(event) => props.onChoose(event.currentTarget.value)}>
      <Index each={props.options}>
        {(option) => (
          <option value={option().id} selected={option().id === props.value}>
            {option().label}
          </option>
        )}
      </Index>
    </select>
  );
}
