// A pasted list or a CSV file gives its good rows, and says row by row what is wrong with the others.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/domain/calendar/csv.ts";
import { readProspects } from "../../../src/domain/calendar/prospect-table.ts";

const HOME = { country: "GB", region: "GB-ENG", zone: "Europe/London" };
const suggest = (_: string, e164?: string) => (e164?.startsWith("+1212") ? "America/New_York" : undefined);
const read = (text: string) => readProspects(text, HOME, suggest);
const OKAFOR = {
  person: { address: "Ms", name: "Okafor" },
  organisation: "Halden Foods",
  phone: { typed: "020 7946 0123" },
  email: "ada@halden.example",
  ...HOME,
  relation: "new",
  connection: "",
  notes: "",
};
const HEADS = "Name,Company,Phone,E-mail,Country,Time zone,Notes,How we know them\r\n";

describe("a list", () => {
  test("with headings gives its people, in whatever order the columns stand", () => {
    expect(read("E-mail,Phone,Company,Name\nada@halden.example,020 7946 0123,Halden Foods,Ms Okafor\n")).toEqual({
      columns: [
        { heading: "E-mail", field: "e-mail" },
        { heading: "Phone", field: "phone" },
        { heading: "Company", field: "organisation" },
        { heading: "Name", field: "name" },
      ],
      rows: [{ ...OKAFOR, row: 2 }],
      problems: [],
    });
  });
  test("without headings gives the same", () => {
    expect(read("Ms Okafor, Halden Foods, 020 7946 0123, ada@halden.example")).toEqual({
      columns: [],
      rows: [{ ...OKAFOR, row: 1 }],
      problems: [],
    });
  });
  test.each([[";"], ["\t"], [","]])("may be parted by %j", (mark) => {
    const cells = ["Ms Okafor", "Halden Foods", "020 7946 0123", "ada@halden.example"];
    expect(read(cells.join(mark)).rows).toEqual([{ ...OKAFOR, row: 1 }]);
  });
  test("may be one name a line, with blank lines between", () =>
    expect(read("Ms Okafor\n\nDr Kim\n").rows.map(({ person, row }) => `${row} ${person.address} ${person.name}`)).toEqual([
      "1 Ms Okafor",
      "3 Dr Kim",
    ]));
  test("that this site wrote comes back without its guards", () => {
    const rows = [
      ["Name", "Phone", "Notes"],
      ["Ms Okafor", "+44 20 7946 0123", "=first of May\nor the second"],
    ];
    expect(read(writeCsv(rows)).rows[0]).toMatchObject({ phone: { typed: "+44 20 7946 0123" }, notes: "=first of May\nor the second" });
  });
  test("of empty rows, or of nothing, gives nobody and complains of nothing", () => {
    expect(read(`${HEADS},,,,,,,\r\n , ,\r\n`)).toMatchObject({ rows: [], problems: [] });
    expect(read("")).toEqual({ columns: [], rows: [], problems: [] });
  });
});

test("how they know you, notes, country and zone are read", () => {
  const [row] = read(`${HEADS}Ms Okafor,Halden Foods,(212) 555-0123,,USA,,Likes mornings.,Met at the fair`).rows;
  expect(row).toMatchObject({
    country: "US",
    region: "",
    zone: "America/New_York",
    notes: "Likes mornings.",
    connection: "Met at the fair",
  });
});

test("a second phone goes to the notes under its heading; columns of unknown use do not", () => {
  const [row] = read("Name,Mobile,Office phone,Shoe size\nMs Okafor,07700 900123,020 7946 0123,38").rows;
  expect(row).toMatchObject({ phone: { typed: "07700 900123" }, notes: "Office phone: 020 7946 0123" });
});

test.each(["BEGIN:VCARD\nFN:Jo Reed\nEND:VCARD", "begin:vcalendar\n", '{"people": ["Jo Reed"]}', '[{"name": "Jo"}]', "<html><p>Jo Reed"])(
  "%j is no list of people, and is told what to do",
  (text) =>
    expect(read(text)).toEqual({ columns: [], rows: [], problems: [{ row: 1, kind: "left out", why: expect.stringContaining("as CSV") }] }),
);

describe("problems are told by row, and good rows are kept", () => {
  test("a row that names nobody is left out", () => {
    const { rows, problems } = read(`${HEADS},Halden Foods,020 7946 0123\r\nMs Okafor\r\n`);
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(problems).toEqual([{ row: 2, why: expect.stringMatching(/names nobody/), kind: "left out" }]);
  });
  test("an address that cannot be is left out of its row and kept in the notes", () => {
    const { rows, problems } = read(`${HEADS}Ms Okafor,,,ada@halden`);
    expect(rows[0]).toMatchObject({ email: "", notes: "E-mail: ada@halden" });
    expect(problems).toEqual([{ row: 2, why: "“ada@halden” is no e-mail address; correct it for Okafor.", kind: "look" }]);
  });
  test("a zone that is none is left to be set", () => {
    const { rows, problems } = read(`${HEADS}Ms Okafor,,,,,GMT+1`);
    expect(rows[0]).toMatchObject({ zone: "", notes: "Time zone: GMT+1" });
    expect(problems).toEqual([{ row: 2, why: "“GMT+1” is no time zone known here; choose one for Okafor.", kind: "look" }]);
  });
  test("somebody of an earlier row is left out", () => {
    const { rows, problems } = read(`${HEADS}Ms Ada Okafor,Halden Foods\r\nDr Kim\r\nAda Okafor,Halden Foods\r\n`);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(problems).toEqual([{ row: 4, why: expect.stringMatching(/^Ada Okafor is on row 2 already/), kind: "left out" }]);
  });
  test("a quotation mark left open costs its line only, and rows count lines within quotes", () => {
    const { rows, problems } = read('Name,Notes\n"Dr Kim","two\nlines"\n"Bo Li,x\nMs Okafor,\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(problems).toEqual([{ row: 4, why: expect.stringMatching(/quotation mark/), kind: "left out" }]);
  });
  test("a table without names says which heading to give", () => {
    const { rows, problems } = read("Company,Phone\nHalden Foods,020 7946 0123");
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ row: 1, why: expect.stringMatching(/head one Name/), kind: "left out" }]);
  });
});

describe("a hostile list", () => {
  const part = fc.constantFrom(
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    '"',
    "@",
    "<",
    ">",
    "Name",
    "Ms ",
    "a",
    "020 7946 0123",
    "\ud800",
    "\u202e",
    "'=",
  );
  const cell = fc.oneof(part, fc.string({ unit: "binary", maxLength: 6 }));
  const text = fc.array(cell, { maxLength: 60 }).map((parts) => parts.join(""));
  test("gives whole people or problems in order, never a throw", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (list, isHeaded) => {
        const { rows, problems } = read(isHeaded ? HEADS + list : list);
        for (const { person, email } of rows) expect([person.name.trim() === "", /\s/.test(email)]).toEqual([false, false]);
        const order = problems.map(({ row }) => row);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { why } of problems) expect(why).toMatch(/\.$/);
      }),
    );
  });
  test.each(["@", "<", "Ms ", "a,", '"', "a\n", "(", ";", "1 ", "A B "])(
    "of a hundred thousand characters of %j is read in good time",
    (unit) => {
      const long = unit.repeat(100_000 / unit.length);
      const start = process.cpuUsage();
      read(long);
      read(HEADS + long);
      read(`Ms Okafor <${long}`);
      const { user } = process.cpuUsage(start); // in microseconds: its own work, however busy the machine
      expect(user / 1000).toBeLessThan(5000); // what grows with the square would take minutes
    },
  );
});

test("a thousand rows are read in less than a fifth of a second", () => {
  const rows = Array.from(
    { length: 1000 },
    (_, i) => `Ms Okafor${i},Halden Foods,(212) 555-${i},o${i}@halden.example,US,,Likes mornings.,Fair`,
  );
  const list = HEADS + rows.join("\r\n");
  read(list);
  const start = performance.now();
  expect(read(list).rows).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(200);
});
