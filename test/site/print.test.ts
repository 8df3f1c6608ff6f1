// Claims: every page is fit for paper, A4 and Letter; the whole playbook is one page whose links stay within it, in a PDF too.
import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sitePages } from "../browser.ts";
import { playbook } from "../playbook.ts";
import { useSite } from "./site.ts";
import { visit } from "./visit.ts";

const site = useSite();
const LONG = { timeout: 300_000 };
const pages = sitePages(globSync("**/*.html", { cwd: join(import.meta.dirname, "../../dist") }));
/** The widths of A4 and Letter between our margins, in CSS pixels. */
const WIDTHS = [658, 680];
const FOLDERS = /^\/(playbook|plays|cadences|guides|coach)\/[^/]+\/$/;

test("on paper no page shows navigation, is wider than the sheet, or lets a heading end a page", LONG, async () => {
  const { page } = await visit(site, "/", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  const faults: string[] = [];
  for (const path of pages) {
    await page.goto(site.address + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      const found = await page.evaluate(() => {
        const isShown = (element: Element) => element.checkVisibility();
        const shown = [...document.querySelectorAll(".top nav, .shelves, .foot, .neighbours, .contents, .find-door, dialog")].filter(
          isShown,
        );
        const alone = [...document.querySelectorAll("h1, h2, h3, h4")].filter(
          (one) => isShown(one) && getComputedStyle(one).breakAfter !== "avoid",
        );
        const isWide = document.documentElement.scrollWidth > innerWidth;
        return [...shown, ...alone].map((one) => one.outerHTML.slice(0, 80)).concat(isWide ? ["is too wide"] : []);
      });
      faults.push(...found.map((fault) => `${path} at ${width}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test("the whole playbook has every idea, play with its samples, and links only within itself", LONG, async () => {
  const { page, complaints } = await visit(site, "/print/");
  for (const id of Object.keys(playbook.techniques)) expect(await page.locator(`#idea-${id}`).count()).toBe(1);
  for (const { id, channels } of Object.values(playbook.plays)) {
    expect(await page.locator(`#play-${id} .script`).count()).toBe(channels.length);
  }
  const links = await page.locator("main a").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(links.filter((href) => FOLDERS.test(href))).toEqual([]);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('main a[href^="#"]')]
      .map((a) => a.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(lost).toEqual([]);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  expect(complaints).toEqual([]);
});

test.each(["A4", "Letter"])("in a PDF of it, on %s, every link within leads to a place in the file", LONG, async (format) => {
  const { page } = await visit(site, "/print/");
  const within = await page.locator('main a[href^="#"]').count();
  const pdf = (await page.pdf({ format })).toString("latin1");
  const wanted = [...pdf.matchAll(/\/Subtype \/Link[^]*?\/Dest \/([^\s/>]+)/g)].map(([, name]) => name);
  const places = new Set([...pdf.matchAll(/\/([\w#-]+) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name));
  expect(wanted.length).toBeGreaterThanOrEqual(within);
  expect(wanted.filter((name) => !places.has(name ?? ""))).toEqual([]);
});

test("the contents and the foot of every page lead there", async () => {
  const { page } = await visit(site, "/playbook/");
  expect(await page.locator('main a[href$="/print/"]').count()).toBe(1);
  await page.goto(`${site.address}/plays/referral/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "The whole playbook" }).click();
  await page.getByRole("heading", { level: 1, name: "The whole playbook" }).waitFor();
});
