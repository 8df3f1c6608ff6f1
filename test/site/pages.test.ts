// Every page of the built site: accessible, quiet, self-contained, linked, and readable without JavaScript.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sitePages } from "../browser.ts";
import { playbook } from "../playbook.ts";
import { faultsOn } from "./axe.ts";
import { LOOKS, visitLook } from "./calendar-looks.ts";
import { COACH_LOOKS, visitCoachLook } from "./coach-looks.ts";
import { useSite } from "./site.ts";
import { open, type Visit } from "./visit.ts";

const dist = join(import.meta.dirname, "../../dist");
const pages = sitePages(globSync("**/*.html", { cwd: dist }));
const html = (page: string) => readFileSync(join(dist, page.endsWith("/") ? `${page}index.html` : page), "utf8");

const site = useSite();

const SETTINGS = [
  ["light", 1280],
  ["light", 390],
  ["dark", 1280],
  ["dark", 390],
] as const;

const openPath = async (path: string) => open(await (await site.browser.newContext()).newPage(), site.address, path);

/** Everything wrong with what was opened, in each setting. */
async function inspect(name: string, { page, complaints, strangers }: Visit): Promise<string[]> {
  const faults: string[] = [];
  for (const [colorScheme, width] of SETTINGS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    faults.push(
      ...[...(await faultsOn(page)), ...(isWide ? ["scrolls sideways"] : [])].map((fault) => `${colorScheme} ${width}: ${fault}`),
    );
  }
  await page.context().close();
  return [...complaints, ...strangers, ...faults].map((fault) => `${name}: ${fault}`);
}

/** The same for many, three at a time. */
async function inspectAll(names: string[], visit: (name: string) => Promise<Visit>): Promise<string[]> {
  const queue = [...names];
  const worker = async (): Promise<string[]> => {
    const name = queue.pop();
    return name === undefined ? [] : [...(await inspect(name, await visit(name))), ...(await worker())];
  };
  return (await Promise.all([worker(), worker(), worker()])).flat();
}

test(
  "axe finds nothing on any page, light and dark, wide and narrow; no console error, no policy breach, no request to another origin",
  { timeout: 1_200_000 },
  async () => expect(await inspectAll(pages, openPath)).toEqual([]),
);

test("nor in any state of the calendar", { timeout: 1_200_000 }, async () => {
  expect(await inspectAll(Object.keys(LOOKS), (name) => visitLook(site, name))).toEqual([]);
});

test("nor in any state of the coach", { timeout: 1_200_000 }, async () => {
  expect(await inspectAll(Object.keys(COACH_LOOKS), (name) => visitCoachLook(site, name))).toEqual([]);
});

test("the policy allows no inline code and no eval", () => {
  for (const page of pages) {
    expect(html(page)).toContain('http-equiv="content-security-policy"');
    expect(html(page)).not.toMatch(/unsafe-inline|unsafe-eval/);
  }
});

/** Pages whose scripts read what stands behind the #. */
const TOOLS = /^\/(compose|calendar)\//;

test("every link within the site leads to a page and to a place on it", () => {
  const dead = pages.flatMap((page) =>
    [...html(page).matchAll(/<a [^>]*href="([^"]+)"/g)].flatMap(([, href = ""]) => {
      const { pathname, hash, origin } = new URL(href.replaceAll("&#38;", "&").replaceAll("&amp;", "&"), `http://site${page}`);
      if (origin !== "http://site") return [];
      if (!pages.includes(pathname)) return [`${page} -> ${href}`];
      const isPlace = hash.length > 1 && !TOOLS.test(pathname);
      return isPlace && !html(pathname).includes(`id="${decodeURIComponent(hash.slice(1))}"`) ? [`${page} -> ${href}`] : [];
    }),
  );
  expect(dead).toEqual([]);
});

test("every heading of a reading page can be linked to", () => {
  const reading = pages.filter((page) => html(page).includes('<div class="article'));
  expect(reading.length).toBeGreaterThan(0);
  const bare = reading.flatMap((page) => [...html(page).matchAll(/<h2(?![^>]* id=)[^>]*>/g)].map(([tag]) => `${page}: ${tag}`));
  expect(bare).toEqual([]);
});

describe("without JavaScript", () => {
  test("every play shows a complete sample message in each of its channels", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const play of Object.values(playbook.plays)) {
      await page.goto(`${site.address}/plays/${play.id}/`);
      expect(await page.locator(".script").count()).toBe(play.channels.length);
      for (const script of await page.locator(".script").all()) expect(await script.locator(".row").count()).toBeGreaterThan(1);
    }
  });

  test("the composer says what is missing and where to read", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/compose/`);
    await page.getByText("Composing needs JavaScript.").waitFor();
  });
});
