// Build time: finishes the pages that were built, each read and written once.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { filesBelow } from "./files-below.ts";
import { withNumbers } from "./island-names.ts";
import { withOwnHashes } from "./page-policy.ts";
import { sharedStyles } from "./shared-styles.ts";
import { withWaitingScripts } from "./waiting-scripts.ts";

/** An Astro integration; to stand before the list of what is kept for use without a network. */
export function finishPages(): AstroIntegration {
  return { name: "finish-pages", hooks: { "astro:build:done": ({ dir }) => finishIn(fileURLToPath(dir)) } };
}

function finishIn(dist: string): void {
  const files = filesBelow(dist);
  const read = (file: string) => readFileSync(join(dist, file), "utf8");
  const scripts = new Map(files.filter((file) => /^_astro\/[^/]+\.js$/.test(file)).map((file) => [basename(file), read(file)]));
  const pages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => [file, read(file)]));
  const shared = sharedStyles([...pages.values()]);
  const finished = (page: string) => withNumbers(withOwnHashes(shared.withShared(withWaitingScripts(page, scripts))));
  for (const [file, style] of shared.files) writeFileSync(join(dist, file), style);
  for (const [file, page] of pages) writeFileSync(join(dist, file), finished(page));
}
