// Somebody as typed into the form: what they start as, what is wrong with it, and whom it makes.
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { isZone, suggestZone } from "../../domain/cadence/zone-hints.ts";
import { clean, numberOf, type Phone, readPerson } from "../../domain/message/answers.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Prospect } from "../../domain/saved/cards.ts";

export type PersonDraft = Omit<Prospect, "id" | "phone"> & { phone: string };

export interface OpenForm {
  kind: "open";
  /** Of somebody known, as they were when it was opened; left out for somebody new. */
  known?: Prospect;
  draft: PersonDraft;
  /** What is typed in the draft, once it has been read. */
  phone: Phone;
  /** Nobody has chosen the zone by hand. */
  isZoneFree: boolean;
  isTyped: boolean;
  faults: Partial<Record<keyof PersonDraft, string>>;
}

export type Form = { kind: "closed" } | OpenForm;

/** The holiday region of a country to suggest first. */
export const firstRegion = ({ calendar }: Playbook, country: string): string =>
  Object.keys(calendar.countries[country]?.holidays ?? {})[0] ?? "";

/** Somebody new in that country. */
export function emptyDraft(playbook: Playbook, country: string): PersonDraft {
  return {
    person: { address: "Mr", name: "" },
    organisation: "",
    phone: "",
    email: "",
    country,
    region: firstRegion(playbook, country),
    zone: suggestZone(playbook.calendar, { country }) ?? "",
    relation: "new",
    connection: "",
    notes: "",
  };
}

/** What must be put right before it can be kept, by field; nobody comes in by what `never` lists who was not here with it. */
export function faultsOf({ known, draft, phone }: OpenForm, never: readonly string[]): OpenForm["faults"] {
  const isSame = known?.email === draft.email.trim() && known.phone.typed === draft.phone;
  const isNever = isSame ? undefined : checkContact(never, { phone: numberOf(phone), email: draft.email });
  return {
    ...(clean(draft.person.name) ? {} : { person: "Give a name, so that you know whom to ask for." }),
    ...(phone.verdict === "impossible" ? { phone: "No number has this many digits there; check it, or leave it empty." } : {}),
    ...(draft.email === "" || /^\S+@\S+\.\S+$/.test(draft.email.trim())
      ? {}
      : { email: "An e-mail address looks like name@company.example." }),
    ...(isZone(draft.zone) ? {} : { zone: "Choose the time zone they live in, like Europe/London." }),
    ...(isNever ? { email: isNever.sentence } : {}),
  };
}

/** Nobody has read the number yet that is typed. */
export const isUnread = ({ phone }: OpenForm): boolean => phone.typed !== "" && phone.verdict === undefined;

/** As it is to be kept. */
export function prospectOf({ draft, phone }: OpenForm, id: string): Prospect {
  const { person, organisation, email, connection, ...rest } = draft;
  return {
    ...rest,
    id,
    person: readPerson(person),
    organisation: clean(organisation),
    email: email.trim(),
    connection: clean(connection),
    phone,
  };
}

/** The fields of somebody known that differ; another tab may have changed others meanwhile. */
export function changedIn(known: Prospect, now: Prospect): Partial<Prospect> {
  const fields = Object.keys(now) as (keyof Prospect)[];
  return Object.fromEntries(fields.filter((field) => isOther(known[field], now[field])).map((field) => [field, now[field]]));
}

const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
