// A wording and the answers → tokens: plain text, and words that stand for a blank.
import type { Node } from "./template.ts";

/** A stretch of a sentence. `sample` words stand in until the blank is filled. */
export interface Token {
  text: string;
  slot?: string;
  form?: string;
  state?: "filled" | "sample";
  /** The technique whose switchable part this stretch belongs to. */
  technique?: string;
}

/** What fills the blanks: the words for a slot and form, empty when the blank is empty. */
export interface Filler {
  words: (slot: string, form: string) => string;
  sample: (slot: string, form: string) => string;
  isOn: (technique: string) => boolean;
}

/** The slots that the wording needs here and that have no words yet. An optional part asks for nothing. */
export function missing(nodes: Node[], filler: Filler): string[] {
  const slots = nodes.flatMap((node) => {
    if (node.kind === "slot") return filler.words(node.slot, node.form) ? [] : [node.slot];
    if (node.kind === "part" && node.technique && isSaid(node, filler)) return missing(node.nodes, filler);
    return [];
  });
  return [...new Set(slots)];
}

/** Every slot a wording makes use of here, filled or not, optional parts included. */
export function used(nodes: Node[], filler: Filler): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "slot") return [node.slot];
    return node.kind === "part" && isSwitchedOn(node, filler) ? used(node.nodes, filler) : [];
  });
}

/** Tokens in order; blanks still empty get their sample. */
export function fill(nodes: Node[], filler: Filler): Token[] {
  const tokens = filled(nodes, filler);
  const before = (i: number) =>
    tokens
      .slice(0, i)
      .map(({ text }) => text)
      .join("");
  return tokens.map((token, i) => (token.state === "filled" ? { ...token, text: unrepeated(before(i), token.text) } : token));
}

/** "to save time" after "how to " is "save time": an answer does not say the word before its blank again. A name's capital keeps it whole. */
function unrepeated(before: string, answer: string): string {
  const word = /\p{L}+ $/u.exec(before)?.[0].toLowerCase();
  return word && answer.startsWith(word) ? answer.slice(word.length) : answer;
}

function filled(nodes: Node[], filler: Filler, technique?: string): Token[] {
  return nodes.flatMap((node): Token[] => {
    if (node.kind === "part")
      return isSaid(node, filler) ? filled(node.nodes, filler, node.off ? technique : (node.technique ?? technique)) : [];
    const by = technique ? { technique } : {};
    if (node.kind === "text") return [{ text: node.text, ...by }];
    const words = filler.words(node.slot, node.form);
    const state = words ? "filled" : "sample";
    return [{ text: words || filler.sample(node.slot, node.form), slot: node.slot, form: node.form, state, ...by }];
  });
}

type Part = Extract<Node, { kind: "part" }>;

const isSwitchedOn = (part: Part, filler: Filler) => part.technique === undefined || filler.isOn(part.technique) !== part.off;

function isSaid(part: Part, filler: Filler): boolean {
  if (!isSwitchedOn(part, filler)) return false;
  return part.technique !== undefined || missing(part.nodes, filler).length === 0;
}
