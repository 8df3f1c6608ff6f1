// The message as the coach reads it, the very text that is copied, and where each of its sentences stands in it.
import type { Edit } from "../domain/coach/advice/advice.ts";
import { paragraphs } from "../domain/message/layout.ts";
import type { Message } from "../domain/message/compose.ts";
import type { Sentence } from "../domain/message/sentence.ts";
import type { Span } from "../domain/prose/sentences.ts";

/** A sentence on the sheet; offsets are of the whole text. */
export interface TextRow extends Span {
  move: string;
  /** Its place among the rows of the sheet, from 0. */
  index: number;
  text: string;
}

/** All rows in their paragraphs, examples standing in for what is still to be filled. */
export function layRows({ sentences, choices }: Message): { text: string; rows: TextRow[] } {
  const rows: TextRow[] = [];
  const said = sentences.filter(({ text }) => text !== "");
  let text = "";
  const add = (sentence: Sentence) => {
    const start = text.length;
    text += sentence.text;
    rows.push({ move: sentence.move, index: sentences.indexOf(sentence), text: sentence.text, start, end: text.length });
  };
  for (const block of paragraphs(said, choices.channel)) {
    if (text) text += "\n\n";
    block.forEach((sentence, i) => ((text += i > 0 ? " " : ""), add(sentence)));
  }
  return { text, rows };
}

/** What of a stretch lies in each row, in offsets of that row. */
export function piecesOf(rows: TextRow[], { start, end }: Span): (Span & { row: TextRow })[] {
  return rows.flatMap((row) => {
    const from = Math.max(start, row.start);
    const to = Math.min(end, row.end);
    return from < to ? [{ row, start: from - row.start, end: to - row.start }] : [];
  });
}

/**
 * The new words of each row that the edits change; none at all for a row that is cut whole. What is put between two rows goes to
 * the one before it.
 */
export function editRows(rows: TextRow[], edits: readonly Edit[]): Map<string, string> {
  const changed = new Map<string, string>();
  for (const edit of edits.toReversed()) {
    const first = rowAt(rows, edit.start);
    for (const row of rows) {
      const insert = row === first ? edit.insert : "";
      const isCut = edit.start < row.end && edit.end > row.start;
      if (!isCut && !insert) continue;
      const [from, to] = [edit.start, edit.end].map((at) => Math.min(Math.max(at, row.start), row.end) - row.start);
      const text = changed.get(row.move) ?? row.text;
      changed.set(row.move, text.slice(0, from) + insert + text.slice(to));
    }
  }
  return new Map([...changed].map(([move, text]) => [move, text.replaceAll(/^\s+|\s+$/g, "")]));
}

/** The row that a place lies in, or ends, or else follows. */
const rowAt = (rows: TextRow[], at: number): TextRow | undefined => rows.findLast(({ start }) => start <= at) ?? rows[0];
