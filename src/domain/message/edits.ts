// A rewritten sentence, with the blanks found again in it, so that later answers still reach it.
import type { Token } from "./fill.ts";
import type { Node } from "./template.ts";

/** The edited text as nodes: wherever a filled blank's words still stand, the blank stands again. */
export function readEdit(text: string, tokens: Token[]): Node[] {
  const filled = tokens.filter(({ slot, text: words }) => slot !== undefined && words.length > 0);
  const sameWords = [...Map.groupBy(filled, (token) => token.text).values()];
  const longestFirst = sameWords.toSorted(([a], [b]) => (b?.text.length ?? 0) - (a?.text.length ?? 0));
  return longestFirst.reduce<Node[]>((nodes, same) => nodes.flatMap((node) => putBack(node, same)), [{ kind: "text", text }]);
}

/** Puts blanks of the same words back in their order; the last of them stands for any further occurrence. */
function putBack(node: Node, same: Token[]): Node[] {
  const [blank] = same;
  if (node.kind !== "text" || !blank) return [node];
  const at = findWhole(node.text, blank.text);
  if (at < 0) return [node];
  if (same.length > 1) same.shift();
  const rest = node.text.slice(at + blank.text.length);
  const slot: Node = { kind: "slot", slot: blank.slot ?? "", form: blank.form ?? "" };
  return [...textNode(node.text.slice(0, at)), slot, ...(rest ? putBack({ kind: "text", text: rest }, same) : [])];
}

const textNode = (text: string): Node[] => (text ? [{ kind: "text", text }] : []);

/** Where the words stand on their own, not inside a longer word ("Ann" is not in "Annex"). */
function findWhole(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isInside = isWordy(text[at - 1], words[0]) || isWordy(words.at(-1), text[at + words.length]);
    if (!isInside) return at;
  }
  return -1;
}

const isWordy = (a: string | undefined, b: string | undefined) => /^[\p{L}\p{N}]{2}$/u.test(`${a ?? " "}${b ?? " "}`);

/** Blanks that the composed sentence says and the rewritten one no longer does: later changes of them will not show. */
export function lostBlanks(composed: Token[], edited: Node[]): string[] {
  const kept = new Set(edited.flatMap((node) => (node.kind === "slot" ? [node.slot] : [])));
  const said = composed.flatMap(({ slot }) => slot ?? []);
  return [...new Set(said)].filter((slot) => !kept.has(slot));
}
