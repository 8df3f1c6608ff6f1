// A pasted list or a CSV file → prospects: columns matched, good rows kept, what is wrong told row by row.
import { clean } from "../message/answers.ts";
import type { Prospect } from "../saved/cards.ts";
import { type Column, type Field, matchColumns } from "./column-names.ts";
import { readCsv, type Row, stripGuard } from "./csv.ts";
import { type Cells, shapeCells } from "./list-shapes.ts";
import { readListedPerson } from "./listed-person.ts";
import { type Fault, type Place, readListedPlace, type SuggestZone } from "./listed-place.ts";
import { createRegister, type Register } from "./listed-register.ts";

/** Its phone is as it was typed; who has the metadata reads it. */
export type ProspectDraft = Omit<Prospect, "id">;

export interface ProspectTable {
  /** As headed; none for a list without headings. */
  columns: Column[];
  /** `row` is the line of the text on which it begins, from 1; so it is in `problems`, in whose order they stand. */
  rows: (ProspectDraft & { row: number })[];
  problems: RowProblem[];
}

/** A whole sentence; the row is left out, or is among the people and wants a look. */
export interface RowProblem {
  row: number;
  why: string;
  kind: "left out" | "look";
}

/**
 * The people of a list. Parted by comma, semicolon or tab; without headings a row is "Name, Organisation, phone, e-mail" in any
 * order. A row that names nobody, or somebody of an earlier row, is left out; what cannot be used of a row goes to its notes.
 * Where neither row nor number says a zone it is the default country's, where that has one; elsewhere zone and region are empty, to be set.
 */
export function readProspects(text: string, defaults: Place, suggest: SuggestZone): ProspectTable {
  if (NO_LIST.test(text)) return { columns: [], rows: [], problems: [{ row: 1, why: SAVE_AS_CSV, kind: "left out" }] };
  const table = readCsv(text);
  const columns = matchColumns(table);
  const read: ProspectTable = {
    columns: columns ?? [],
    rows: [],
    problems: table.problems.map(({ line, sentence }) => ({ row: line, why: sentence, kind: "left out" })),
  };
  if (columns && !columns.some(({ field }) => field && NAMES.includes(field))) {
    return { ...read, problems: [{ row: table.rows[0]?.line ?? 1, why: NO_NAMES, kind: "left out" }, ...read.problems] };
  }
  const register = createRegister();
  const toDraft = (cells: Cells) => draftOf(cells, defaults, suggest);
  for (const row of columns ? table.rows.slice(1) : table.rows) addRow(read, register, row, columns, toDraft);
  return { ...read, problems: read.problems.toSorted((a, b) => a.row - b.row) };
}

/** How a card, a calendar and a page’s or program’s data begin. */
const NO_LIST = /^\s*(?:BEGIN:V|\{|<(?:!|[a-z]+[\s>])|\[\s*[{["])/i;
const SAVE_AS_CSV = "This is a file of another kind, not a list; save the people as CSV, and bring that in.";
const NAMES: readonly Field[] = ["name", "first name", "last name"];
const NOBODY = "This row names nobody; write a name in it and bring the list in again.";
const NO_NAMES = "No column is headed Name, so nobody could be read; head one Name, or two First name and Last name.";

type Draft = { draft: ProspectDraft; full: string; faults: Fault[] };

function addRow(
  read: ProspectTable,
  register: Register,
  { line, cells }: Row,
  columns: Column[] | undefined,
  toDraft: (cells: Cells) => Draft,
): void {
  const tidy = cells.map((cell) => stripGuard(cell.trim()));
  if (tidy.every((cell) => clean(cell) === "")) return;
  const { draft, full, faults } = toDraft(columns ? headedCells(columns, tidy) : shapeCells(tidy.map(clean)));
  const tell = (why: string, kind: RowProblem["kind"]) => read.problems.push({ row: line, why, kind });
  if (draft.person.name === "") return void tell(NOBODY, "left out");
  const before = register.find({ ...draft, full });
  if (before !== undefined) return void tell(againOn(full, before), "left out");
  register.add({ ...draft, full }, line);
  for (const { written, remedy } of faults) tell(`“${shorten(written)}” ${remedy} for ${shorten(full)}.`, "look");
  read.rows.push({ ...draft, row: line });
}

const againOn = (full: string, row: number) => `${full} is on row ${row} already, so this row was left out; add a second one by hand.`;

/** Cells by what their columns hold; a second phone or address, which has no place of its own, goes to the notes under its heading. */
function headedCells(columns: Column[], cells: string[]): Cells {
  const found: Cells = {};
  const spare: string[] = [];
  columns.forEach(({ heading, field }, i) => {
    const cell = field === "notes" ? plainText(cells[i] ?? "") : clean(cells[i] ?? "");
    if (!field || cell === "") return;
    if (found[field] === undefined) found[field] = cell;
    else spare.push(`${clean(heading)}: ${cell}`);
  });
  return spare.length > 0 ? { ...found, notes: [found.notes, ...spare].filter(Boolean).join("\n") } : found;
}

const EMAIL = /^[^\s@<>,;:]+@[^\s@.<>,;:]+(?:\.[^\s@.<>,;:]+)+$/;

function draftOf(cells: Cells, defaults: Place, suggest: SuggestZone): Draft {
  const { person, full, rest } = readListedPerson(cells);
  const { place, faults } = readListedPlace(cells, defaults, suggest);
  const email = cells["e-mail"] ?? "";
  const isEmail = email === "" || EMAIL.test(email);
  const all = isEmail ? faults : [...faults, { heading: "E-mail", written: email, remedy: "is no e-mail address; correct it" }];
  const unused = all.map(({ heading, written }) => `${heading}: ${written}`);
  const draft: ProspectDraft = {
    person,
    organisation: cells.organisation ?? "",
    phone: { typed: cells.phone ?? "" },
    email: isEmail ? email : "",
    ...place,
    relation: "new",
    connection: cells["how they know you"] ?? "",
    notes: [cells.notes, ...rest, ...unused].filter(Boolean).join("\n"),
  };
  return { draft, full, faults: all };
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text);

/** Notes keep their lines. */
const plainText = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => clean(line))
    .join("\n")
    .trim();
