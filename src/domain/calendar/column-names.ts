// Which column of somebody's list holds what: the headings that spreadsheets and CRMs give, in any order and case.
import { type Table, stripGuard } from "./csv.ts";

export type Field =
  | "name"
  | "first name"
  | "last name"
  | "title"
  | "organisation"
  | "phone"
  | "e-mail"
  | "country"
  | "time zone"
  | "how they know you"
  | "notes";

/** A column under its heading; no field when nothing is known to go by it, and then it is not read. */
export interface Column {
  heading: string;
  field: Field | undefined;
}

/** Headings in small letters, without spaces and signs. */
export const COLUMN_NAMES: Record<Field, readonly string[]> = {
  name: ["name", "fullname", "contact", "contactname", "prospect", "prospectname", "lead", "leadname", "person", "who", "displayname"],
  "first name": ["firstname", "first", "givenname", "forename", "christianname"],
  "last name": ["lastname", "last", "surname", "familyname", "secondname"],
  title: ["title", "salutation", "prefix", "nametitle", "courtesytitle", "formofaddress", "addressas"],
  organisation:
    "organisation organization organisationname organizationname org company companyname account accountname business firm employer customer".split(
      " ",
    ),
  phone:
    "phone phonenumber phoneno telephone telephonenumber tel telno mobile mobilephone mobilenumber cell cellphone directline directphone direct workphone businessphone officephone landline number phone1value".split(
      " ",
    ),
  "e-mail": ["email", "emailaddress", "mail", "mailaddress", "workemail", "businessemail", "email1value", "emailid"],
  country: ["country", "countrycode", "countryname", "countryregion", "countryorregion", "nation"],
  "time zone": ["timezone", "zone", "tz", "ianazone", "ianatimezone"],
  "how they know you": [
    ..."howweknowthem howtheyknowus howtheyknowyou howyouknowthem howweknoweachother connection connectedby".split(" "),
    ..."referredby referrer referral introducedby relationship metat".split(" "),
  ],
  notes: ["notes", "note", "comment", "comments", "remark", "remarks", "description", "background"],
};

/**
 * What each column of the first row holds; undefined when that row names nothing, or holds an address or a number: then the
 * list has no headings, and its first row is somebody.
 */
export function matchColumns(table: Table, names: Record<Field, readonly string[]> = COLUMN_NAMES): Column[] | undefined {
  const headings = (table.rows[0]?.cells ?? []).map((cell) => stripGuard(cell).trim());
  const fields = new Map(Object.entries(names).flatMap(([field, known]) => known.map((name) => [name, field as Field] as const)));
  const columns = headings.map((heading) => ({ heading, field: fields.get(plain(heading)) ?? ofSort(fields.get(bare(heading))) }));
  const isData = headings.some((heading) => heading.includes("@") || /\d{4}/.test(heading.replace(/\D/g, "")));
  return isData || !columns.some(({ field }) => field) ? undefined : columns;
}

/** What CRMs keep several of: "Business Country/Region", "Home Phone". */
const SORTED: readonly Field[] = ["phone", "e-mail", "country", "time zone"];
const SORTS =
  /^(?:business|work|home|other|office|company|account|contact|mailing|billing|shipping|postal|primary|main|address)(?:address)?/;

const ofSort = (field: Field | undefined) => (field && SORTED.includes(field) ? field : undefined);

/** A heading without the sort that it begins with, or the number that it ends with. */
const bare = (heading: string): string => plain(heading).replace(SORTS, "").replace(/\d$/, "");

/** "E-mail Address *" → "emailaddress"; what stands in brackets is a remark. */
const plain = (heading: string): string =>
  heading
    .slice(0, 80)
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
