// The name cells of a list → a person to address, and what of the name would be lost by that.
import { ADDRESSES, type Address, type Person, readPerson } from "../message/answers.ts";
import type { Cells } from "./list-shapes.ts";

export interface ListedPerson {
  person: Person;
  /** The whole name without a title, for telling people apart. */
  full: string;
  /** Lines for the notes: a full name that is not used, a title that is none. */
  rest: string[];
}

const LONG_TITLES: Record<string, Address> = { professor: "Prof", doctor: "Dr", mister: "Mr" };

/**
 * By title and surname where the list gives a title, else on first-name terms, with the whole name kept: messages say its first
 * word. The name is empty when the list names nobody.
 */
export function readListedPerson(cells: Cells): ListedPerson {
  const title = readTitle(cells.title ?? "");
  const { first, last } = partName(cells);
  const whole = `${first} ${last}`.trim() || (cells.name ?? "");
  const full = withoutTitle(whole);
  const person: Person =
    title && (first || last) ? { address: title, name: last || first } : readPerson({ address: title ?? "first name", name: whole });
  const name = person.name === full ? [] : [`Full name: ${full}`];
  const job = cells.title && !title ? [`Title: ${cells.title}`] : [];
  return { person, full, rest: [...name, ...job] };
}

const withoutTitle = (name: string): string => readPerson({ address: "first name", name }).name;

/** First and last name, from their own columns or from “Okafor, Ada”. */
function partName({ name = "", "first name": first = "", "last name": last = "" }: Cells): { first: string; last: string } {
  const turned = /^([^,]+),([^,]+)$/.exec(name);
  return first || last || !turned ? { first, last } : { first: (turned[2] ?? "").trim(), last: (turned[1] ?? "").trim() };
}

function readTitle(cell: string): Address | undefined {
  const title = cell.replace(/\.$/, "").toLowerCase();
  const known = ADDRESSES.find((address) => address !== "first name" && address.toLowerCase() === title);
  return known ?? (Object.hasOwn(LONG_TITLES, title) ? LONG_TITLES[title] : undefined);
}
