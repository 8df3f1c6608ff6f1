// Claims: without JavaScript everything can be read, every play shows its messages, and a tool says plainly what it needs.
import { globSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { sitePages } from "../browser.ts";
import { content, playbook } from "../playbook.ts";
import { useSite } from "./site.ts";

const pages = sitePages(globSync("**/*.html", { cwd: join(import.meta.dirname, "../../dist") }));
const TOOLS = ["/compose/", "/time/", "/calendar/", "/settings/"];
const site = useSite();
let page: Page;

beforeAll(async () => {
  page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
});

const main = () => page.locator("main").innerText();
const said = (text: string) => text.replace(/\s+/g, " ");

test("every page to read has its title and its text, and asks for no JavaScript", async () => {
  for (const path of pages.filter((one) => !TOOLS.includes(one))) {
    await page.goto(site.address + path);
    const text = await main();
    expect.soft(await page.locator("h1:visible").count(), path).toBe(1);
    expect.soft(text.split(/\s+/).length, path).toBeGreaterThan(path === "/404.html" ? 10 : 40);
    expect.soft(text, path).not.toMatch(/needs JavaScript/);
  }
});

test("every idea, play, plan, guide and rule has its page", () => {
  const wanted = [
    ...Object.keys(playbook.techniques).map((id) => `/playbook/${id}/`),
    ...Object.keys(playbook.plays).map((id) => `/plays/${id}/`),
    ...Object.keys(playbook.cadences).map((id) => `/cadences/${id}/`),
    ...content.guides.map(({ id }) => `/guides/${id}/`),
    ...content.coach.rules.map(({ id }) => `/coach/${id}/`),
  ];
  expect(wanted.filter((path) => !pages.includes(path))).toEqual([]);
});

test("the lists lead to each of them", async () => {
  for (const [list, ids] of [
    ["playbook", Object.keys(playbook.techniques)],
    ["plays", Object.keys(playbook.plays)],
    ["cadences", Object.keys(playbook.cadences)],
    ["guides", content.guides.map(({ id }) => id)],
  ] as const) {
    await page.goto(`${site.address}/${list}/`);
    for (const id of ids) expect.soft(await page.locator(`main a[href="/${list}/${id}/"]:visible`).count(), id).toBeGreaterThan(0);
  }
});

test("every play shows a message in each of its channels, without a hole", async () => {
  for (const { id, channels } of Object.values(playbook.plays)) {
    await page.goto(`${site.address}/plays/${id}/`);
    const scripts = await page.locator(".script:visible").allInnerTexts();
    expect.soft(scripts.length, id).toBe(channels.length);
    for (const script of scripts) expect.soft(said(script), id).not.toMatch(/[{}[\]]|undefined/);
  }
});

test.each(TOOLS.filter((tool) => pages.includes(tool)))(
  "%s says that it needs JavaScript, and shows nothing that does not work",
  async (path) => {
    await page.goto(site.address + path);
    expect(said(await main())).toMatch(/needs? JavaScript/);
    expect(await page.locator("main :is(button, input, textarea, select):visible").count()).toBe(0);
  },
);

test("the button that finds leads to the contents", async () => {
  await page.goto(`${site.address}/coach/job-title/`);
  await page.locator(".find-door").click();
  expect(new URL(page.url()).pathname).toBe("/playbook/");
});
