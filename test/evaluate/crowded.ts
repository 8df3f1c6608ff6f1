// The calendar's page with a crowd on it, and how long it takes over what people do there.
import type { Browser, Page } from "playwright-core";
import { countRecords, keepRecords, type Kept } from "../site/kept-records.ts";
import { NOW } from "./crowd.ts";

/** Milliseconds of the page's own thread until the new view is laid out, and until it is painted. */
export interface Spent {
  work: number;
  painted: number;
}

interface Site {
  browser: Browser;
  address: string;
}

/** A page whose day is that of the crowd, with these records kept; nothing of the calendar is open yet. */
export async function keepCards({ browser, address }: Site, cards: Kept[]): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", viewport: { width: 1280, height: 900 } });
  await context.addInitScript((now) => {
    const real = Date.now;
    const ahead = now - real();
    Date.now = () => real() + ahead;
  }, NOW);
  await context.addInitScript(markToday);
  const page = await context.newPage();
  await page.goto(`${address}/404.html`);
  await keepRecords(page, cards);
  return page;
}

export interface Opened {
  /** Milliseconds from navigation to the page's load event, and to today's list painted. */
  load: number;
  list: number;
}

/** Opens the calendar and waits for today's list to be painted. */
export async function openToday(page: Page, address: string): Promise<Opened> {
  await page.goto(`${address}/calendar/`);
  await page.waitForFunction(() => performance.getEntriesByName("today-painted").length > 0);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return { load: navigation?.loadEventStart ?? 0, list: performance.getEntriesByName("today-painted")[0]?.startTime ?? 0 };
  });
}

/** Marks the moment at which today's list has been painted. */
function markToday() {
  const seen = new MutationObserver(() => {
    if (!document.querySelector(".today .touches .touch")) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("today-painted")));
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** Shows another of the calendar's places. */
export async function goTo(page: Page, place: string, shown: string) {
  await page.evaluate((fragment) => (location.hash = fragment), place);
  await page.locator(shown).first().waitFor();
}

/** Drags so many touches in the month grid, each to the next working day in view; where a promise would break, another is taken. */
export async function dragInMonth(page: Page, count: number): Promise<Spent[]> {
  await goTo(page, "month=2026-12-03", ".grid-day .chip");
  return page.evaluate(async (wanted) => {
    const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const days = () =>
      [...document.querySelectorAll<HTMLElement>('.grid-day[data-off="false"]')].filter((day) => (day.dataset.date ?? "") >= "2026-12-04");
    const spent = [];
    for (let i = 0; spent.length < wanted; i += 1) {
      await rest();
      const [from, to] = days().slice(i % (days().length - 1));
      const chip = from?.querySelector('.chip[draggable="true"]');
      if (!chip) continue;
      const dataTransfer = new DataTransfer();
      chip.dispatchEvent(new DragEvent("dragstart", { dataTransfer, bubbles: true }));
      const start = performance.now();
      to?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      document.body.getBoundingClientRect();
      const work = performance.now() - start;
      await frame();
      const asked = document.querySelector<HTMLDialogElement>("dialog[open]");
      if (asked) asked.close();
      else spent.push({ work, painted: performance.now() - start });
    }
    return spent;
  }, count);
}

/** Moves a touch of each of these people a day on, in the list on their own page. */
export async function moveInList(page: Page, people: string[]): Promise<Spent[]> {
  const spent = [];
  for (const id of people) {
    await goTo(page, `p=${id}`, `.person .touch[data-status="planned"]`);
    const row = page.locator('.person .touch[data-status="planned"]').first();
    await row.getByRole("button", { name: "Move…" }).click();
    const day = page.getByLabel("New day");
    const later = new Date(Date.parse(await day.inputValue()) + 86_400_000);
    await day.fill(later.toISOString().slice(0, 10));
    spent.push(
      await page.locator(".sheet-form").evaluate(async (form) => {
        const start = performance.now();
        (form as HTMLFormElement).requestSubmit();
        document.body.getBoundingClientRect();
        const work = performance.now() - start;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return { work, painted: performance.now() - start };
      }),
    );
    await page.locator(".sheet-form").waitFor({ state: "detached" });
    await page.waitForTimeout(60);
  }
  return spent;
}

/** Milliseconds to read a pasted list until its preview is painted, to add it until that is, and until all of it is kept. */
export async function importList(page: Page, address: string, list: string) {
  await page.goto(`${address}/calendar/#people`);
  await page.getByRole("button", { name: "Paste or import a list" }).click();
  const read = await page.getByLabel("The list").evaluate(async (element, text) => {
    const area = element as HTMLTextAreaElement;
    const start = performance.now();
    area.value = text;
    area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
    while (!document.querySelector(".import-told")) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, list);
  const count = list.split("\r\n").length - 1;
  const start = Date.now();
  const added = await page.getByRole("button", { name: `Add ${count} people` }).evaluate(async (button) => {
    const begun = performance.now();
    (button as HTMLButtonElement).click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
  });
  while ((await countRecords(page)) < count) await page.waitForTimeout(5);
  return { read, added, kept: Date.now() - start };
}

/** Milliseconds from the button to the calendar file handed over, and to the page saying so; with the file's size in bytes. */
export async function exportAll(page: Page) {
  await goTo(page, "setup", "text=Save all as a calendar file (.ics)");
  await page.waitForTimeout(500);
  return page.getByRole("button", { name: "Save all as a calendar file (.ics)" }).evaluate(async (button) => {
    const given = URL.createObjectURL;
    const file = { at: 0, size: 0 };
    URL.createObjectURL = (blob) => {
      Object.assign(file, { at: performance.now(), size: (blob as Blob).size });
      return given.call(URL, blob);
    };
    const start = performance.now();
    (button as HTMLButtonElement).click();
    while (!/saved as a calendar file/.test(document.body.textContent ?? "")) await new Promise((done) => setTimeout(done, 1));
    URL.createObjectURL = given;
    return { file: file.at - start, told: performance.now() - start, bytes: file.size };
  });
}

/** Megabytes in use once what is no longer needed is gone. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize / 1e6;
}
