// Headings are understood in any order and case; a first row that is somebody is not taken for headings.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMN_NAMES, matchColumns } from "../../../src/domain/calendar/column-names.ts";
import { readCsv } from "../../../src/domain/calendar/csv.ts";

const fields = (text: string) => matchColumns(readCsv(text))?.map(({ field }) => field);

describe("headings", () => {
  test("are matched in any order and case, with signs and remarks", () =>
    expect(fields("E-Mail Address *,COMPANY,Phone (work),full name,Time-zone")).toEqual([
      "e-mail",
      "organisation",
      "phone",
      "name",
      "time zone",
    ]));
  test("may part the name in two and carry a title", () =>
    expect(fields("Title;First Name;Surname;Account")).toEqual(["title", "first name", "last name", "organisation"]));
  test("say what nothing is known of, under their own words", () =>
    expect(matchColumns(readCsv("Name,Shoe size"))).toEqual([
      { heading: "Name", field: "name" },
      { heading: "Shoe size", field: undefined },
    ]));
  test("may follow a byte-order mark and an apostrophe that guards them", () =>
    expect(fields("\ufeffName,'+Phone")).toEqual(["name", "phone"]));
  test.each([
    ["Business Country/Region", "country"],
    ["Home Country/Region", "country"],
    ["Mailing Country", "country"],
    ["Country or Region", "country"],
    ["Home Phone", "phone"],
    ["Company Main Phone", undefined],
    ["Business Phone 2", "phone"],
    ["Primary Email", "e-mail"],
    ["Company Name", "organisation"],
    ["Office Name", undefined],
    ["Home Address", undefined],
  ])("%s holds %s", (heading, field) => expect(fields(`Name,${heading}`)).toEqual(["name", field]));
  test("may be a language of one's own", () => {
    const names = { ...COLUMN_NAMES, organisation: ["firma"] };
    expect(matchColumns(readCsv("Name,Firma"), names)?.[1]?.field).toBe("organisation");
  });
});

describe("there are no headings", () => {
  test.each([
    ["in an empty text", ""],
    ["over names alone", "Ada Okafor\nBo Li"],
    ["when the first row has an address", "Contact,contact@halden.example"],
    ["when the first row has a number", "Person,020 7946 0123"],
  ])("%s", (_, text) => expect(matchColumns(readCsv(text))).toBeUndefined());
});

test("no heading stands for two fields, and each is written as it is compared", () => {
  const all = Object.values(COLUMN_NAMES).flat();
  expect(all.filter((name, i) => all.indexOf(name) !== i || !/^[a-z0-9]+$/.test(name))).toEqual([]);
});

test("any text is looked at without a throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const table = readCsv(text);
      expect([undefined, table.rows[0]?.cells.length]).toContain(matchColumns(table)?.length);
    }),
  );
});
