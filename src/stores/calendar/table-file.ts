// Tables of plans and of people as CSV files; fetched when somebody first asks for one.
import { writeCsv } from "../../domain/calendar/csv.ts";
import { planRows, prospectRows } from "../../domain/calendar/plan-table.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Card } from "../../domain/saved/cards.ts";
import { outcomeLabel } from "./outcome-words.ts";

/** A row for each touch of each plan. */
export const planTable = (playbook: Playbook, cards: readonly Card[]): string =>
  writeCsv(planRows(cards, { ...playbook, outcome: outcomeLabel }));

/** A row for each person, as the import reads them. */
export const peopleTable = (cards: readonly Card[]): string => writeCsv(prospectRows(cards.map(({ prospect }) => prospect)));
