// A tree of prose → HTML, with the page's own links and headings.
import { toHtml } from "hast-util-to-html";
import type { HastNode } from "satteri";

/** What a page makes of the marks that are its own. */
export interface ProseParts {
  /** Where a link leads, from the address as it is written: "technique:referrer-first", "https://…". */
  address: (written: string) => string;
  /** What a heading of the second depth is; with words for the link to itself it has a place. */
  heading: { tag: string; selfLink?: string };
}

type Element = Extract<HastNode, { type: "element" }>;

/** Throws, with the remedy, on program text. */
export const htmlOf = (tree: HastNode, parts: ProseParts): string =>
  toHtml(shown(tree, parts) as Parameters<typeof toHtml>[0], { characterReferences: { useNamedReferences: true } });

function shown(node: HastNode, parts: ProseParts): HastNode {
  if (node.type === "text") return node;
  if (node.type === "root") return { ...node, children: inside(node, parts) };
  if (node.type === "element") return shownElement(node, parts);
  throw new Error("program text cannot stand in prose; write \\{ for a brace and \\< for a pointed bracket.");
}

const inside = ({ children }: { children: readonly HastNode[] }, parts: ProseParts) => children.map((child) => shown(child, parts));

function shownElement(node: Element, parts: ProseParts): Element {
  const { tagName, properties } = node;
  const children = inside(node, parts);
  if (tagName === "h2") return { ...node, ...headingOf(children, String(properties["id"]), parts.heading) };
  const href = properties["href"];
  return { ...node, children, ...(typeof href === "string" ? { properties: { ...properties, href: parts.address(href) } } : {}) };
}

function headingOf(
  inner: HastNode[],
  id: string,
  { tag, selfLink }: ProseParts["heading"],
): Pick<Element, "tagName" | "properties" | "children"> {
  if (!selfLink) return { tagName: tag, properties: {}, children: inner as Element["children"] };
  const link = { className: ["self"], href: `#${id}`, ariaLabel: selfLink };
  const self: Element = { type: "element", tagName: "a", properties: link, children: [{ type: "text", value: "#" }] };
  return { tagName: tag, properties: { id }, children: [...inner, self] as Element["children"] };
}
