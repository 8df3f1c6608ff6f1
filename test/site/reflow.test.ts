// Claims: at 320 px, and at 200 % zoom, nothing has to be scrolled both ways, and nothing stands in front of most of the view.
import { globSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sitePages } from "../browser.ts";
import { LOOKS, visitLook } from "./calendar-looks.ts";
import { COACH_LOOKS, visitCoachLook } from "./coach-looks.ts";
import { useSite } from "./site.ts";
import { visitDana, type Visit } from "./visit.ts";
import { visitEstimator } from "./visit-estimator.ts";
import { FIND_LOOKS } from "./visit-find.ts";

const pages = sitePages(globSync("**/*.html", { cwd: join(import.meta.dirname, "../../dist") }));
const site = useSite();

/** CSS pixels: the narrowest that WCAG asks for, and a window of 1280 × 900 at 200 %. */
const VIEWS = [
  { name: "320 px", width: 320, height: 640 },
  { name: "200 %", width: 640, height: 450 },
];

/** What may be scrolled sideways within itself, since it means nothing in one dimension. */
const WIDE = ".score, .grid, table";

/** What is wrong with the view as it is. */
const faultsIn = (page: Page) =>
  page.evaluate((wide) => {
    const name = (element: Element) => `${element.localName}${[...element.classList].map((one) => `.${one}`).join("")}`;
    const seen = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => element.checkVisibility());
    const scrollers = seen.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        !element.matches("input, textarea") &&
        !element.closest(wide) &&
        !element.querySelector(wide),
    );
    const covers = seen.filter(
      (element) =>
        /fixed|sticky/.test(getComputedStyle(element).position) &&
        !element.closest("dialog") &&
        element.offsetHeight > innerHeight / 2 &&
        element.offsetWidth > innerWidth / 2,
    );
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : []),
      ...scrollers.map((element) => `${name(element)} scrolls sideways`),
      ...covers.map((element) => `${name(element)} covers more than half of the view`),
    ];
  }, WIDE);

async function faultsOf(name: string, page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { name: view, width, height } of VIEWS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))));
    faults.push(...(await faultsIn(page)).map((fault) => `${name}, ${view}: ${fault}`));
  }
  return faults;
}

/** The faults of many states, each visited anew. */
async function faultsAfter(names: string[], visit: (name: string) => Promise<Visit>): Promise<string[]> {
  const faults = [];
  for (const name of names) {
    const visited = await visit(name);
    faults.push(...(await faultsOf(name, visited.page)));
    await visited.page.context().close();
  }
  return faults;
}

const TOOL_STATES: Record<string, () => Promise<Visit>> = {
  "a message composed": () => visitDana(site),
  "a script timed": () => visitEstimator(site),
};

test("every page", { timeout: 600_000 }, async () => {
  const page = await (await site.browser.newContext()).newPage();
  const faults = [];
  for (const path of pages) {
    await page.goto(site.address + path);
    faults.push(...(await faultsOf(path, page)));
  }
  expect(faults).toEqual([]);
});

test("the composer and the estimator at work", async () => {
  expect(await faultsAfter(Object.keys(TOOL_STATES), (name) => (TOOL_STATES[name] as () => Promise<Visit>)())).toEqual([]);
});

test("every state of the calendar", { timeout: 300_000 }, async () => {
  expect(await faultsAfter(Object.keys(LOOKS), (name) => visitLook(site, name))).toEqual([]);
});

test("every state of the coach", { timeout: 300_000 }, async () => {
  expect(await faultsAfter(Object.keys(COACH_LOOKS), (name) => visitCoachLook(site, name))).toEqual([]);
});

test("every state of the finder", { timeout: 300_000 }, async () => {
  expect(await faultsAfter(Object.keys(FIND_LOOKS), (name) => (FIND_LOOKS[name] as (typeof FIND_LOOKS)[string])(site))).toEqual([]);
});
