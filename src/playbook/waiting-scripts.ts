// Build time: a page names every script that it needs, so that they are fetched together and not one after the other, but none before
// the words and faces that are seen first.
import { basename, dirname } from "node:path";

const ISLANDS = /\b(?:component|renderer)-url="([^"]+\.js)"/g;
/** A static import, as the bundler writes it; `import(…)` waits until it is wanted. */
const IMPORTS = /\b(?:import|from)\s*"\.\/([^"]+\.js)"/g;
/** Astro's tag for a script of a page's own. */
const OWN = /<script type="module" src="([^"]+)"><\/script>/g;
/** A page's own script that reads what is kept: it comes before all others. */
const READING_AHEAD = /\/ReadAhead\.[^/]+$/;
/** Where the waking script of a page takes them from. */
const TEMPLATE = '<template id="scripts">';

/**
 * The page with its scripts, and all that they import, in its template; `scripts` holds their texts by file name. They are plain tags,
 * since engines disagree about links that preload: nothing happens when a module is evaluated early, and an island that asks for it
 * later gets the same. A page without a template stays as it is.
 */
export function withWaitingScripts(page: string, scripts: ReadonlyMap<string, string>): string {
  if (!page.includes(TEMPLATE)) return page;
  const [ahead, own] = parted(addresses(page, OWN), (url) => READING_AHEAD.test(url));
  const needed = new Set([...ahead, ...addresses(page, ISLANDS), ...own].flatMap((url) => named(url, scripts)));
  const tags = [...needed].map((url) => `<script type="module" async src="${url}"></script>`);
  return page.replace(OWN, "").replace(TEMPLATE, () => TEMPLATE + tags.join(""));
}

const addresses = (page: string, kind: RegExp): string[] => [...page.matchAll(kind)].map(([, url = ""]) => url);

const parted = <T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] => [all.filter(is), all.filter((one) => !is(one))];

/** The address of a script and of all that it imports at once. */
const named = (url: string, scripts: ReadonlyMap<string, string>): string[] =>
  [...reached(basename(url), scripts)].map((name) => `${dirname(url)}/${name}`);

function reached(name: string, scripts: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, next = ""] of (scripts.get(name) ?? "").matchAll(IMPORTS)) reached(next, scripts, found);
  return found;
}
