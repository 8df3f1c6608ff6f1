// Two versions of the built site on one address, for the tests that go from one to the other.
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { finishWorker } from "../../src/playbook/precache.ts";
import { openBrowser, serveSite } from "../browser.ts";
import { awake } from "./visit.ts";

const dist = join(import.meta.dirname, "../../dist");
const OLD = "What you type stays in this browser.";
export const NEW = "What you type stays in this very browser.";

export interface Versions {
  browser: Browser;
  address: string;
  /** Publishes the second version. */
  publish: () => void;
  /** Publishes the first again. */
  restore: () => void;
  /** A profile that may keep the site. */
  openProfile: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** The same site with another footer and other names for its scripts, as after any change of code. */
function makeNext(): string {
  const next = mkdtempSync(join(tmpdir(), "playbook-next-"));
  cpSync(dist, next, { recursive: true });
  const scripts = globSync("_astro/*.js", { cwd: next }).map((file) => basename(file));
  const later = new Map(scripts.map((name) => [name, name.replace(/\.js$/, "_2.js")]));
  for (const file of globSync("**/*.{html,js}", { cwd: next })) {
    const path = join(next, file);
    const text = readFileSync(path, "utf8").replaceAll(/[\w.-]+\.js/g, (name) => later.get(name) ?? name);
    writeFileSync(path, text.replaceAll(OLD, NEW));
  }
  for (const [name, renamed] of later) renameSync(join(next, "_astro", name), join(next, "_astro", renamed));
  finishWorker(next);
  return next;
}

export function useVersions(): Versions {
  const site = {} as Versions;
  let shown = dist;
  let next = "";
  let close: (() => void) | undefined;
  beforeAll(async () => {
    next = makeNext();
    const [browser, served] = await Promise.all([openBrowser(), serveSite(() => shown)]);
    close = served.close;
    Object.assign(site, {
      browser,
      address: served.address,
      publish: () => (shown = next),
      restore: () => (shown = dist),
      openProfile: (options = {}) => browser.newContext({ serviceWorkers: "allow", locale: "en-GB", ...options }),
    });
  });
  afterAll(async () => {
    await site.browser?.close();
    close?.();
    rmSync(next, { recursive: true, force: true });
  });
  return site;
}

/** One visit, until everything is kept. */
export async function keepAll(site: Versions, context: BrowserContext, path = "/") {
  const page = await context.newPage();
  await page.goto(site.address + path);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  return page;
}

/** A composer in a profile that keeps the site. */
export async function keptComposer(site: Versions, context: BrowserContext) {
  const page = await keepAll(site, context, "/compose/#play=referral");
  await awake(page);
  return page;
}
