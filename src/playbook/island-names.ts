// Build time: numbers the islands of a page. Astro names them after the folder in which it builds, and two builds should be the same bytes.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** An Astro integration; nothing reads the names, they only have to differ within a page. */
export function islandNames(): AstroIntegration {
  const done = ({ dir }: { dir: URL }) => {
    for (const file of globSync("**/*.html", { cwd: fileURLToPath(dir) })) {
      const path = join(fileURLToPath(dir), file);
      const page = readFileSync(path, "utf8");
      const named = withNumbers(page);
      if (named !== page) writeFileSync(path, named);
    }
  };
  return { name: "island-names", hooks: { "astro:build:done": done } };
}

/** The page with its islands named "1", "2", … in their order. */
export function withNumbers(page: string): string {
  let count = 0;
  return page.replaceAll(/(<astro-island uid=")[^"]*"/g, (_, start: string) => `${start}${(count += 1)}"`);
}
