// One blank, asked for by its type; what is wrong with it stands under it.
import { For, Match, Show, Switch } from "solid-js";

interface Person {
  address: "Mr" | "Ms" | "Mrs" | "Miss" | "Mx" | "Dr" | "Prof" | "first name";
  name: string;
}

interface Window {
  date: string;
  from: string;
  to: string;
}

type Answer = string | number | Person | Window | { typed: string };

const ADDRESSES: readonly Person["address"][] = ["Mr", "Ms", "Mrs", "Miss", "Mx", "Dr", "Prof", "first name"];
const hasPart = <K extends string>(answer: Answer | undefined, part: K): answer is Extract<Answer, Record<K, unknown>> =>
  typeof answer === "object" && part in answer;

export interface FieldProps {
  slot: { id: string; type: string; label: string; hint?: string; choices: string[] };
  answer: Answer | undefined;
  verdict: { kind: string; why?: string };
  needed: boolean;
  onAnswer: (answer: Answer) => void;
  onSettle: () => void;
  onExpectNumber: () => void;
}

const INPUT_TYPES = { email: "email", date: "date", duration: "number" } as const;

export function Field(props: FieldProps) {
  const id = () => `blank-${props.slot.id}`;
  const why = () => (props.verdict.kind === "refused" || props.verdict.kind === "odd" ? props.verdict.why : undefined);
  const described = () => `${id()}-hint`;
  const common = () => ({
    id: id(),
    "aria-describedby": described(),
    "aria-invalid": props.verdict.kind === "refused",
    autocomplete: "off" as const,
  });
  return (
    <div class="field" data-needed={props.needed}>
      <label for={id()}>
        {props.slot.label}
        <Show when={props.needed}>
          <span class="needed"> needed</span>
        </Show>
      </label>
      <Switch fallback={<TextField {...props} common={common()} />}>
        <Match when={props.slot.type === "person"}>
          <PersonField {...props} common={common()} />
        </Match>
        <Match when={props.slot.type === "window"}>
          <WindowField {...props} common={common()} />
        </Match>
      </Switch>
      <p class="hint" id={described()} data-kind={props.verdict.kind}>
        {why() ?? props.slot.hint}
      </p>
    </div>
  );
}

interface Common {
  common: { id: string; "aria-describedby": string; "aria-invalid": boolean; autocomplete: "off" };
}

function TextField(props: FieldProps & Common) {
  const value = () => (hasPart(props.answer, "typed") ? props.answer.typed : typeof props.answer === "object" ? "" : (props.answer ?? ""));
  const type = () => (props.slot.type === "phone" ? "tel" : (INPUT_TYPES[props.slot.type as keyof typeof INPUT_TYPES] ?? "text"));
  const read = (text: string): Answer => {
    if (props.slot.type === "phone") return { typed: text };
    return props.slot.type === "duration" && text !== "" ? Number(text) : text;
  };
  return (
    <>
      <input
        {...props.common}
        type={type()}
        inputmode={props.slot.type === "duration" ? "numeric" : undefined}
        min={props.slot.type === "duration" ? 1 : undefined}
        max={props.slot.type === "duration" ? 60 : undefined}
        autocapitalize={props.slot.type === "phrase" ? "none" : undefined}
        list={props.slot.choices.length > 0 ? `${props.common.id}-choices` : undefined}
        value={value()}
        onFocus={() => props.slot.type === "phone" && props.onExpectNumber()}
        onInput={(event) => props.onAnswer(read(event.currentTarget.value))}
        onBlur={() => props.onSettle()}
      />
      <Show when={props.slot.choices.length > 0}>
        <datalist id={`${props.common.id}-choices`}>
          <For each={props.slot.choices}>{(choice) => <option value={choice} />}</For>
        </datalist>
      </Show>
    </>
  );
}

function PersonField(props: FieldProps & Common) {
  const person = (): Person => (hasPart(props.answer, "address") ? props.answer : { address: "Mr", name: "" });
  return (
    <div class="field-parts">
      <select
        aria-label="Form of address"
        value={person().address}
        onChange={(event) => props.onAnswer({ ...person(), address: event.currentTarget.value as Person["address"] })}
      >
        <For each={ADDRESSES}>{(address) => <option value={address}>{address === "first name" ? "First name" : address}</option>}</For>
      </select>
      <input
        {...props.common}
        type="text"
        value={person().name}
        onInput={(event) => props.onAnswer({ ...person(), name: event.currentTarget.value })}
        onBlur={() => props.onSettle()}
      />
    </div>
  );
}

function WindowField(props: FieldProps & Common) {
  const window = (): Window => (hasPart(props.answer, "from") ? props.answer : { date: "", from: "", to: "" });
  return (
    <div class="field-parts">
      <input
        {...props.common}
        type="date"
        value={window().date}
        onInput={(event) => props.onAnswer({ ...window(), date: event.currentTarget.value })}
      />
      <input
        type="time"
        aria-label="From"
        value={window().from}
        onInput={(event) => props.onAnswer({ ...window(), from: event.currentTarget.value })}
      />
      <input
        type="time"
        aria-label="To"
        value={window().to}
        onInput={(event) => props.onAnswer({ ...window(), to: event.currentTarget.value })}
      />
    </div>
  );
}
