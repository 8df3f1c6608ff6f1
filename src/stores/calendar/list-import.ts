// A pasted or chosen list on its way in: how it was read, what is wrong row by row, and adding the good rows.
import { atom, computed } from "nanostores";
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { suggestZone } from "../../domain/cadence/zone-hints.ts";
import { readProspects } from "../../domain/calendar/prospect-table.ts";
import type { Card, Prospect } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { counted } from "./dates.ts";
import { whoOf } from "./touch-view.ts";

type Table = ReturnType<typeof readProspects>;
type Import = { kind: "closed" } | { kind: "asking" } | { kind: "read"; table: Table; prospects: Prospect[]; refused: Table["problems"] };

/** Rows of the preview. */
const SAMPLE = 5;

export function createListImport(state: CalendarState) {
  const { playbook, hands, book, history, notice, $region } = state;
  const $import = atom<Import>({ kind: "closed" });

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
    const country = $region.get();
    const [region = ""] = Object.keys(playbook.calendar.countries[country]?.holidays ?? {});
    const zone = suggestZone(playbook.calendar, { country }) ?? state.$zone.get();
    const table = readProspects(text, { country, region, zone }, suggest);
    const readNumber = await hands.loadPhoneReader().catch(() => undefined);
    const prospects: Prospect[] = [];
    const refused = [...table.problems];
    for (const { row, ...draft } of table.rows) {
      const phone =
        readNumber && draft.phone.typed ? readNumber(draft.phone.typed, country as Parameters<typeof readNumber>[1]) : draft.phone;
      const never = checkContact(book.$never.get(), { phone: phone.e164, email: draft.email });
      if (never) refused.push({ row, why: never.sentence });
      else prospects.push({ ...draft, phone, id: hands.newId() });
    }
    $import.set({ kind: "read", table, prospects, refused: refused.toSorted((a, b) => a.row - b.row) });
  }

  const suggest = (country: string, e164?: string) => suggestZone(playbook.calendar, { country, ...(e164 ? { e164 } : {}) });

  return {
    $view,
    openImport: () => $import.set({ kind: "asking" }),
    closeImport: () => $import.set({ kind: "closed" }),
    readList: (text: string) => void read(text),
    addList() {
      const reading = $import.get();
      if (reading.kind !== "read" || reading.prospects.length === 0) return;
      const known = new Map(reading.prospects.map((prospect) => [prospect.id, prospect]));
      const result = book.change([...known.keys()], (card, id) => ({ ok: card ?? newCard(known.get(id)) }));
      $import.set({ kind: "closed" });
      if ("error" in result) return notice.tell(result.sentence);
      history.remember(`${counted(result.ok.length, "person", "people")} added.`, result.ok);
    },
  };
}

const newCard = (prospect: Prospect | undefined): Card | undefined => prospect && { version: 1, prospect, log: [], changed: 0 };
