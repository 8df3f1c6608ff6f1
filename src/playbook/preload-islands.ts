// Build time: a page names every script that its islands need, so that they are fetched together and not one after the other, but none
// before the words and faces that are seen first.
import { basename, dirname } from "node:path";

const SCRIPTS = /\b(?:component|renderer)-url="([^"]+\.js)"/g;
/** A static import, as the bundler writes it; `import(…)` waits until it is wanted. */
const IMPORTS = /\b(?:import|from)\s*"\.\/([^"]+\.js)"/g;

/** A page's own script that reads what is kept: it comes before all others. */
const READING_AHEAD = /<script type="module" src="([^"]*\/ReadAhead\.[^"]+\.js)"><\/script>/;

/** Astro's tag for a script of a page's own. */
const OWN = /<script type="module" src="[^"]+"><\/script>/g;

/**
 * The page with all scripts that wake its islands, its reading ahead first; `scripts` holds their texts by file name. They lie in a
 * template, from which the first island to wake takes them. They are plain tags, since engines disagree about links that preload:
 * nothing happens when a module is evaluated early, and an island that asks for it later gets the same.
 */
export function withPreloads(page: string, scripts: ReadonlyMap<string, string>): string {
  const [tag = "", ahead] = READING_AHEAD.exec(page) ?? [];
  const roots = [...page.matchAll(SCRIPTS)].map(([, url = ""]) => url);
  const own = (page.match(OWN) ?? []).filter((one) => one !== tag);
  if (roots.length === 0) return own.reduce((text, one) => text.replace(one, one.replace(" src=", ' fetchpriority="low" src=')), page);
  const needed = new Set([ahead ?? [], roots].flat().flatMap((url) => named(url, scripts)));
  const tags = [...needed].map((url) => `<script type="module" async src="${url}"></script>`);
  const all = [...tags, ...own].join("");
  return page.replace(OWN, "").replace("</head>", () => `<template id="scripts">${all}</template></head>`);
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
