// What the writer of a pasted e-mail says: without the messages it answers, and the small print that a company adds.

/** Where older messages begin; everything behind is theirs. */
const OLDER = /^(?:-{2,} ?(?:original|forwarded) message.*|on .{6,160} wrote:|from: .{1,160}\n(?:sent|date|to): .*)$/im;
/** A line of an older message. */
const QUOTED = /^>.*$/gm;
/** Small print stands at the end of an e-mail. */
const SMALL_PRINT =
  /^(?:sent from my |this (?:e-?mail|message)\b.{0,80}\b(?:confidential|privileged|intended)\b|(?:confidentiality notice|disclaimer)\b)/im;

/** As long a text, with line breaks in place of what is not the writer's own, so that offsets hold. */
export function ownWords(text: string): string {
  const older = OLDER.exec(text);
  const isAnswerAbove = older !== null && text.slice(0, older.index).trim() !== "";
  const own = (isAnswerAbove ? blanked(text, older.index) : text).replaceAll(QUOTED, (line) => "\n".repeat(line.length));
  const print = SMALL_PRINT.exec(own);
  return print && own.slice(0, print.index).trim() !== "" ? blanked(own, print.index) : own;
}

const blanked = (text: string, from: number): string => text.slice(0, from) + "\n".repeat(text.length - from);
