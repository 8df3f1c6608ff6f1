// A row of a list without headings: what each cell holds is told by its shape.
import { readPerson } from "../message/answers.ts";
import type { Field } from "./column-names.ts";

export type Cells = Partial<Record<Field, string>>;

const NAMED_EMAIL = /^"?([^<>"]*)"?\s*<([^<>\s]+)>$/;
const PHONE = /^[+(]?\d[\d\s()./-]{5,24}(?:(?:x|ext\.?)\s?\d{1,6})?$/i;
const FIRM =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|corp|corporation|co|company|group|holdings|pty|partners|foods|logistics|services|systems|university|council)\.?$/i;

/** Cells with "@" are e-mail, mostly digits a phone; of the others the first names a person, the second a firm, the rest are notes. */
export function shapeCells(cells: readonly string[]): Cells {
  const parts = cells.flatMap(splitAddress).filter((cell) => cell !== "");
  const emails = parts.filter(isEmail);
  const phones = parts.filter(isPhone);
  const [name = "", organisation = "", ...notes] = personFirst(parts.filter((cell) => !isEmail(cell) && !isPhone(cell)));
  const spare = [...emails.slice(1), ...phones.slice(1), ...notes];
  return { name, organisation, "e-mail": emails[0] ?? "", phone: phones[0] ?? "", notes: spare.join("\n") };
}

/** “Ada Okafor <ada@halden.example>” is a name and an address. */
function splitAddress(cell: string): string[] {
  const [, name = "", address] = (cell.length < 320 && NAMED_EMAIL.exec(cell)) || [];
  return address?.includes("@") ? [name.trim(), address] : [cell];
}

/** A firm known by its ending, or somebody known by a title, stands where it should. */
function personFirst(words: string[]): string[] {
  const [first = "", second = "", ...rest] = words;
  const isTurned = second !== "" && ((FIRM.test(first) && !FIRM.test(second)) || (isTitled(second) && !isTitled(first)));
  return isTurned ? [second, first, ...rest] : words;
}

const isTitled = (cell: string) => readPerson({ address: "first name", name: cell }).address !== "first name";
const isEmail = (cell: string) => cell.includes("@");
const isPhone = (cell: string) => PHONE.test(cell);
