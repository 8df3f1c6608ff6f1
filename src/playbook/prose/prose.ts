// The prose of a page, from MDX as it is written: its headings, and its HTML as a page wants it.
import GithubSlugger from "github-slugger";
import { type HastNode, mdxToHast } from "satteri";
import { htmlOf, type ProseParts } from "./html.ts";

/** Prose that was read once and can be shown on several pages. */
export interface Prose {
  /** Those of the second depth, in order; the id is the heading's place on its page. */
  headings: { id: string; title: string }[];
  html: (parts: ProseParts) => string;
}

const HEADING = /^h[1-6]$/;

/** Reads a body. Throws on a sign that begins program text and cannot be read. */
export function readProse(body: string): Prose {
  const tree = mdxToHast(body, { position: false, features: { gfm: true, smartPunctuation: true } });
  const headings = "children" in tree ? withIds(tree.children as HastNode[]) : [];
  return { headings, html: (parts) => htmlOf(tree, parts) };
}

/** Gives each heading a place of its own; only what stands at the top of the tree is a heading of the page. */
function withIds(nodes: HastNode[]): Prose["headings"] {
  const places = new GithubSlugger();
  return nodes.flatMap((node) => {
    if (node.type !== "element" || !HEADING.test(node.tagName)) return [];
    const title = textOf(node);
    const id = places.slug(title);
    node.properties = { ...node.properties, id };
    return node.tagName === "h2" ? [{ id, title }] : [];
  });
}

const textOf = (node: HastNode): string =>
  "value" in node ? String(node.value) : "children" in node ? (node.children as HastNode[]).map(textOf).join("") : "";
