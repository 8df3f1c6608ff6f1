// Build time: styles stand in the page, so that its first picture waits for nothing else; what very many pages repeat becomes one file.
import { createHash } from "node:crypto";

/** From this many pages on, repeating a style weighs more on host and device than fetching it once costs. */
const MANY = 100;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const FILES = /"([^"]*\/_astro\/)[^"]*"/;

/** Files to write beside the pages, by name, and what makes each page ask for them in place of its own copy. */
export function sharedStyles(pages: readonly string[]): { files: Map<string, string>; withShared: (page: string) => string } {
  const styles = pages.flatMap((page) => [...new Set([...page.matchAll(STYLE)].map(([, style = ""]) => style))]);
  const repeated = [...Map.groupBy(styles, (style) => style).values()].filter(({ length }) => length >= MANY);
  const names = new Map(repeated.map(([style = ""]) => [style, nameOf(style)]));
  const files = new Map([...names].map(([style, name]) => [`_astro/${name}`, style]));
  return { files, withShared: (page) => withLinks(page, names) };
}

function withLinks(page: string, names: ReadonlyMap<string, string>): string {
  const [, folder = ""] = FILES.exec(page) ?? [];
  return page.replaceAll(STYLE, (whole, style: string) => {
    const name = names.get(style);
    return name ? `<link rel="stylesheet" href="${folder}${name}">` : whole;
  });
}

const nameOf = (style: string) => `shared.${createHash("sha256").update(style).digest("hex").slice(0, 10)}.css`;
