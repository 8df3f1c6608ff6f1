// Visits of the calendar: a browser with a day of its own, people put into it by hand.
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Card } from "../../src/domain/saved/cards.ts";
import { keepRecords, keptCard } from "./kept-records.ts";
import type { Site } from "./site.ts";
import { open, type Visit } from "./visit.ts";

/** Monday 30 November 2026, nine in the morning in London. */
export const MONDAY = "2026-11-30T09:00:00Z";

interface Given {
  path?: string;
  /** Of the page's clock, which stands still. */
  now?: string;
  cards?: Card[];
  /** Runs in the page before anything else. */
  spoil?: () => void;
  options?: BrowserContextOptions;
}

/** An empty browser in London on that Monday, the calendar awake in it. */
export async function visitCalendar({ browser, address }: Site, given: Given = {}): Promise<Visit> {
  const { path = "/calendar/", now = MONDAY, cards = [], spoil, options } = given;
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: address });
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  if (cards.length > 0) {
    await page.goto(`${address}/404.html`);
    await keepRecords(page, cards.map(keptCard));
  }
  if (spoil) await context.addInitScript(spoil);
  const visited = await open(page, address, path);
  if (path.startsWith("/calendar/")) await awakeCalendar(page);
  return visited;
}

/** Waits until the calendar has woken and taken what was saved in. */
export const awakeCalendar = (page: Page) => page.locator('.calendar[data-ready="true"]').waitFor();

/** Adds somebody by the form; labels with what is typed or chosen there. */
export async function addPerson(page: Page, name: string, fields: Record<string, string> = {}, country?: string): Promise<void> {
  await page.goto(`${page.url().split("#")[0]}#people`);
  await page.getByRole("button", { name: "Add somebody" }).first().click();
  const form = page.getByRole("dialog", { name: "Add somebody" });
  await form.getByRole("textbox", { name: /^Name/ }).fill(name);
  if (country) await form.getByLabel("Country", { exact: true }).selectOption(country);
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole("button", { name: "Add them" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Puts whoever is shown on the calendar. */
export async function layPlan(page: Page, cadence: string, start?: string): Promise<void> {
  await page.getByRole("radio", { name: cadence }).check();
  if (start) await page.getByLabel("Starting").fill(start);
  await page.getByRole("button", { name: "Put it on the calendar" }).click();
  await page.getByRole("heading", { level: 2, name: cadence }).waitFor();
}

/** The list of touches in view, a line of words each. */
export async function touchLines(page: Page): Promise<string[]> {
  const lines = await page.locator("ol.touches > li").allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, " "));
}

/** What has the focus; of a day of the grid only its name. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.matches("td") ? element.querySelector(".off-screen") : element)?.textContent ?? "";
  });
