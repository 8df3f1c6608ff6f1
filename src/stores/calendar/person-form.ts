// The form for somebody new or known: what is typed, which zone is suggested, what is wrong, and keeping it.
import { atom, computed } from "nanostores";
import { isZone, suggestZone } from "../../domain/cadence/zone-hints.ts";
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { makeRoom } from "../../domain/cadence/pauses.ts";
import { clean, type Phone, readPerson } from "../../domain/message/answers.ts";
import { type Card, newCard, type Prospect } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { cityOf } from "./dates.ts";
import { whoOf } from "./touch-view.ts";

export type PersonDraft = Omit<Prospect, "id" | "phone"> & { phone: string };

interface Open {
  kind: "open";
  /** Of somebody known; empty for somebody new. */
  id: string;
  draft: PersonDraft;
  phone: Phone;
  /** Nobody has chosen the zone by hand. */
  isZoneFree: boolean;
  isTyped: boolean;
  faults: Partial<Record<keyof PersonDraft, string>>;
}

export type Form = { kind: "closed" } | Open;

const HINT = "A number says where the line was issued, not where the person is.";

export function createPersonForm(state: CalendarState) {
  const { playbook, hands, book, history, notice, $region } = state;
  const { countries } = playbook.calendar;
  const $form = atom<Form>({ kind: "closed" });

  const firstRegion = (country: string) => Object.keys(countries[country]?.holidays ?? {})[0] ?? "";

  function emptyDraft(): PersonDraft {
    const country = $region.get();
    return {
      person: { address: "Mr", name: "" },
      organisation: "",
      phone: "",
      email: "",
      country,
      region: firstRegion(country),
      zone: suggestZone(playbook.calendar, { country }) ?? "",
      relation: "new",
      connection: "",
      notes: "",
    };
  }

  const set = (part: Partial<Open>) => {
    const form = $form.get();
    if (form.kind === "open") $form.set({ ...form, ...part });
  };

  /** The number as its country reads it; the zone follows while nobody chose it. */
  async function readNumber(typed: string, country: string) {
    const read = await hands.loadPhoneReader().catch(() => undefined);
    const form = $form.get();
    if (!read || form.kind !== "open" || form.draft.phone !== typed) return;
    set({ phone: read(typed, country as Parameters<typeof read>[1]) });
    followZone();
  }

  function followZone() {
    const form = $form.get();
    if (form.kind !== "open" || !form.isZoneFree) return;
    const { country } = form.draft;
    const zone = suggestZone(playbook.calendar, { country, ...(form.phone.e164 ? { e164: form.phone.e164 } : {}) });
    set({ draft: { ...form.draft, zone: zone ?? "" } });
  }

  /** What the form shows. */
  const $view = computed([$form], (form) => {
    if (form.kind === "closed") return undefined;
    const { draft, isZoneFree } = form;
    const suggested = isZoneFree && draft.zone ? `Suggested: ${cityOf(draft.zone)}. ` : "";
    const options = (labels: Record<string, { label: string }>) => Object.entries(labels).map(([id, { label }]) => ({ id, label }));
    return {
      isNew: form.id === "",
      draft,
      faults: form.faults,
      suggestion: `${suggested}${HINT}`,
      zones: hands.zonesOf(draft.country),
      countries: [...options(countries), { id: "", label: "Another country" }],
      regions: Object.entries(countries[draft.country]?.holidays ?? {}).map(([id, label]) => ({ id, label })),
      relations: (["new", "known"] as const).map((id) => ({
        id,
        label: playbook.relations[id].label,
        hint: playbook.relations[id].hint ?? "",
        chosen: draft.relation === id,
      })),
    };
  });

  function faultsOf({ draft, phone }: Open): Open["faults"] {
    const isNever = checkContact(book.$never.get(), { phone: phone.e164, email: draft.email });
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

  function prospectOf({ draft, phone }: Open, id: string): Prospect {
    const { person, organisation, email, connection, ...rest } = draft;
    return {
      ...rest,
      id,
      person: readPerson(person),
      organisation: clean(organisation),
      email: email.trim(),
      connection: clean(connection),
      phone: phone.typed === draft.phone ? phone : { typed: draft.phone },
    };
  }

  /** With a new zone or country the plan is laid to their hours again. */
  function withProspect(card: Card | undefined, prospect: Prospect): Card {
    if (!card) return newCard(prospect, hands.now());
    const { zone, country, region } = card.prospect;
    const next = { ...card, prospect };
    if (!card.plan || (zone === prospect.zone && country === prospect.country && region === prospect.region)) return next;
    const plan = { ...card.plan, zone: prospect.zone };
    const setting = state.settingOf(next);
    const moved = "ok" in setting ? makeRoom(setting.ok, plan, state.$now.get()) : setting;
    return { ...next, plan: "ok" in moved ? moved.ok.plan : plan };
  }

  return {
    $view,
    openForm(id = "") {
      const card = book.$cards.get().get(id);
      const { phone, id: _id, ...rest } = card?.prospect ?? { ...emptyDraft(), id: "", phone: { typed: "" } };
      $form.set({
        kind: "open",
        id: card ? id : "",
        draft: { ...rest, phone: phone.typed },
        phone,
        isZoneFree: !card,
        isTyped: false,
        faults: {},
      });
    },
    changeForm(part: Partial<PersonDraft>) {
      const form = $form.get();
      if (form.kind !== "open") return;
      const draft = { ...form.draft, ...part };
      if (part.country !== undefined && part.country !== form.draft.country) draft.region = firstRegion(part.country);
      set({
        draft,
        isTyped: true,
        isZoneFree: form.isZoneFree && part.zone === undefined,
        faults: {},
        ...(part.phone === "" ? { phone: { typed: "" } } : {}),
      });
      if (part.country !== undefined) followZone();
      if (part.phone || (part.country && draft.phone)) void readNumber(draft.phone, draft.country || $region.get());
    },
    /** Keeps the person; gives their id, or nothing while something is wrong. */
    saveForm(): string | undefined {
      const form = $form.get();
      if (form.kind !== "open") return undefined;
      const faults = faultsOf(form);
      if (Object.keys(faults).length > 0) return void set({ faults });
      const id = form.id || hands.newId();
      const prospect = prospectOf(form, id);
      const result = book.change([id], (card) => ({ ok: withProspect(card, prospect) }));
      $form.set({ kind: "closed" });
      if ("ok" in result)
        history.remember(form.id ? `${whoOf({ prospect }).who} is changed.` : `${whoOf({ prospect }).who} is added.`, result.ok);
      return id;
    },
    /** What was typed can be had back. */
    closeForm() {
      const form = $form.get();
      $form.set({ kind: "closed" });
      if (form.kind === "open" && form.isTyped) notice.offerUndo("The form was closed, and nothing kept.", () => $form.set(form));
    },
  };
}

export type PersonForm = ReturnType<typeof createPersonForm>;
