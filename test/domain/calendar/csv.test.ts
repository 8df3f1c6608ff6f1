// Claims: a written table reads back as it was, no cell of it is a formula, and any text is read without guesses that lose a row.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, stripGuard, writeCsv } from "../../../src/domain/calendar/csv.ts";
import { hostile } from "../../events.ts";

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe("writing", () => {
  test("begins with a byte-order mark and ends each row with CRLF", () => {
    expect(writeCsv([["a", "b"], ["c"]])).toBe("\ufeffa,b\r\nc\r\n");
    expect(writeCsv([])).toBe("\ufeff");
  });

  test.each([
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    ["a;b", '"a;b"'],
    [" edge", '" edge"'],
    ["", '""'],
    ["plain text", "plain text"],
    ["half \ud83d", "half \ufffd"],
  ])("%j as %j", (cell, written) => expect(writeCsv([[cell]])).toBe(`\ufeff${written}\r\n`));

  test.each([
    ["+442079460321", "'+442079460321"],
    ["=1+1", "'=1+1"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", `"'\t=1"`],
    ["\rx", `"'\rx"`],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ["O'Brien", "O'Brien"],
    ["1+1", "1+1"],
  ])("%j, guarded where it would be a formula, as %j", (cell, written) => expect(writeCsv([[cell]])).toBe(`\ufeff${written}\r\n`));
});

describe("a guard", () => {
  test.each([
    ["'+44 20", "+44 20"],
    ["''=1", "'=1"],
    ["'tis", "'tis"],
    ["+44 20", "+44 20"],
    ["'", "'"],
    ["", ""],
  ])("taken off %j leaves %j", (cell, bare) => expect(stripGuard(cell)).toBe(bare));
});

describe("reading", () => {
  test.each([
    ["CRLF", "a,b\r\nc,d\r\n"],
    ["LF", "a,b\nc,d\n"],
    ["CR", "a,b\rc,d\r"],
    ["no last line end", "a,b\nc,d"],
    ["a byte-order mark", "\ufeffa,b\nc,d"],
    ["semicolons", "a;b\nc;d"],
    ["tabs", "a\tb\nc\td"],
    ["quotes", '"a","b"\n"c","d"'],
    ["spaces around quotes", ' "a" , "b"\n"c"  ,"d" '],
    ["blank lines", "\r\n\na,b\n\n\nc,d\n\n"],
  ])("with %s", (_, text) =>
    expect(cells(text)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]),
  );

  test("keeps in quotes what would part cells or rows, and doubled quotes as one", () => {
    expect(cells('"a,""b""",c\n"d\r\ne",f')).toEqual([
      ['a,"b"', "c"],
      ["d\r\ne", "f"],
    ]);
  });

  test("keeps spaces, empty cells and quotes inside a cell", () => {
    expect(cells('a , b,\n,"",5" pipe')).toEqual([
      ["a ", " b", ""],
      ["", "", '5" pipe'],
    ]);
  });

  test("keeps what follows a quoted cell on its line", () => expect(cells('"Dana" Fox,1')).toEqual([["Dana Fox", "1"]]));

  test("finds the delimiter by the first row: commas inside quotes do not count", () => {
    expect(cells('"Okafor, Mr, Dr";b\nc,d;e')).toEqual([
      ["Okafor, Mr, Dr", "b"],
      ["c,d", "e"],
    ]);
  });

  test("takes a list of one column as it is", () => expect(cells("Name\nOkafor\n")).toEqual([["Name"], ["Okafor"]]));

  test("counts the lines of the text, those inside cells too", () => {
    expect(readCsv('a,b\r\n\r\n"c\nd\re",f\r\ng,h').rows.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  test("nothing has no rows", () => {
    for (const text of ["", "\ufeff", "\n\r\n"]) expect(readCsv(text)).toEqual({ rows: [], problems: [] });
  });
});

describe("a quotation mark that is not closed", () => {
  test("is told with its line, and the rows around it are kept", () => {
    expect(readCsv('a,b\nc,"d\ne,f\n')).toEqual({
      rows: [
        { line: 1, cells: ["a", "b"] },
        { line: 3, cells: ["e", "f"] },
      ],
      problems: [{ line: 2, sentence: "The quotation mark that opens a cell on line 2 is not closed; close it or take it out." }],
    });
  });

  test("does not swallow the rows up to the next quoted cell", () => {
    const table = readCsv('a,"b\nc,d\ne,"f, g"\n');
    expect(table.rows.map((row) => row.cells)).toEqual([
      ["c", "d"],
      ["e", "f, g"],
    ]);
    expect(table.problems.map(({ line }) => line)).toEqual([1]);
  });

  test("is told at the line where it opens, not where its row begins", () => {
    const table = readCsv('a,b\n"c\nd","e\nf,g');
    expect(table.problems.map(({ line }) => line)).toEqual([3]);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 4]);
  });
});

const table = fc.array(fc.array(fc.oneof(hostile, fc.constantFrom("", "+44", "'=x", "''", "@", "-")), { minLength: 1, maxLength: 5 }), {
  maxLength: 6,
});
const wellFormed = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.toWellFormed()));

test("any table comes back as it was, each cell's guard taken off", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(writeCsv(rows));
      expect(read.problems).toEqual([]);
      expect(read.rows.map((row) => row.cells.map(stripGuard))).toEqual(wellFormed(rows));
    }),
  );
});

test("no cell that was written begins like a formula", () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const row of cells(writeCsv(rows))) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test("any text is read without a fault, each row with its own rising line", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = readCsv(text).rows.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
    }),
  );
});

test.each([
  ["quotation marks", '"'],
  ["opened cells", '"a\n'],
  ["doubled marks behind an opened one", '"x""\n'],
  ["cells", ","],
  ["lines", "\n"],
  ["spaces", " "],
])("a million %s take no longer than a few reads of their length", (_, part) => {
  const text = part.repeat(1_000_000 / part.length);
  const start = performance.now();
  readCsv(`a,"b${text}`);
  readCsv(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
