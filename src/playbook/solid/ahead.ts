// Which components a build will want, so that they can be compiled before it asks.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Target } from "./compile.ts";

/** An import at a file's top; import(…) waits until it is wanted. */
const COMPONENT = /^import\s[^"']*?\sfrom\s"(\.[^"]+\.tsx)"/gm;

export interface Wanted {
  file: string;
  source: string;
  target: Target;
}

/** What pages show, first, since pages are bundled first; then every component for browsers. `src` is the folder of the code. */
export function wantedIn(src: string): Wanted[] {
  const found = (ending: string) => globSync(`**/*${ending}`, { cwd: src }).map((name) => join(src, name).replaceAll("\\", "/"));
  const sources = new Map(found(".tsx").map((file) => [file, readFileSync(file, "utf8")]));
  const pages = found(".astro").flatMap((page) => componentsIn(page, readFileSync(page, "utf8")));
  const shown = new Set(pages);
  for (const file of shown) for (const one of componentsIn(file, sources.get(file) ?? "")) shown.add(one);
  const all = (files: Iterable<string>, target: Target) => [...files].map((file) => ({ file, source: sources.get(file) ?? "", target }));
  return [...all(shown, "ssr"), ...all(sources.keys(), "dom")];
}

const componentsIn = (file: string, source: string) =>
  [...source.matchAll(COMPONENT)].map(([, path = ""]) => join(dirname(file), path).replaceAll("\\", "/"));
