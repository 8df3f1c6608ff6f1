// A tree of prose → HTML, with the page's own links and headings.
import { toHtml } from "hast-util-to-html";
import type { HastNode } from "satteri";
import { wholeNumbers } from "./whole-numbers.ts";

/** What a page makes of the marks that are its own. */
export interface ProseParts {
  /** Where a link leads, from the address as it is written: "technique:referrer-first", "https://…". */
  address: (written: string) => string;
  /** What a heading of the second depth is; with words for the link to itself it has a place. */
  heading: { tag: string; selfLink?: string };
}

type Element = Extract<HastNode, { type: "element" }>;
type Inner = Element["children"];

/** Throws, with the remedy, on program text. */
export function htmlOf(tree: HastNode, parts: ProseParts): string {
  const children = "children" in tree ? inside(tree.children as Inner, parts) : [];
  return toHtml({ type: "root", children } as Parameters<typeof toHtml>[0], { characterReferences: { useNamedReferences: true } });
}

const inside = (nodes: Inner, parts: ProseParts): Inner => nodes.map((node) => shown(node, parts));

function shown(node: Inner[number], parts: ProseParts): Inner[number] {
  if (node.type === "text") return { ...node, value: wholeNumbers(node.value) };
  if (node.type === "element") return shownElement(node, parts);
  throw new Error("program text cannot stand in prose; write \\{ for a brace and \\< for a pointed bracket.");
}

function shownElement(node: Element, parts: ProseParts): Element {
  const { tagName, properties } = node;
  if (tagName === "code") return node;
  const children = inside(node.children, parts);
  if (tagName === "h2") return { ...node, ...headingOf(children, String(properties["id"]), parts.heading) };
  const href = properties["href"];
  return { ...node, children, ...(typeof href === "string" ? { properties: { ...properties, href: parts.address(href) } } : {}) };
}

function headingOf(
  inner: Inner,
  id: string,
  { tag, selfLink }: ProseParts["heading"],
): Pick<Element, "tagName" | "properties" | "children"> {
  if (!selfLink) return { tagName: tag, properties: {}, children: inner };
  const link = { className: ["self"], href: `#${id}`, ariaLabel: selfLink };
  const self: Element = { type: "element", tagName: "a", properties: link, children: [{ type: "text", value: "#" }] };
  return { tagName: tag, properties: { id }, children: [...inner, self] };
}
