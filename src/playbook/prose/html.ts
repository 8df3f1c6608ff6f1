// A tree of prose → HTML, with the page's own links and headings.
import type { HastNode } from "satteri";

/** What a page makes of the marks that are its own. */
export interface ProseParts {
  /** Where a link leads, from the address as it is written: "technique:referrer-first", "https://…". */
  address: (written: string) => string;
  /** A heading of the second depth, as HTML; `inner` is HTML too. */
  heading: (inner: string, id: string) => string;
}

/** Throws, with the remedy, on program text. */
export function htmlOf(node: HastNode, parts: ProseParts): string {
  if (node.type === "text") return escaped(node.value);
  if (node.type === "root") return insideOf(node, parts);
  if (node.type === "element") return elementOf(node, parts);
  throw new Error("program text cannot stand in prose; write \\{ for a brace and \\< for a pointed bracket.");
}

type Element = Extract<HastNode, { type: "element" }>;

const insideOf = ({ children }: { children: readonly HastNode[] }, parts: ProseParts) =>
  children.map((child) => htmlOf(child, parts)).join("");

/** Elements that hold nothing and are not closed. */
const VOID = new Set(["br", "hr", "img", "input"]);

function elementOf(node: Element, parts: ProseParts): string {
  const { tagName, properties } = node;
  const inner = insideOf(node, parts);
  if (tagName === "h2") return parts.heading(inner, String(properties["id"]));
  const href = properties["href"];
  const shown = typeof href === "string" ? { ...properties, href: parts.address(href) } : properties;
  return VOID.has(tagName) ? `<${tagName}${attributes(shown)}>` : `<${tagName}${attributes(shown)}>${inner}</${tagName}>`;
}

const NAMES: Record<string, string> = { className: "class", htmlFor: "for" };
/** "dataFootnoteRef" → "data-footnote-ref", "ariaLabel" → "aria-label", "colSpan" → "colspan". */
const attributeName = (name: string) =>
  NAMES[name] ??
  name
    .replace(/^aria(?=[A-Z])/, "aria-")
    .replace(/^data[A-Z].*/, (all) => all.replaceAll(/[A-Z]/g, "-$&"))
    .toLowerCase();

const attributes = (properties: Element["properties"]) =>
  Object.entries(properties)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => (value === true ? ` ${attributeName(name)}` : ` ${attributeName(name)}="${quoted(value)}"`))
    .join("");

const quoted = (value: unknown) => escaped(Array.isArray(value) ? value.join(" ") : String(value)).replaceAll('"', "&quot;");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
