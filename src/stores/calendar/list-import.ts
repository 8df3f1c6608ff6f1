// A pasted or chosen list on its way in: how it was read, what is wrong row by row, and adding the good rows.
import { atom, computed } from "nanostores";
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { regionsOf } from "../../domain/cadence/country-settings.ts";
import { suggestZone } from "../../domain/cadence/zone-hints.ts";
import type { ProspectTable } from "../../domain/calendar/prospect-table.ts";
import { newCard, type Prospect } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { counted } from "./dates.ts";
import { createLoader } from "./loader.ts";
import { whoOf } from "./touch-view.ts";

type Import =
  | { kind: "closed" }
  | { kind: "asking" }
  | { kind: "read"; table: ProspectTable; prospects: Prospect[]; refused: ProspectTable["problems"] };

/** Rows of the preview. */
const SAMPLE = 5;

export function createListImport(state: CalendarState) {
  const { playbook, hands, book, history, notice, $region } = state;
  const $import = atom<Import>({ kind: "closed" });
  const load = createLoader(notice);

  const $view = computed([$import], (reading) => {
    if (reading.kind === "closed") return undefined;
    if (reading.kind === "asking") return { preview: undefined };
    const { table, prospects, refused } = reading;
    return {
      preview: {
        columns: table.columns.map(({ heading, field }) => ({ heading, field: field ?? "" })),
        count: prospects.length,
        problems: refused,
        sample: prospects.slice(0, SAMPLE).map((prospect) => ({
          ...whoOf({ prospect }),
          reach: [prospect.phone.typed, prospect.email].filter(Boolean).join(" · "),
          zone: prospect.zone,
        })),
      },
    };
  });

  /** Numbers in E.164, zones suggested from them, and whoever must not be contacted left out. */
  async function read(text: string) {
    const room = await load(() => import("../../domain/calendar/prospect-table.ts"));
    if (!room) return;
    const country = $region.get();
    const zone = suggestZone(playbook.calendar, { country }) ?? state.$zone.get();
    const table = room.readProspects(text, { country, region: regionIn(country), zone }, suggest);
    const known = new Set([...book.$cards.get().values()].map(({ prospect }) => sameness(prospect)));
    const readNumber = await hands.loadPhoneReader().catch(() => undefined);
    const prospects: Prospect[] = [];
    const refused = [...table.problems];
    for (const { row, ...draft } of table.rows) {
      const there = (draft.country || country) as Parameters<NonNullable<typeof readNumber>>[1];
      const phone = readNumber && draft.phone.typed ? readNumber(draft.phone.typed, there) : draft.phone;
      const home = { region: draft.region || regionIn(draft.country), zone: draft.zone || zone };
      const prospect = { ...draft, ...home, phone, id: hands.newId() };
      const why = whyNot(prospect, known);
      if (why) refused.push({ row, why });
      else prospects.push(prospect);
    }
    $import.set({ kind: "read", table, prospects, refused: refused.toSorted((a, b) => a.row - b.row) });
  }

  function whyNot(prospect: Prospect, known: ReadonlySet<string>): string | undefined {
    if (known.has(sameness(prospect))) return `${whoOf({ prospect }).who} is here already, and was left out.`;
    return checkContact(book.$never.get(), { phone: prospect.phone.e164, email: prospect.email })?.sentence;
  }

  const regionIn = (country: string): string => regionsOf(playbook.calendar, country)[0]?.id ?? "";
  const suggest = (country: string, e164?: string) => suggestZone(playbook.calendar, { country, ...(e164 ? { e164 } : {}) });

  return {
    $view,
    openImport: () => $import.set({ kind: "asking" }),
    closeImport: () => $import.set({ kind: "closed" }),
    readList: (text: string) => void read(text),
    addList() {
      const reading = $import.get();
      if (reading.kind !== "read" || reading.prospects.length === 0) return;
      const made = (prospect: Prospect | undefined) => prospect && newCard(prospect, hands.now());
      const known = new Map(reading.prospects.map((prospect) => [prospect.id, prospect]));
      const result = book.change([...known.keys()], (card, id) => ({ ok: card ?? made(known.get(id)) }));
      $import.set({ kind: "closed" });
      if ("error" in result) return notice.tell(result.sentence);
      history.remember(`${counted(result.ok.length, "person", "people")} added.`, result.ok);
    },
  };
}

/** Two with the same name at the same place are taken for one. */
const sameness = ({ person, organisation, email }: Prospect) => `${person.name} ${organisation} ${email}`.toLowerCase();
