// Tables as comma-separated text: written for spreadsheets (RFC 4180), read from whatever a spreadsheet or CRM wrote.

/** One record of a table that was read. */
export interface Row {
  /** The line of the text on which it begins, from 1. */
  line: number;
  cells: string[];
}

export interface Table {
  /** In order; a blank line is no row. */
  rows: Row[];
  /** Lines that are no rows, and why, in whole sentences. */
  problems: Problem[];
}

export interface Problem {
  line: number;
  sentence: string;
}

/** What a spreadsheet takes for a formula; behind apostrophes too, so that every guard can be told from a cell's own. */
const FORMULA = /^'*[=+\-@\t\r]/;
const DELIMITERS = [",", ";", "\t"] as const;
type Delimiter = (typeof DELIMITERS)[number];
/** Where an unquoted cell ends. */
const STOPS: Record<Delimiter, RegExp> = { ",": /[,\r\n]/g, ";": /[;\r\n]/g, "\t": /[\t\r\n]/g };

/** The table with a byte-order mark, each row ended by CRLF; a cell that begins like a formula gets an apostrophe in front. */
export function writeCsv(rows: string[][]): string {
  return `\ufeff${rows.map((cells) => `${writeRow(cells)}\r\n`).join("")}`;
}

/** The cell as it was before `writeCsv` guarded it; any other cell unchanged. */
export function stripGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A row of one empty cell is quoted, for a blank line is no row. */
function writeRow(cells: string[]): string {
  return cells.map(writeCell).join(",") || '""';
}

function writeCell(cell: string): string {
  const guarded = (FORMULA.test(cell) ? `'${cell}` : cell).toWellFormed();
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The rows of a table, guards still on; parted by comma, semicolon or tab, whichever parts the first row most. Linear in time. */
export function readCsv(text: string): Table {
  const delimiter = findDelimiter(text);
  const table: Table = { rows: [], problems: [] };
  let line = 1;
  for (let at = afterMark(text); at < text.length;) {
    const { cells, end, unclosed } = readRow(text, at, delimiter);
    const next = afterBreak(text, end);
    if (unclosed !== undefined) table.problems.push(unclosedQuote(line + countLines(text, at, unclosed)));
    else if (end > at) table.rows.push({ line, cells });
    line += countLines(text, at, next);
    at = next;
  }
  return table;
}

/** The cells from a place on and where the row ends; or, with the place of a quotation mark left open, where its line ends. */
function readRow(text: string, at: number, delimiter: Delimiter): { cells: string[]; end: number; unclosed?: number } {
  const cells: string[] = [];
  for (let start = at; ;) {
    const found = readCell(text, start, STOPS[delimiter]);
    if (!found) return { cells, end: findFrom(text, /[\r\n]/g, start), unclosed: start };
    cells.push(found.cell);
    if (text[found.end] !== delimiter) return { cells, end: found.end };
    start = found.end + 1;
  }
}

/** A cell and the place of its end, what follows its closing mark kept; undefined when its mark is closed nowhere, or by the next cell's. */
function readCell(text: string, at: number, stop: RegExp): { cell: string; end: number } | undefined {
  const open = findFrom(text, /[^ ]/g, at);
  if (text[open] !== '"') {
    const end = findFrom(text, stop, at);
    return { cell: text.slice(at, end), end };
  }
  const close = closingMark(text, open + 1);
  if (close < 0) return undefined;
  const end = findFrom(text, stop, close);
  const [quoted, rest] = [text.slice(open + 1, close), text.slice(close + 1, end).trimEnd()];
  return rest && /[\r\n]/.test(quoted) ? undefined : { cell: quoted.replaceAll('""', '"') + rest, end };
}

/** The mark that closes a quoted cell, past the doubled ones; -1 for none. */
function closingMark(text: string, from: number): number {
  let mark = text.indexOf('"', from);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark;
}

/** The place of the first character of a kind (a global pattern of one character), or the end of the text. */
function findFrom(text: string, kind: RegExp, from: number): number {
  kind.lastIndex = from;
  return kind.test(text) ? kind.lastIndex - 1 : text.length;
}

/** The delimiter that stands most often between the cells of the first row; the comma when there is none. */
function findDelimiter(text: string): Delimiter {
  const seen: Delimiter[] = [];
  for (let at = findFrom(text, /[^\ufeff\r\n]/g, 0); ;) {
    const end = readCell(text, at, /[,;\t\r\n]/g)?.end ?? text.length;
    const delimiter = DELIMITERS.find((one) => one === text[end]);
    if (!delimiter) break;
    seen.push(delimiter);
    at = end + 1;
  }
  const counts = DELIMITERS.map((one) => seen.filter((other) => other === one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function unclosedQuote(line: number): Problem {
  return { line, sentence: `The quotation mark that opens a cell on line ${line} is not closed; close it or take it out.` };
}

const afterMark = (text: string) => (text.startsWith("\ufeff") ? 1 : 0);
const afterBreak = (text: string, at: number) => at + (text.startsWith("\r\n", at) ? 2 : 1);
const countLines = (text: string, from: number, to: number) => text.slice(from, to).match(/\r\n?|\n/g)?.length ?? 0;
