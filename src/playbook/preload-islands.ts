// Build time: a page names every script that its islands need, so that they are fetched at once and not one after the other.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const SCRIPTS = /\b(?:component|renderer)-url="([^"]+\.js)"/g;
/** A static import, as the bundler writes it; `import(…)` waits until it is wanted. */
const IMPORTS = /\b(?:import|from)\s*"\.\/([^"]+\.js)"/g;

/** A page's own script that reads what is kept: it comes before all others and need not wait for the page's end. */
const READING_AHEAD = /<script type="module" (src="([^"]*\/ReadAhead\.[^"]+\.js)")><\/script>/;

/** An Astro integration that adds `modulepreload` links to the pages it has built. */
export function preloadIslands(): AstroIntegration {
  const done = ({ dir }: { dir: URL }) => {
    const dist = fileURLToPath(dir);
    const scripts = new Map(globSync("_astro/*.js", { cwd: dist }).map((file) => [basename(file), readFileSync(join(dist, file), "utf8")]));
    for (const file of globSync("**/*.html", { cwd: dist })) {
      const page = readFileSync(join(dist, file), "utf8");
      const linked = withPreloads(page, scripts);
      if (linked !== page) writeFileSync(join(dist, file), linked);
    }
  };
  return { name: "preload-islands", hooks: { "astro:build:done": done } };
}

/** The page with a link for each script that wakes its islands, and its reading ahead begun first; `scripts` holds their texts by file name. */
export function withPreloads(page: string, scripts: ReadonlyMap<string, string>): string {
  const [tag = "", source = "", ahead] = READING_AHEAD.exec(page) ?? [];
  const first = ahead ? `<script type="module" async fetchpriority="high" ${source}></script>` : "";
  const roots = [...page.matchAll(SCRIPTS)].map(([, url = ""]) => url);
  const needed = new Set([ahead ?? [], roots].flat().flatMap((url) => named(url, scripts)));
  const links = [...needed].map((url) => `<link rel="modulepreload" href="${url}">`);
  return page.replace(tag, "").replace("</head>", () => `${first}${links.join("")}</head>`);
}

/** The address of a script and of all that it imports at once. */
const named = (url: string, scripts: ReadonlyMap<string, string>): string[] =>
  [...reached(basename(url), scripts)].map((name) => `${dirname(url)}/${name}`);

function reached(name: string, scripts: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, next = ""] of (scripts.get(name) ?? "").matchAll(IMPORTS)) reached(next, scripts, found);
  return found;
}
