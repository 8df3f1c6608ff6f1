// The little language of wordings: "{slot}", "{slot:form}", "[optional]", "[technique? only when on]", "[!technique? only when off]".

export type Node =
  | { kind: "text"; text: string }
  | { kind: "slot"; slot: string; form: string }
  | { kind: "part"; technique?: string; off: boolean; nodes: Node[] };

const PIECE = /\{([a-z0-9-]+)(?::([a-z-]+))?\}|\[(?:(!?)([a-z0-9-]+)\?)?|\]|[^{}[\]]+|[{}]/gy;

/** Reads a wording. Throws a sentence with the remedy when brackets or braces do not match. */
export function parse(template: string): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const piece of template.matchAll(PIECE)) place(piece, open, template);
  if (open.length > 1) throw new Error(`“${template}” opens a [ that it never closes; add the missing ].`);
  return root;
}

function place(piece: RegExpMatchArray, open: Node[][], template: string): void {
  const [text, slot, form, not, technique] = piece;
  const here = open[open.length - 1] as Node[];
  if (slot !== undefined) here.push({ kind: "slot", slot, form: form ?? "" });
  else if (text.startsWith("[")) {
    const nodes: Node[] = [];
    here.push({ kind: "part", ...(technique ? { technique } : {}), off: not === "!", nodes });
    open.push(nodes);
  } else if (text === "]") {
    if (open.length === 1) throw new Error(`“${template}” has a ] without a [; remove it or open it first.`);
    open.pop();
  } else if (text === "{" || text === "}") {
    throw new Error(`“${template}” has a stray ${text}; a blank is written {slot} or {slot:form}.`);
  } else here.push({ kind: "text", text });
}

/** Every slot a wording names, with its form, parts included. */
export function slotsOf(nodes: Node[]): { slot: string; form: string }[] {
  return nodes.flatMap((node) => (node.kind === "part" ? slotsOf(node.nodes) : node.kind === "slot" ? [node] : []));
}

/** Every technique a wording's parts ask about. */
export function techniquesOf(nodes: Node[]): string[] {
  return nodes.flatMap((node) => (node.kind === "part" ? [...(node.technique ? [node.technique] : []), ...techniquesOf(node.nodes)] : []));
}

const parsed = new Map<string, Node[]>();

/** `parse`, remembering what it has read: wordings are few and come back at every key press. */
export function parseOnce(template: string): Node[] {
  const known = parsed.get(template);
  if (known) return known;
  const nodes = parse(template);
  parsed.set(template, nodes);
  return nodes;
}
