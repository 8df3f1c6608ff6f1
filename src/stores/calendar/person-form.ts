// The form for somebody new or known: what is typed, which zone is suggested, what is wrong, and keeping it.
import { atom, computed } from "nanostores";
import { suggestZone } from "../../domain/cadence/zone-hints.ts";
import { makeRoom } from "../../domain/cadence/pauses.ts";
import type { Playbook } from "../../domain/playbook.ts";
import { type Card, newCard, type Prospect } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { cityOf } from "./dates.ts";
import {
  changedIn,
  emptyDraft,
  faultsOf,
  firstRegion,
  type Form,
  isUnread,
  type OpenForm,
  type PersonDraft,
  prospectOf,
} from "./person-draft.ts";
import { whoOf } from "./touch-view.ts";

const HINT = "A number says where the line was issued, not where the person is.";

export function createPersonForm(state: CalendarState) {
  const { playbook, hands, book, history, notice, $region } = state;
  const $form = atom<Form>({ kind: "closed" });

  /** The press of Save that waits for the number to be read. */
  const $saving = atom<symbol | undefined>(undefined);

  const set = (part: Partial<OpenForm>) => {
    const form = $form.get();
    if (form.kind === "open") $form.set({ ...form, ...part });
  };

  /** The number as its country reads it, both as they stand by then; the zone follows while nobody chose it. */
  async function readNumber() {
    const read = await hands.loadPhoneReader().catch(() => undefined);
    const form = $form.get();
    if (!read || form.kind !== "open" || !isUnread(form)) return;
    set({ phone: read(form.draft.phone, (form.draft.country || $region.get()) as Parameters<typeof read>[1]) });
    followZone();
  }

  function followZone() {
    const form = $form.get();
    if (form.kind !== "open" || !form.isZoneFree) return;
    const { country } = form.draft;
    const zone = suggestZone(playbook.calendar, { country, ...(form.phone.e164 ? { e164: form.phone.e164 } : {}) });
    set({ draft: { ...form.draft, zone: zone ?? "" } });
  }

  /** With a new zone or country the plan is laid to their hours again. */
  function withProspect(card: Card, prospect: Prospect): Card {
    const { zone, country, region } = card.prospect;
    const next = { ...card, prospect };
    if (!card.plan || (zone === prospect.zone && country === prospect.country && region === prospect.region)) return next;
    const plan = { ...card.plan, zone: prospect.zone };
    const setting = state.settingOf(next);
    const moved = "ok" in setting ? makeRoom(setting.ok, plan, state.$now.get()) : setting;
    return { ...next, plan: "ok" in moved ? moved.ok.plan : plan };
  }

  /** What was changed in the form, on the card as it is by then. */
  function written(card: Card | undefined, known: Prospect | undefined, prospect: Prospect): Card {
    if (!card) return newCard(prospect, hands.now());
    const changed = known ? changedIn(known, prospect) : prospect;
    return Object.keys(changed).length > 0 ? withProspect(card, { ...card.prospect, ...changed }) : card;
  }

  /** Waits for the number to be read; not when the form was closed meanwhile. */
  async function isStillSaving(): Promise<boolean> {
    const mine = Symbol("saving");
    $saving.set(mine);
    await readNumber();
    const isMine = $saving.get() === mine;
    if (isMine) $saving.set(undefined);
    return isMine;
  }

  function keep(): string | undefined {
    const form = $form.get();
    if (form.kind !== "open") return undefined;
    const faults = faultsOf(form, book.$never.get());
    if (Object.keys(faults).length > 0) return void set({ faults });
    const id = form.known?.id ?? hands.newId();
    const prospect = prospectOf(form, id);
    const result = book.change([id], (card) => ({ ok: written(card, form.known, prospect) }));
    $form.set({ kind: "closed" });
    if ("ok" in result && result.ok.length > 0)
      history.remember(`${whoOf({ prospect }).who} is ${form.known ? "changed" : "added"}.`, result.ok);
    return id;
  }

  return {
    /** What the form shows; nothing while it is closed. */
    $view: computed([$form, $saving], (form, saving) =>
      form.kind === "open" ? { ...formView(playbook, hands.zonesOf, form), isSaving: saving !== undefined } : undefined,
    ),
    openForm(id = "") {
      $saving.set(undefined);
      const card = book.$cards.get().get(id);
      const { phone, id: _id, ...rest } = card?.prospect ?? { ...emptyDraft(playbook, $region.get()), id: "", phone: { typed: "" } };
      $form.set({
        kind: "open",
        ...(card ? { known: card.prospect } : {}),
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
      if (part.country !== undefined && part.country !== form.draft.country) draft.region = firstRegion(playbook, part.country);
      set({
        draft,
        isTyped: true,
        isZoneFree: form.isZoneFree && part.zone === undefined,
        faults: {},
        ...(part.phone !== undefined || part.country !== undefined ? { phone: { typed: draft.phone } } : {}),
      });
      if (part.country !== undefined) followZone();
      void readNumber();
    },
    /** Keeps the person, once the number has been read where that can be; gives their id, or nothing while something is wrong. */
    async saveForm(): Promise<string | undefined> {
      const form = $form.get();
      if (form.kind !== "open" || $saving.get()) return undefined;
      if (isUnread(form) && !(await isStillSaving())) return undefined;
      return keep();
    },
    /** What was typed can be had back. */
    closeForm() {
      $saving.set(undefined);
      const form = $form.get();
      $form.set({ kind: "closed" });
      if (form.kind === "open" && form.isTyped) notice.offerUndo("The form was closed, and nothing kept.", () => $form.set(form));
    },
  };
}

function formView(
  { calendar, relations }: Playbook,
  zonesOf: (country: string) => string[],
  { known, draft, faults, isZoneFree }: OpenForm,
) {
  const { countries } = calendar;
  const suggested = isZoneFree && draft.zone ? `Suggested: ${cityOf(draft.zone)}. ` : "";
  return {
    isNew: !known,
    draft,
    faults,
    suggestion: `${suggested}${HINT}`,
    zones: zonesOf(draft.country),
    countries: [...Object.entries(countries).map(([id, { label }]) => ({ id, label })), { id: "", label: "Another country" }],
    regions: Object.entries(countries[draft.country]?.holidays ?? {}).map(([id, label]) => ({ id, label })),
    relations: (["new", "known"] as const).map((id) => ({
      id,
      label: relations[id].label,
      hint: relations[id].hint ?? "",
      chosen: draft.relation === id,
    })),
  };
}

export type PersonForm = ReturnType<typeof createPersonForm>;
