// A rewritten sentence, with the blanks found again in it, so that later answers still reach it.
import type { Token } from "./fill.ts";
import type { Node } from "./template.ts";

/** The edited text as nodes: wherever a filled blank's words still stand, the blank stands again. */
export function readEdit(text: string, tokens: Token[]): Node[] {
  const blanks = tokens.filter((token) => token.slot !== undefined && token.text.length > 0);
  const inOrder = [...blanks].sort((a, b) => b.text.length - a.text.length);
  return inOrder.reduce<Node[]>((nodes, blank) => nodes.flatMap((node) => putBack(node, blank)), [{ kind: "text", text }]);
}

function putBack(node: Node, blank: Token): Node[] {
  if (node.kind !== "text") return [node];
  const at = findWhole(node.text, blank.text);
  if (at < 0) return [node];
  const rest = node.text.slice(at + blank.text.length);
  const slot: Node = { kind: "slot", slot: blank.slot ?? "", form: blank.form ?? "" };
  return [...textNode(node.text.slice(0, at)), slot, ...(rest ? putBack({ kind: "text", text: rest }, blank) : [])];
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

/** Blanks that the composed sentence said and the rewritten one no longer does: later changes of them will not show. */
export function lostBlanks(composed: Node[], edited: Node[]): string[] {
  const kept = new Set(slotNames(edited));
  return [...new Set(slotNames(composed))].filter((slot) => !kept.has(slot));
}

function slotNames(nodes: Node[]): string[] {
  return nodes.flatMap((node) => (node.kind === "slot" ? [node.slot] : node.kind === "part" ? slotNames(node.nodes) : []));
}
