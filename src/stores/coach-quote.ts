// Words of a message as the coach quotes them.

/** Letters of a quotation before it is cut in its middle, and what is left of each side then. */
const LONGEST = 90;
const HEAD = 60;
const TAIL = 25;
/** So many letters of a long quotation stand in a remark before it is cut. */
const KNOWN = 40;

/** One line, its middle left out where it is long; cut between words where there are any. */
export function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  const head = line.slice(0, HEAD + 1).replace(/ \S*$/, "");
  const tail = line.slice(-TAIL - 1).replace(/^\S* /, "");
  return `${head.slice(0, HEAD)} … ${tail.slice(-TAIL)}`;
}

/** A remark cut at the words it quotes, so that they can be set apart; the words stand before a remark that does not quote them. */
export function quoteIn(says: string, words: string): { before: string; words: string; after: string } {
  const line = words.replaceAll(/\s+/g, " ").trim();
  const at = line ? says.indexOf(line.slice(0, KNOWN)) : -1;
  if (at < 0) return { before: "", words: shorten(line), after: says };
  const end = says.indexOf("”", at);
  const until = says.startsWith(line, at) || end < 0 ? at + line.length : end;
  return { before: says.slice(0, at), words: says.slice(at, until), after: says.slice(until) };
}
