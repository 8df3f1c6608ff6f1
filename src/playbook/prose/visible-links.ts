// Build time: guides lose their links to what a team hides before they become modules, as other prose does at the gate.
import { readFileSync } from "node:fs";
import type { Hide } from "../hiding.ts";
import { unlinked } from "./unlinked.ts";

const GUIDE = /\/content\/(?:own\/)?guides\/[^/]+\.mdx$/;

/** A Vite plugin. */
export function visibleLinks(hide: Hide) {
  return {
    name: "visible-links",
    enforce: "pre" as const,
    load(id: string) {
      const [file = ""] = id.split("?");
      return GUIDE.test(file) ? unlinked(readFileSync(file, "utf8"), hide) : undefined;
    },
  };
}
