// A list's rows → prospects of this calendar: numbers read, zones looked up, and who is here already told apart.
import { regionsOf } from "../../domain/cadence/country-settings.ts";
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { suggestZone } from "../../domain/cadence/zone-hints.ts";
import { createRegister } from "../../domain/calendar/listed-register.ts";
import { type ProspectDraft, type ProspectTable, readProspects } from "../../domain/calendar/prospect-table.ts";
import { numberOf, type Phone } from "../../domain/message/answers.ts";
import type { Prospect } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import { whoOf } from "./touch-view.ts";
import { isReadable } from "./unread-glance.ts";

export interface ListRead extends Pick<ProspectTable, "columns" | "problems"> {
  prospects: Prospect[];
}

type Problem = ProspectTable["problems"][number];
type ReadNumber = Awaited<ReturnType<CalendarState["hands"]["loadPhoneReader"]>>;

/** Whoever is here already or must not be contacted is left out; a zone that nothing tells is empty. */
export async function readList(state: CalendarState, text: string): Promise<ListRead> {
  const { playbook, hands, $region } = state;
  const country = $region.get();
  const regionIn = (there: string): string => regionsOf(playbook.calendar, there)[0]?.id ?? "";
  const suggest = (there: string, e164?: string) => zoneOf(state, there, e164);
  const home = { country, region: regionIn(country), zone: suggest(country) ?? "" };
  const { columns, rows, problems } = readProspects(text, home, suggest);
  const readNumber = await hands.loadPhoneReader().catch(() => undefined);
  const whyNot = createRefusals(state);
  const doubtOf = createDoubts(state);
  const read: ListRead = { columns, prospects: [], problems: [...problems] };
  for (const { row, ...draft } of rows) {
    const region = draft.region || regionIn(draft.country);
    const prospect = { ...draft, region, phone: phoneOf(draft, country, readNumber), id: hands.newId() };
    const why = whyNot(prospect);
    read.problems.push(...(why ? [{ row, why, kind: "left out" } as const] : doubtOf(prospect, row)));
    if (!why) read.prospects.push(prospect);
  }
  return { ...read, problems: read.problems.toSorted((a, b) => a.row - b.row) };
}

/** What the number or the country tells, else the only zone that the browser knows there. */
function zoneOf({ playbook, hands }: CalendarState, country: string, e164?: string): string | undefined {
  const zones = hands.zonesOf(country);
  return suggestZone(playbook.calendar, { country, ...(e164 ? { e164 } : {}) }) ?? (zones.length === 1 ? zones[0] : undefined);
}

/** As its country reads it; a number of a country that is not known here only when it is written in full. */
function phoneOf(draft: ProspectDraft, home: string, readNumber: ReadNumber | undefined): Phone {
  const { phone, country } = draft;
  return readNumber && isReadable(draft) ? readNumber(phone.typed, (country || home) as Parameters<ReadNumber>[1]) : phone;
}

/** Why somebody is left out, as a sentence; undefined for most. */
function createRefusals({ book }: CalendarState): (prospect: Prospect) => string | undefined {
  const here = createRegister();
  const listed = (prospect: Prospect) => ({ ...prospect, full: whoOf({ prospect }).who });
  for (const { prospect } of book.$cards.get().values()) here.add(listed(prospect), 0);
  return (prospect) =>
    here.find(listed(prospect)) === undefined
      ? checkContact(book.$never.get(), { phone: numberOf(prospect.phone), email: prospect.email })?.sentence
      : `${whoOf({ prospect }).who} is here already, and was left out.`;
}

/** What to look at in somebody who is added all the same: a number that cannot be, or that somebody else has. */
function createDoubts({ book }: CalendarState): (prospect: Prospect, row: number) => Problem[] {
  const numbers = new Map<string, string>();
  for (const { prospect } of book.$cards.get().values()) {
    if (prospect.phone.e164) numbers.set(prospect.phone.e164, `${whoOf({ prospect }).who}, who is here already`);
  }
  return (prospect, row) => {
    const { typed, e164 = "", verdict } = prospect.phone;
    const { who } = whoOf({ prospect });
    const look = (why: string): Problem => ({ row, why, kind: "look" });
    if (verdict === "impossible") return [look(`“${typed}”: no number has this many digits there; correct it for ${who}.`)];
    const other = numbers.get(e164);
    if (e164 && !other) numbers.set(e164, `${who} on row ${row}`);
    return other ? [look(`${who} has the same number as ${other}; check whose it is.`)] : [];
  };
}
