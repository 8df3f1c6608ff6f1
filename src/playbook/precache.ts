// Build time: makes the service worker, /sw.js, and writes into it the list of everything it keeps for use without a network.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { filesBelow } from "./files-below.ts";

const WORKER = "sw.js";
const SOURCE = fileURLToPath(new URL("../browser/offline-worker.ts", import.meta.url));
/** The worker itself; what is for hosts and not for browsers; the page for a network that answers “nobody here”. */
const LEFT_OUT = /^(sw\.js|404\.html|CNAME|robots\.txt|_headers|_redirects|\..*)$/;
/** The bundler puts a digest of what a file holds into its name. */
const NAMED_BY_CONTENT = /^_astro\//;

/** An Astro integration; to stand after whatever else changes built files. */
export function precache(): AstroIntegration {
  return {
    name: "precache",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [workerScript()] } }),
      "astro:build:done": ({ dir }) => finishWorker(fileURLToPath(dir)),
    },
  };
}

/** A Vite plugin: the worker goes through the same bundler as the pages’ scripts. */
function workerScript() {
  return {
    name: "worker-script",
    apply: "build" as const,
    buildStart(this: { environment: { name: string }; emitFile: (file: { type: "chunk"; id: string; fileName: string }) => unknown }) {
      if (this.environment.name === "client") this.emitFile({ type: "chunk", id: SOURCE, fileName: WORKER });
    },
  };
}

/** Writes the list into the worker of a built site, in place of the one it may have; `dist` is the site’s folder. */
export function finishWorker(dist: string): void {
  const script = readFileSync(join(dist, WORKER), "utf8").replace(/^const KEPT=.*\n/, "");
  if (/^\s*import\b|\bimport\s*[{"*]|^export\b/m.test(script))
    throw new Error(
      `${WORKER} must be one classic script, but it imports or exports something. Let src/browser/offline-worker.ts share no module with the pages.`,
    );
  const files = filesToKeep(filesBelow(dist), (name) => readFileSync(join(dist, name)));
  writeFileSync(join(dist, WORKER), `const KEPT=${JSON.stringify({ version: digest(JSON.stringify(files)), files })};\n${script}`);
}

/** Path below the root, as a browser asks for it → revision; the same for the same files, in whatever order they are found. */
export function filesToKeep(names: string[], read: (name: string) => string | Uint8Array): Record<string, string> {
  const kept = names.filter((name) => !LEFT_OUT.test(name)).toSorted();
  return Object.fromEntries(kept.map((name) => [addressOf(name), NAMED_BY_CONTENT.test(name) ? "" : digest(read(name))]));
}

const addressOf = (name: string) => encodeURI(name.replace(/(^|\/)index\.html$/, "$1"));
const digest = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex").slice(0, 10);
