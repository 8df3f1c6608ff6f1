// What the calendar takes with a thousand people of eight touches each, told line by line; on a busy machine the best of several counts.
import type { Browser } from "playwright-core";
import { crowd, peopleList } from "./crowd.ts";
import { dragInMonth, exportAll, heapOf, importList, keepCards, moveInList, openToday, type Spent } from "./crowded.ts";

const PEOPLE = 1000;
const TIMES = 9;

interface Site {
  browser: Browser;
  address: string;
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const sorted = (times: number[]) => times.toSorted((a, b) => a - b);
const at = (times: number[], share: number) => sorted(times)[Math.floor(times.length * share)] ?? 0;
const bestOf = (times: number[]) => `${ms(at(times, 0))} (median ${ms(at(times, 0.5))})`;

/** Lines as they are measured. */
export async function* measureScale(site: Site): AsyncGenerator<string> {
  yield* measureToday(site);
  yield* measureMoves(site);
  yield await measureExport(site);
  yield await measureImport(site);
}

async function* measureToday(site: Site): AsyncGenerator<string> {
  const page = await keepCards(site, crowd(PEOPLE));
  const opened = [];
  for (let i = 0; i < TIMES; i += 1) {
    opened.push(await openToday(page, site.address));
    await page.goto(`${site.address}/404.html`);
  }
  await page.close();
  yield `${PEOPLE} people, today’s list painted after the load event: ${bestOf(opened.map(({ load, list }) => list - load))} (at most 100)`;
  yield `${PEOPLE} people, today’s list painted after navigation: ${bestOf(opened.map(({ list }) => list))}`;
}

async function* measureMoves(site: Site): AsyncGenerator<string> {
  const page = await keepCards(site, crowd(PEOPLE));
  await openToday(page, site.address);
  yield told("a touch dragged in the month", await dragInMonth(page, 20));
  const few = await heapOf(page);
  await dragInMonth(page, 200);
  const many = await heapOf(page);
  const more = [await dragInMonth(page, 200), await heapOf(page)] as const;
  const growth = `after 220 ${many.toFixed(1)} MB, after 420 ${more[1].toFixed(1)} MB`;
  yield `memory in use after 20 moves: ${few.toFixed(1)} MB, ${growth} (undo keeps the last 200)`;
  const midway = crowd(PEOPLE).filter(([, { plan }]) => plan?.touches.some(({ status }) => status === "planned"));
  const people = midway.slice(100, 115).map(([, { prospect }]) => prospect.id);
  yield told("a touch moved in a person’s list", await moveInList(page, people));
  await page.close();
}

function told(what: string, spent: Spent[]): string {
  const [work, painted] = [spent.map((one) => one.work), spent.map((one) => one.painted)];
  const part = (times: number[]) => `median ${ms(at(times, 0.5))}, 95th percentile ${ms(at(times, 0.95))}`;
  return `${what}, work until it is laid out: ${part(work)} (at most 33); until it is painted: ${part(painted)}`;
}

async function measureExport(site: Site): Promise<string> {
  const page = await keepCards(site, crowd(PEOPLE));
  const times = [];
  for (let i = 0; i < 3; i += 1) {
    await openToday(page, site.address);
    times.push((await exportAll(page)).file);
    await page.goto(`${site.address}/404.html`);
  }
  await page.close();
  return `everything as a calendar file, from the button to the file: ${bestOf(times)} (at most 1000)`;
}

async function measureImport(site: Site): Promise<string> {
  const times = [];
  for (let i = 0; i < 3; i += 1) {
    const page = await keepCards(site, []);
    times.push(await importList(page, site.address, peopleList(PEOPLE)));
    await page.close();
  }
  const sums = times.map(({ read, added }) => read + added);
  const kept = times.map((one) => one.kept);
  return `a list of ${PEOPLE} people read and added: ${bestOf(sums)} (at most 2000), kept ${bestOf(kept)} after the button`;
}
